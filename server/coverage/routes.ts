import type { Knex } from 'knex';
import { z } from 'zod';
import type { AreaLookup } from '../areas/lookup.ts';
import { residentsSource } from '../districts/queries.ts';
import { dayInKrakow } from '../editions/calendar.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { integer } from '../http/validation.ts';
import { isGapId, noGap } from './gaps/gap-id.ts';
import { type Gap, readGaps } from './gaps/queries.ts';
import { fillPastDays } from './past-days.ts';
import { findUnknown, readDays, readDistrictFigures, readPrecinctFigures } from './queries.ts';
import { whatIf } from './refresh.ts';
import { coverageAnswer, coverageDays, gapToAdopt, precinctCoverage, supposition } from './schema.ts';
import { sumOf } from './sum.ts';

const nearestCount = 3;
const pastDay = z.iso
  .date()
  .refine((day) => day >= '2000-01-01' && day <= dayInKrakow(new Date()), 'no day that has yet to come');

const thatDay = z.object({ on: pastDay.optional().describe('What stood at the end of that day in Europe/Warsaw') });
const isNow = (on: string | undefined): on is undefined => on === undefined || on === dayInKrakow(new Date());

export const readCoverage = endpoint({
  summary: 'Who is served and who is not, by district, and the unserved neighbourhoods',
  query: thatDay,
  answer: coverageAnswer,
  handle: async ({ query: { on } }, { database, coverage, areaLookup }) => {
    await coverage.settled();
    if (isNow(on)) return json(await coverageIn(database.write, areaLookup()));
    // Who is near is known of today only.
    return json(await whatIf(database.write, { on }, (then) => coverageIn(then, null)));
  },
});

export const listPrecinctCoverage = endpoint({
  summary: 'The same by precinct',
  query: thatDay,
  answer: precinctCoverage,
  handle: async ({ query: { on } }, { database, coverage }) => {
    await coverage.settled();
    const items = isNow(on)
      ? await readPrecinctFigures(database.write)
      : await whatIf(database.write, { on }, readPrecinctFigures);
    return json({ residentsSource, items });
  },
});

export const listCoverageDays = endpoint({
  summary: 'Coverage over time, since there is a history of areas',
  query: z.object({ district: integer.optional().describe('Number of a district; absent: the whole city') }),
  answer: coverageDays,
  handle: async ({ query }, { database, coverage }) => {
    await coverage.settled();
    await fillPastDays(database.write);
    return json({ residentsSource, items: await readDays(database.write, query.district) });
  },
});

export const supposeCoverage = endpoint({
  summary: 'What coverage would be if some ambassadors left and some proposed areas were approved; changes nothing',
  body: supposition,
  answer: coverageAnswer,
  audit: 'never',
  handle: async ({ body }, { database, areaLookup }) => {
    for (const name of ['leaving', 'joining'] as const) {
      const index = await findUnknown(database.write, name, body[name]);
      if (index >= 0)
        throw new Problem(400, 'bad-body', `Treść żądania jest niepoprawna w miejscu /${name}/${index}.`, {
          path: `/${name}/${index}`,
        });
    }
    return json(await whatIf(database.write, body, (supposed) => coverageIn(supposed, areaLookup(), body.leaving)));
  },
});

export const oneGap = endpoint({
  summary: 'An unserved neighbourhood with the recipe that takes exactly it',
  answer: gapToAdopt,
  handle: async ({ path: { id = '' } }, { database, coverage }) => {
    await coverage.settled();
    const [gap] = isGapId(id) ? await readGaps(database.write, { id }) : [];
    if (!gap) throw noGap();
    return json(gap);
  },
});

/** @param areas null where who would be near is not known */
async function coverageIn(database: Knex, areas: AreaLookup | null, leaving: number[] = []) {
  const districts = await readDistrictFigures(database);
  const gaps = await readGaps(database, {});
  const total = sumOf(districts);
  return {
    residentsSource,
    total,
    districts,
    gaps: gaps.map(({ recipe: _recipe, ...gap }) => ({ ...gap, nearest: areas ? nearestTo(gap, areas, leaving) : [] })),
    scattered: {
      residents: Math.max(0, total.unserved - gaps.reduce((sum, { residents }) => sum + residents, 0)),
      areaKm2: Math.max(0, total.unservedKm2 - gaps.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)),
    },
  };
}

/** @param leaving ids of ambassadors who would not be there to ask */
function nearestTo({ point: [lon = 0, lat = 0] }: Pick<Gap, 'point'>, areas: AreaLookup, leaving: number[]) {
  const staying = areas
    .nearest(lon, lat, nearestCount + leaving.length)
    .filter(({ ambassador }) => !leaving.includes(ambassador.id));
  return staying.slice(0, nearestCount).map(({ ambassador: { slug, name, area }, distanceM }) => ({
    slug,
    name,
    area: area.name,
    distanceM: Math.round(distanceM),
  }));
}
