import { Fragment } from 'react';
import { type Block, type Piece, readPlainText } from './plain-text.ts';

type Props = {
  text: string;
  /** Language of the text where it is not the page's. */
  lang?: string;
  /** Level of headings in the text. */
  headings?: 'h3' | 'h4';
};

/** Text of the city as it was typed, with its paragraphs, lists and links; never as markup. */
export function PlainText({ text, lang, headings: Heading = 'h3' }: Props) {
  return (
    <div className="plain-text" lang={lang}>
      {readPlainText(text).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is read anew as a whole
        <Fragment key={at}>
          {block.kind === 'heading' ? (
            <Heading>
              <Pieces pieces={block.words} />
            </Heading>
          ) : (
            <Body block={block} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

function Body({ block }: { block: Exclude<Block, { kind: 'heading' }> }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        {block.lines.map((pieces, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text is read anew as a whole
          <Fragment key={at}>
            {at > 0 && <br />}
            <Pieces pieces={pieces} />
          </Fragment>
        ))}
      </p>
    );
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((pieces, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is read anew as a whole
        <li key={at}>
          <Pieces pieces={pieces} />
        </li>
      ))}
    </List>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, at) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is read anew as a whole
      <a key={at} href={piece.href} rel="external noreferrer">
        {piece.words}
      </a>
    ),
  );
}
