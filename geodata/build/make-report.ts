import type { Street } from '../dataset.ts';
import type { BoundaryReport } from './boundaries/boundaries.ts';
import type { BuiltStreets } from './build-streets.ts';
import { isCut, type PrecinctLists } from './precincts.ts';
import { type Report, TOLERANCES } from './report.ts';
import type { SourceFiles } from './source-files.ts';

/** Everything the build knows about its own result. `files`: contents by name. */
export function makeReport(
  sources: SourceFiles,
  boundaryReport: BoundaryReport,
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
