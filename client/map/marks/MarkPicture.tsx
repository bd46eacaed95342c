import { glyphs } from './glyphs.ts';
import { lookOf, type MarkTopic } from './looks.ts';
import { glyphPlace, outlineBox, outlines } from './outlines.ts';
import './mark-picture.css';

/** The mark that the map shows, for lists and the legend; beside it stand its words. */
export function MarkPicture({ topic, kind, size = 28 }: { topic: MarkTopic; kind: string; size?: number }) {
  const { outline, fill, tone, glyph } = lookOf(topic, kind);
  const { x, y, box, lineWidth } = glyphPlace;
  const scale = glyphPlace.size / box;
  return (
    <svg
      className="mark-picture"
      viewBox={`0 0 ${outlineBox} ${outlineBox}`}
      width={size}
      height={size}
      aria-hidden="true"
      data-tone={tone}
      data-fill={fill}
    >
      <path className="mark-picture-outline" d={outlines[outline]} />
      <path
        className="mark-picture-glyph"
        data-solid={glyph === 'dot' || undefined}
        d={glyphs[glyph]}
        strokeWidth={lineWidth}
        transform={`translate(${x - glyphPlace.size / 2} ${y - glyphPlace.size / 2}) scale(${scale})`}
      />
    </svg>
  );
}
