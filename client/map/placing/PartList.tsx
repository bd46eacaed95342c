import { Move, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { goTo } from '../view.ts';
import { usePartWords } from './part-words.ts';
import { boxOf, partsOf, withoutPart } from './place.ts';
import { changePlace, placing, takeTool } from './placing.ts';

const mostZoom = 16;

/** Everything that is marked, one line each, with the same that can be done on the map. */
export function PartList({ place }: { place: MarkedPlace }) {
  const { t } = useTranslation('placing');
  const words = usePartWords();
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul className="place-editor-parts" ref={list} tabIndex={-1}>
      {partsOf(place).map((part) => {
        const name = words(place, part);
        return (
          <li key={`${part.kind}-${part.index}`}>
            <button
              type="button"
              className="place-editor-part"
              onClick={() => {
                const box = boxOf(place, part);
                if (box) goTo(box, mostZoom);
              }}
            >
              {name}
            </button>
            <button
              type="button"
              className="button place-editor-act"
              aria-label={t('part.move', { name })}
              title={t('part.move', { name })}
              onClick={() => {
                takeTool('move');
                placing.set({ chosen: part });
                const box = boxOf(place, part);
                if (box) goTo(box, mostZoom);
              }}
            >
              <Move aria-hidden size={18} />
            </button>
            <button
              type="button"
              className="button place-editor-act"
              aria-label={t('part.remove', { name })}
              title={t('part.remove', { name })}
              onClick={() => {
                changePlace(withoutPart(place, part), t('said.removed', { name }));
                list.current?.focus();
              }}
            >
              <Trash2 aria-hidden size={18} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
