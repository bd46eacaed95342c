import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { PlacePicture } from '../../map/placing/PlacePicture.tsx';
import type { ContentPart } from '../edit/content.ts';
import { usePartWords } from '../part-words.ts';
import type { Content } from '../shapes.ts';
import { changedParts, costChanges, wordChanges } from './difference.ts';

const texts: ContentPart[] = ['title', 'short', 'description', 'justification', 'schedule', 'placeNote'];

/** What changed from one version to another: texts word by word, costs item by item, the rest before and after. */
export function Difference({ before, after }: { before: Content; after: Content }) {
  const { t } = useTranslation('proposals');
  const { nameOf } = usePartWords();
  const parts = changedParts(before, after);
  if (parts.length === 0) return <p>{t('versions.same')}</p>;
  return parts.map((part) => (
    <section key={part} className="difference" aria-labelledby={`change-${part}`}>
      <h2 id={`change-${part}`}>{nameOf(part)}</h2>
      {texts.includes(part) ? (
        <WordChange before={String(before[part])} after={String(after[part])} />
      ) : part === 'costs' ? (
        <CostTable before={before.costs} after={after.costs} />
      ) : (
        <BeforeAfter part={part} before={before} after={after} />
      )}
    </section>
  ));
}

function WordChange({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('proposals');
  return (
    <p className="difference-text">
      {wordChanges(before, after).map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="visually-hidden">{t(`versions.${kind}`)} </span>
            {text}
            <span className="visually-hidden"> {t('versions.end')}</span>
          </Mark>
        );
      })}
    </p>
  );
}

function CostTable({ before, after }: { before: Content['costs']; after: Content['costs'] }) {
  const { t } = useTranslation('proposals');
  const { pln } = useFigures();
  const cell = (amount: number | null) => (amount === null ? '–' : pln(amount));
  const sum = (costs: Content['costs']) =>
    costs.reduce((grosze, { amountPln }) => grosze + Math.round(amountPln * 100), 0) / 100;
  return (
    <table className="proposal-costs">
      <thead>
        <tr>
          <th scope="col">{t('costs.item')}</th>
          <th scope="col">{t('versions.before')}</th>
          <th scope="col">{t('versions.after')}</th>
        </tr>
      </thead>
      <tbody>
        {costChanges(before, after).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no names of their own and may be alike
          <tr key={at} data-changed={row.before === row.after ? undefined : ''}>
            <td>{row.label || t('costs.unnamed')}</td>
            <td>{cell(row.before)}</td>
            <td>{cell(row.after)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('costs.sum')}</th>
          <td>{pln(sum(before))}</td>
          <td>{pln(sum(after))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function BeforeAfter({ part, before, after }: { part: ContentPart; before: Content; after: Content }) {
  const { t } = useTranslation('proposals');
  const { shown } = usePartWords();
  return (
    <dl className="difference-sides">
      {(
        [
          ['before', before],
          ['after', after],
        ] as const
      ).map(([side, content]) => (
        <div key={side}>
          <dt>{t(`versions.${side}`)}</dt>
          <dd>
            {part === 'place' && content.place ? (
              <PlacePicture place={content.place} />
            ) : (
              shown(content, part) || t('versions.nothing')
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
