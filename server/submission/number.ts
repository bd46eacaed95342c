import { Problem } from '../http/problem.ts';
import type { ProposalRow } from '../proposals/queries.ts';

const centuryYears = 100;

/**
 * Looks whether an official number can be of this proposal: `BO.D8.42/25` is of district 8 and the edition of 2025,
 * `BO.OM.13/25` is city-wide.
 *
 * @throws Problem 422
 */
export function requireItsNumber(number: string, { scope, district, edition }: ProposalRow): void {
  const [, place = '', year = ''] = /^BO\.(D\d{1,2}|OM)\.\d{1,4}\/(\d{2})$/.exec(number) ?? [];
  const wanted = scope === 'city' ? 'OM' : `D${district}`;
  if (place !== wanted)
    throw wrong(
      scope === 'city'
        ? `Numer „${number}” jest projektu dzielnicowego, a ten jest ogólnomiejski (BO.OM…).`
        : `Numer „${number}” nie jest z dzielnicy tego projektu (BO.${wanted}…).`,
    );
  // An edition that begins in one year may take proposals in the next.
  if (![edition, edition + 1].some((possible) => Number(year) === possible % centuryYears))
    throw wrong(`Numer „${number}” nie jest z edycji ${edition}: kończyłby się na „/${String(edition).slice(-2)}”.`);
}

const wrong = (detail: string): Problem => new Problem(422, 'other-number', detail, { path: '/officialNumber' });
