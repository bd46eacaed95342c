/** Makes every file of the dataset in memory. Nothing is written here, so a refusal leaves the old files as they are. */
import type { Boundaries, Street, Topology } from '../dataset.ts';
import { buildBoundaries } from './boundaries.ts';
import { roundPoint } from './containment.ts';
import { makeDistricts } from './districts.ts';
import { encodeObject, encodeRecords } from './encode.ts';
import { makeNeighbourhoods } from './neighbourhoods.ts';
import { isCut, makePrecincts, type PrecinctLists, readPrecinctLists } from './precincts.ts';
import {
  loadStreetLines,
  openWorkspace,
  readBoxes,
  readNeighbours,
  readPoles,
  readStreetLines,
  type Workspace,
} from './queries.ts';
import { findRefusals, type Report, TOLERANCES } from './report.ts';
import { makeResultStatistics, makeResults } from './results.ts';
import { BuildRefusal, type SourceFiles } from './source-files.ts';
import { makeStops } from './stops.ts';
import { type FragmentResolution, resolveFragments } from './street-fragments.ts';
import { type LinkedLines, linkLines, readLineNames } from './street-lines.ts';
import { makeStreets, type PrecinctPlace } from './streets.ts';
import { makeLineTopology } from './topology.ts';
import { makeVenues } from './venues.ts';

/** Precincts further apart than this are never asked about. */
const NEIGHBOURHOOD_M = 1_000;
/** A line that only clips a precinct by less than this does not run through it. */
const CLIPPED_M = 30;
const GRZEGORZKI = 2;
const STREET_TOLERANCE_M = 1;
const NETWORK_TOLERANCE_M = 2;

export interface BuiltDataset {
  /** Contents by file name. */
  files: Map<string, string>;
  report: Report;
}

/** Throws `BuildRefusal` with every reason when a tolerance is broken. */
export async function buildDataset(sources: SourceFiles): Promise<BuiltDataset> {
  const db = await openWorkspace();
  try {
    const built = await buildBoundaries(db, sources);
    const lists = readPrecinctLists(sources['precincts.geojson'].features);
    const streets = await buildStreets(db, sources, lists);
    const poles = new Map(
      (await readPoles(db, 'built_precinct')).map(({ number, point }) => [number, roundPoint(point)]),
    );
    const files = new Map<string, string>([
      ['boundaries.topojson', `${JSON.stringify(built.topology)}\n`],
      ['precincts.json', encodeObject(makePrecincts(sources['precincts.geojson'].features, lists.cuts, poles))],
      ['streets.json', encodeRecords(streets.linked.streets)],
      ['street-lines.topojson', `${JSON.stringify(streets.lines)}\n`],
      ...(await makeFlatFiles(sources, built.boundaries)),
    ]);
    const report = makeReport(sources, built.report, lists, streets, files);
    const refusals = findRefusals(report);
    if (refusals.length > 0) throw new BuildRefusal(refusals.join('\n'));
    files.set('report.json', `${JSON.stringify(report, null, 1)}\n`);
    return { files, report };
  } finally {
    await db.close();
  }
}

async function makeFlatFiles(sources: SourceFiles, boundaries: Boundaries): Promise<[string, string][]> {
  const numbers = new Map(
    sources['districts.geojson'].features.map(({ properties }) => [properties.name, properties.nr]),
  );
  const tracks = sources['tram_tracks.geojson'].features.filter(({ properties }) => properties.service === undefined);
  const network = await makeLineTopology(
    {
      tram: {
        lines: tracks.map(({ geometry }) => ({ key: 'tram', coordinates: geometry.coordinates })),
        properties: () => ({}),
      },
      vistula: {
        lines: sources['vistula_axis.geojson'].features.map(({ geometry }) => ({
          key: 'Wisła',
          coordinates: geometry.coordinates,
        })),
        properties: (name) => ({ name }),
      },
    },
    NETWORK_TOLERANCE_M,
  );
  return [
    ['districts.json', encodeObject(makeDistricts(sources))],
    ['neighbourhoods.json', encodeRecords(makeNeighbourhoods(sources, boundaries))],
    ['stops.json', encodeRecords(makeStops(sources, boundaries))],
    ['network.topojson', `${JSON.stringify(network)}\n`],
    ['results.json', encodeObject(makeResults(sources['bo_projects.csv']))],
    ['result-statistics.json', encodeObject(makeResultStatistics(sources['bo_district_stats.csv'], numbers))],
    ['venues.json', encodeRecords(makeVenues(sources, boundaries))],
  ];
}

