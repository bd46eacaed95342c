import type { Knex } from 'knex';
import { demonstrationAccounts } from '../../accounts/demonstration.ts';
import { touch } from '../../database/versions.ts';
import { hideAway, mergeInto } from '../../needs/moderation/queries.ts';
import { addEvent, countSupports } from '../../needs/queries.ts';
import { plannedForDistricts, plannedNeeds } from './plan.ts';
import { addMarkedEvents, addNeeds, addPeople, type NeedToAdd, readGrounds, startLoading } from './queries.ts';

const perArea = 3;
/** Every so many areas one need is meant of the whole of it. */
const wholeEvery = 7;
const mergedPairs = 6;

/** Fictional needs in the areas of the demonstration's ambassadors, once: marked in every way, some merged, one hidden. */
export async function loadDemonstrationNeeds(database: Knex, edition: number): Promise<void> {
  await database.transaction(async (transaction) => {
    if (!(await startLoading(transaction))) return;
    const needs = await planned(transaction);
    const ids = await addNeeds(transaction, edition, needs);
    await addPeople(transaction, {
      emails: demonstrationAccounts.map(({ email }) => email),
      supports: ids.flatMap((id, index) =>
        demonstrationAccounts.flatMap((_, person): [number, number][] =>
          (index * 5 + person * 7) % 6 < 2 ? [[id, person]] : [],
        ),
      ),
      authors: ids.slice(0, 6).map((id) => [id, 0]),
    });
    await addMarkedEvents(transaction, ids);
    await mergeSome(transaction, ids, needs);
    const last = ids.at(-1);
    if (last !== undefined) {
      await hideAway(transaction, last);
      await addEvent(transaction, {
        need: last,
        kind: 'hidden',
        actor: null,
        note: 'Wpis o osobie prywatnej (przykład).',
      });
    }
    await countSupports(transaction, ids);
    await touch(transaction, ['needs']);
  });
}

async function planned(transaction: Knex): Promise<NeedToAdd[]> {
  const grounds = await readGrounds(transaction);
  const inAreas = grounds.flatMap(({ area, version, meeting }, at) =>
    Array.from({ length: perArea }, (_, nth): NeedToAdd => {
      const index = at * perArea + nth;
      const { theme, body, marked } = plannedNeeds[(index * 11) % plannedNeeds.length] as (typeof plannedNeeds)[number];
      const whole = at % wholeEvery === 0 && nth === 0;
      return {
        theme,
        body,
        version,
        marked: whole ? 'area' : marked,
        area,
        district: null,
        meeting,
        hands: meeting === null ? 0 : 3 + ((index * 13) % 29),
        daysAgo: 1 + ((index * 17) % 85),
        seed: index + 1,
      };
    }),
  );
  const inDistricts = plannedForDistricts.map(
    ({ district, theme, body }, index): NeedToAdd => ({
      theme,
      body,
      version: null,
      marked: 'district',
      area: null,
      district,
      meeting: null,
      hands: 0,
      daysAgo: 3 + index * 6,
      seed: 1,
    }),
  );
  // Twice the same, somewhat differently said, beside each other: what an ambassador merges.
  const doubles = inAreas
    .filter(({ marked }) => marked === 'point')
    .slice(0, 2 * mergedPairs)
    .map(
      (need, index): NeedToAdd => ({
        ...need,
        body: `Dołączam się: ${need.body.charAt(0).toLocaleLowerCase('pl')}${need.body.slice(1)}`,
        hands: 0,
        meeting: null,
        daysAgo: Math.max(1, need.daysAgo - 1),
        seed: need.seed + 500 + index,
      }),
    );
  return [...inAreas, ...inDistricts, ...doubles];
}

/** Half of the doubles are merged into what they repeat; the others wait for their ambassador. */
async function mergeSome(transaction: Knex, ids: number[], needs: NeedToAdd[]): Promise<void> {
  const doubled = needs.flatMap(({ marked }, index) => (marked === 'point' ? [index] : [])).slice(0, mergedPairs);
  const firstDouble = ids.length - 2 * mergedPairs;
  for (const [nth, index] of doubled.entries()) {
    const [double, original] = [ids[firstDouble + nth], ids[index]];
    if (double === undefined || original === undefined) continue;
    await mergeInto(transaction, double, original);
    await addEvent(transaction, { need: double, kind: 'merged', actor: null });
  }
}
