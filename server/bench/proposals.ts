import type { Knex } from 'knex';
import { openEmbedded } from '../database/embedded.ts';
import type { Filter } from '../filter/filter.ts';
import { collectProposals, listProposals } from '../proposals/list/queries.ts';
import type { OwnFilter } from '../proposals/schema.ts';
import { similarProposals, similarResults } from '../proposals/similar/queries.ts';
import { addProposals, countPublic } from './many-proposals-queries.ts';

const sizes = [1_000, 10_000, 100_000];
const runs = 9;
const limit = 50;

export type ProposalLine = { proposals: number; name: string; found: number; ms: number; bareMs: number };

/** What people narrow lists by, from nothing to several at once. */
const filters: [name: string, filter: Filter, own: OwnFilter][] = [
  ['all', {}, {}],
  ['a district', { district: [18] }, {}],
  ['an area', { area: 12 }, {}],
  ['a box in the centre', { bbox: [19.93, 50.04, 19.96, 50.07] }, {}],
  ['500 m around', { near: [20.04, 50.075, 500] }, {}],
  ['a word', { q: 'pumptrack' }, {}],
  ['a theme', {}, { theme: ['culture'] }],
  ['a district, theme and status', { district: [4] }, { theme: ['culture'], status: ['ready'] }],
];

/**
 * Milliseconds (medians) of a page of the filtered list with its counts, of the map's layer, and of the search for
 * similar ones, as proposals grow; beside them counting alone, the least that a page must do.
 *
 * @param directory of an embedded database that the application has been started on; it is filled
 */
export async function timeProposals(directory: string, tell: (line: ProposalLine) => void): Promise<void> {
  for (const proposals of sizes) {
    const database = await openEmbedded(directory);
    try {
      const { read } = database;
      await addProposals(database.write, proposals);
      const bareMs = await median(() => countPublic(read));
      const line = (name: string, found: number, ms: number) => tell({ proposals, name, found, ms, bareMs });
      for (const [name, filter, own] of filters) {
        const { total } = await listProposals(read, filter, own, { limit });
        line(`list, ${name}`, total, await median(() => listProposals(read, filter, own, { limit })));
      }
      const map = await collectProposals(read, { district: [18] }, {});
      line('map, a district', map.total, await median(() => collectProposals(read, { district: [18] }, {})));
      const similar = await findSimilar(read);
      line('similar ones', similar, await median(() => findSimilar(read)));
    } finally {
      await database.close();
    }
  }
}

async function findSimilar(database: Knex): Promise<number> {
  const sought = { title: 'Drzewa i ławki przy ul. Karmelickiej', text: '', theme: null, district: 1, except: null };
  const point = '0101000020E610000035EF384547F2334088855AD3BC084940';
  const current = await similarProposals(database, { ...sought, geometry: point }, { inTouch: false });
  const past = await similarResults(database, { ...sought, geometry: null });
  return current.length + past.length;
}

async function median(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] as number;
}
