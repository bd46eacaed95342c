import { useTranslation } from 'react-i18next';
import type { Part } from './shapes.ts';

/** House numbers of a part of a street, as the official list of precincts gives them, in the reader's language. */
export function PartRanges({ parts }: { parts: Part[] }) {
  const { t } = useTranslation('places');
  const listed = parts.filter(({ numbers }) => numbers);
  if (listed.length === 0) return null;
  return (
    <details className="share-ranges">
      <summary>{t('shares.which')}</summary>
      <ul>
        {listed.map((part) => (
          <li key={`${part.precinct} ${part.ranges}`}>
            <NumberWords numbers={part.numbers} />
            {part.precinct !== null && (
              <span className="quiet"> · {t('point.precinct', { number: part.precinct })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function NumberWords({ numbers }: Pick<Part, 'numbers'>) {
  const { t } = useTranslation('places');
  if (!numbers) return null;
  const { ranges, except, cut } = numbers;
  const words = ranges.map(({ parity, from, to }) => {
    const span = from && to ? (from === to ? 'one' : 'span') : from ? 'from' : to ? 'to' : 'every';
    return [t(`ranges.${parity}`), t(`ranges.${span}`, { from, to })].filter(Boolean).join(' ');
  });
  if (ranges.length === 0) words.push(t('ranges.whole'));
  if (except.length > 0) words.push(t('ranges.except', { numbers: except.join(', ') }));
  if (cut) words.push(t('ranges.cut'));
  return words.join(', ');
}