interface BuiltStreets {
  linked: LinkedLines;
  lines: Topology;
  fragments: FragmentResolution;
}

async function buildStreets(db: Workspace, sources: SourceFiles, lists: PrecinctLists): Promise<BuiltStreets> {
  const neighbours = await readNeighbours(db, NEIGHBOURHOOD_M);
  const touching = new Set(neighbours.filter(({ border }) => border).flatMap(({ a, b }) => [`${a},${b}`, `${b},${a}`]));
  const fragments = resolveFragments(lists.mentions, (a, b) => touching.has(`${a},${b}`));
  const places = await readPlaces(db, sources);
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
    STREET_TOLERANCE_M,
  );
  return { linked, lines, fragments };
}

async function readPlaces(db: Workspace, sources: SourceFiles): Promise<Map<number, PrecinctPlace>> {
  const boxes = await readBoxes(db);
  const poles = new Map(
    (await readPoles(db, 'built_precinct')).map(({ number, point }) => [number, roundPoint(point)]),
  );
  return new Map(
    sources['precincts.geojson'].features.map(({ properties: { precinct, district } }) => {
      const pole = poles.get(precinct);
      const box = boxes.get(precinct);
      if (!pole || !box) throw new Error(`Precinct ${precinct} was lost on the way.`);
      return [precinct, { number: precinct, district, pole, bbox: roundBox(box) }];
    }),
  );
}

function roundBox([west, south, east, north]: readonly [number, number, number, number]): PrecinctPlace['bbox'] {
  return [...roundPoint([west, south]), ...roundPoint([east, north])];
}

function makeReport(
  sources: SourceFiles,
  boundaryReport: Awaited<ReturnType<typeof buildBoundaries>>['report'],
  lists: PrecinctLists,
  { linked, fragments }: BuiltStreets,
  files: ReadonlyMap<string, string>,
): Report {
  const precincts = sources['precincts.geojson'].features.map(({ properties }) => properties);
  const bytes = Object.fromEntries([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
  return {
    tolerances: TOLERANCES,
    counts: {
      districts: sources['districts.geojson'].features.length,
      precincts: precincts.length,
      streets: linked.streets.length,
      streetMentions: lists.mentions.length,
      projects: sources['bo_projects.csv'].length,
      statistics: sources['bo_district_stats.csv'].length,
    },
    ...boundaryReport,
    residentsRounding: sources['districts.geojson'].features.map(({ properties }) => ({
      district: properties.nr,
      registered: properties.pop_registered_2025_12_31,
      sumOfEstimates: precincts
        .filter(({ district }) => district === properties.nr)
        .reduce((sum, { residents_estimate }) => sum + residents_estimate, 0),
    })),
    streetLists: {
      cut: precincts.filter(({ streets_text }) => isCut(streets_text)).map(({ precinct }) => precinct),
      markedCutByPublisher: precincts.filter(({ streets_text_truncated }) => streets_text_truncated).length,
      problems: lists.problems,
      fragmentsResolved: fragments.resolved,
      fragmentsKept: fragments.kept,
      fragmentsTooShort: fragments.tooShort,
      namesakes: findNamesakes(linked.streets),
      onlyByLine: linked.added,
    },
    bytes,
    totalBytes: Object.values(bytes).reduce((sum, size) => sum + size, 0),
  };
}

function findNamesakes(streets: readonly Street[]): string[] {
  const byLabel = Map.groupBy(streets, ({ label }) => label);
  return [...byLabel].filter(([, named]) => named.length > 1).map(([label]) => label);
}
