import { parseDate } from '@internationalized/date';
import { typedText } from '../../http/storable.ts';
import type { Submitted } from './queries.ts';
import type { OutcomeRow } from './schema.ts';
import type { Cells } from './table.ts';
import { outcomeCalled } from './words.ts';

const sentences: Record<NonNullable<OutcomeRow['problem']>, string> = {
  'no-number': 'Brakuje numeru projektu.',
  'unknown-number': 'Żaden złożony projekt w Okolicy nie ma tego numeru.',
  'unknown-outcome': 'Nie wiadomo, co znaczy ten wynik.',
  'bad-cost': 'Koszt powinien być liczbą, na przykład 12 500,00.',
  'bad-votes': 'Liczba głosów powinna być liczbą całkowitą.',
  'bad-points': 'Liczba punktów powinna być liczbą całkowitą.',
  'bad-day': 'Dzień powinien mieć postać 2026-10-26 albo 26.10.2026.',
  'bad-reason': 'Uzasadnienie jest za długie albo ma znaki, których nie da się zapisać.',
  twice: 'Ten numer jest w pliku więcej niż raz; liczy się pierwszy poprawny wiersz.',
};

const reasonText = typedText(4_000);
const mostPln = 1e11;

/** An official number as it is kept, however it was typed. */
export const plainNumber = (typed: string): string => typed.toUpperCase().replaceAll(/\s/g, '');

/**
 * What a line of the table says.
 *
 * @param submitted proposals by their official number
 * @param before numbers of earlier lines in which nothing was wrong; this one's is added when nothing is wrong in it
 */
export function readRow(cells: Cells, submitted: Map<string, Submitted>, before: Set<string>): OutcomeRow {
  const number = plainNumber(cells.number);
  const found = submitted.get(number);
  const outcome = outcomeCalled(cells.outcome) ?? null;
  const [cost, votes, points] = [amountIn(cells.cost), countIn(cells.votes), countIn(cells.points)];
  const day = dayIn(cells.day);
  const reason = reasonText.safeParse(cells.reason);
  const problem: OutcomeRow['problem'] =
    number === ''
      ? 'no-number'
      : !found
        ? 'unknown-number'
        : before.has(number)
          ? 'twice'
          : outcome === null
            ? 'unknown-outcome'
            : cost === undefined
              ? 'bad-cost'
              : votes === undefined
                ? 'bad-votes'
                : points === undefined
                  ? 'bad-points'
                  : day === undefined
                    ? 'bad-day'
                    : reason.success
                      ? null
                      : 'bad-reason';
  if (!problem) before.add(number);
  const said = {
    outcome,
    reason: reason.success ? reason.data : '',
    costPln: cost ?? null,
    votes: votes ?? null,
    points: points ?? null,
    day: day ?? null,
  };
  const same = found?.last && Object.entries(said).every(([name, value]) => found.last?.[name as never] === value);
  return {
    line: cells.line,
    number: cells.number.slice(0, 100),
    state: problem ? 'wrong' : same ? 'same' : 'matches',
    problem,
    detail: problem && sentences[problem],
    proposal: found ? { id: found.id, title: found.title, outcome: found.outcome } : null,
    ...said,
  };
}

/** Null for an empty cell, undefined for one that is not a number. */
function amountIn(text: string): number | null | undefined {
  const plain = text.replaceAll(/\s|zł|PLN/gi, '').replace(',', '.');
  if (plain === '') return null;
  if (!/^\d{1,11}(\.\d{1,2})?$/.test(plain)) return undefined;
  const amount = Number(plain);
  return amount < mostPln ? amount : undefined;
}

function countIn(text: string): number | null | undefined {
  const plain = text.replaceAll(/\s/g, '');
  if (plain === '') return null;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}

function dayIn(text: string): string | null | undefined {
  if (text === '') return null;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(iso)) return undefined;
  try {
    return parseDate(iso).toString();
  } catch {
    // A day that no calendar has.
    return undefined;
  }
}
