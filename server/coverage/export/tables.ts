import type { Knex } from 'knex';
import { type Table, tableOf } from '../../tables/table.ts';
import { readGaps } from '../gaps/queries.ts';
import { type Figures, readDistrictFigures, readPrecinctFigures } from '../queries.ts';

export const levels = ['district', 'precinct', 'gap'] as const;
export type Level = (typeof levels)[number];

const figureColumns = {
  mieszkancy_szacunek: ({ residents }: Figures) => residents,
  obslugiwani: ({ served }: Figures) => served,
  przez_kilka_osob: ({ several }: Figures) => several,
  nieobslugiwani: ({ unserved }: Figures) => unserved,
  km2: ({ areaKm2 }: Figures) => areaKm2,
  km2_obslugiwane: ({ servedKm2 }: Figures) => servedKm2,
  km2_przez_kilka_osob: ({ severalKm2 }: Figures) => severalKm2,
  km2_nieobslugiwane: ({ unservedKm2 }: Figures) => unservedKm2,
  adresy_obslugiwane: ({ addresses }: Figures) => addresses?.served ?? null,
  adresy_przez_kilka_osob: ({ addresses }: Figures) => addresses?.several ?? null,
  adresy_nieobslugiwane: ({ addresses }: Figures) => addresses?.unserved ?? null,
};

/** Coverage of one level as a table, the same figures as on screen. Residents are estimates. */
export async function readTable(database: Knex, level: Level): Promise<Table> {
  if (level === 'district')
    return tableOf(await readDistrictFigures(database), {
      dzielnica: ({ number }) => number,
      nazwa: ({ name }) => name,
      ...figureColumns,
    });
  if (level === 'precinct')
    return tableOf(await readPrecinctFigures(database), {
      obwod: ({ number }) => number,
      dzielnica: ({ district }) => district,
      ...figureColumns,
    });
  return tableOf(await readGaps(database, {}), {
    luka: ({ id }) => id,
    dzielnica: ({ district }) => district,
    nazwa: ({ names }) => names.join(', '),
    mieszkancy_szacunek: ({ residents }) => residents,
    km2: ({ areaKm2 }) => areaKm2,
    obwody: ({ precincts }) => precincts.join(' '),
    lon: ({ point }) => point[0] ?? null,
    lat: ({ point }) => point[1] ?? null,
  });
}
