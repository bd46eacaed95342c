/** From the lists, the precincts' places and the centre lines to the streets of the dataset. */
import type { Topology } from '../dataset.ts';
import { makeLineTopology } from './boundaries/topology.ts';
import { roundBox, roundPoint } from './containment.ts';
import { loadStreetLines, readNeighbours, readStreetLines } from './placement/queries.ts';
import type { PrecinctLists } from './precincts.ts';
import type { SourceFiles } from './source-files.ts';
import { type FragmentResolution, resolveFragments } from './street-fragments.ts';
import { type LinkedLines, linkLines, readLineNames } from './street-lines.ts';
import { makeStreets, type PrecinctPlace } from './streets.ts';
import type { Workspace } from './workspace/queries.ts';

/** Precincts further apart than this are never asked about. */
const NEIGHBOURHOOD_M = 1_000;
/** A line that only clips a precinct by less than this does not run through it. */
const CLIPPED_M = 30;
/** The only district whose centre lines are among the sources. */
const GRZEGORZKI = 2;
const TOLERANCE_M = 1;

export interface BuiltStreets {
  linked: LinkedLines;
  lines: Topology;
  fragments: FragmentResolution;
}

/** Needs the table `built_precinct`. */
export async function buildStreets(
  db: Workspace,
  sources: SourceFiles,
  lists: PrecinctLists,
  places: ReadonlyMap<number, PrecinctPlace>,
): Promise<BuiltStreets> {
  const neighbours = await readNeighbours(db, NEIGHBOURHOOD_M);
  const touching = new Set(neighbours.filter(({ border }) => border).flatMap(({ a, b }) => [`${a},${b}`, `${b},${a}`]));
  const fragments = resolveFragments(lists.mentions, (a, b) => touching.has(`${a},${b}`));
  const streets = makeStreets(fragments.mentions, places, neighbours);
  const stretches = sources['grzegorzki_streets.geojson'].features.flatMap(({ properties, geometry }) =>
    readLineNames(properties.name).map((fullName) => ({ fullName, line: geometry.coordinates })),
  );
  await loadStreetLines(db, stretches);
  const placed = (await readStreetLines(db, CLIPPED_M)).map((line) => ({
    ...line,
    middle: roundPoint(line.middle),
    bbox: roundBox(line.bbox),
  }));
  const place = (precinct: number): PrecinctPlace => {
    const found = places.get(precinct);
    if (!found) throw new Error(`Precinct ${precinct} has no place.`);
    return found;
  };
  const linked = linkLines(
    streets,
    placed,
    GRZEGORZKI,
    (number) => place(number).bbox,
    (number) => place(number).district,
  );
  const labels = new Map(linked.streets.map(({ id, label }) => [id, label]));
  const lines = await makeLineTopology(
    {
      streets: {
        lines: stretches.map(({ fullName, line }) => ({ key: linked.streetOf.get(fullName) ?? 0, coordinates: line })),
        properties: (id) => ({ street: id, label: labels.get(Number(id)) }),
      },
    },
    TOLERANCE_M,
  );
  return { linked, lines, fragments };
}
