/** Makes every file of the dataset in memory. Nothing is written here, so a refusal leaves the old files as they are. */
import type { Boundaries } from '../dataset.ts';
import { buildBoundaries } from './boundaries/boundaries.ts';
import { buildStreets } from './build-streets.ts';
import { makeDistricts } from './districts.ts';
import { encodeObject, encodeRecords, encodeTopology } from './encode.ts';
import { makeReport } from './make-report.ts';
import { makeNeighbourhoods } from './neighbourhoods.ts';
import { makeNetwork } from './network.ts';
import { readPlaces } from './precinct-places.ts';
import { makePrecincts, readPrecinctLists } from './precincts.ts';
import { findRefusals, type Report } from './report.ts';
import { makeResultStatistics, makeResults } from './results.ts';
import { BuildRefusal, type SourceFiles } from './source-files.ts';
import { makeStops } from './stops.ts';
import { makeVenues } from './venues.ts';
import { openWorkspace } from './workspace/queries.ts';

export interface BuiltDataset {
  /** Contents by file name. */
  files: Map<string, string>;
  report: Report;
}

/** Throws `BuildRefusal` with every reason when a tolerance is broken. */
export async function buildDataset(sources: SourceFiles): Promise<BuiltDataset> {
  const precincts = sources['precincts.geojson'].features;
  const db = await openWorkspace();
  try {
    const built = await buildBoundaries(db, sources);
    const lists = readPrecinctLists(precincts);
    const places = await readPlaces(db, precincts);
    const streets = await buildStreets(db, sources, lists, places);
    const files = new Map<string, string>([
      ['boundaries.topojson', encodeTopology(built.topology)],
      ['precincts.json', encodeObject(makePrecincts(precincts, lists.cuts, places))],
      ['streets.json', encodeRecords(streets.linked.streets)],
      ['street-lines.topojson', encodeTopology(streets.lines)],
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
  return [
    ['districts.json', encodeObject(makeDistricts(sources))],
    ['neighbourhoods.json', encodeRecords(makeNeighbourhoods(sources, boundaries))],
    ['stops.json', encodeRecords(makeStops(sources, boundaries))],
    ['network.topojson', encodeTopology(await makeNetwork(sources))],
    ['results.json', encodeObject(makeResults(sources['bo_projects.csv']))],
    ['result-statistics.json', encodeObject(makeResultStatistics(sources['bo_district_stats.csv'], numbers))],
    ['venues.json', encodeRecords(makeVenues(sources, boundaries))],
  ];
}
