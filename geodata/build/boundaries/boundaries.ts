/** From two layers drawn by two publishers to one topology, measured against its sources. */
import { type Boundaries, decodeLayer, type Topology } from '../../dataset.ts';
import { findCoverageFaults, measureContainment, measureDistricts, measurePrecincts } from '../fidelity/queries.ts';
import { type Report, roundMeasure, TOLERANCES } from '../report.ts';
import type { SourceFiles } from '../source-files.ts';
import { loadDistricts, loadPrecincts, type Workspace } from '../workspace/queries.ts';
import { makeFaces, placeSlivers, readFaces, snapFaces, summariseSlivers } from './queries.ts';
import { GRID_DEGREES, generaliseFaces, makeBoundaries } from './topology.ts';

export type BoundaryReport = Pick<
  Report,
  'districts' | 'precinctsFurthest' | 'coverage' | 'slivers' | 'precinctsCrossing'
>;

export interface BuiltBoundaries {
  topology: Topology;
  boundaries: Boundaries;
  report: BoundaryReport;
}

/** Leaves the tables `built_district` and `built_precinct` behind in the workspace. */
export async function buildBoundaries(db: Workspace, sources: SourceFiles): Promise<BuiltBoundaries> {
  const districts = sources['districts.geojson'].features.map(({ properties: { nr, roman, name }, geometry }) => ({
    number: nr,
    roman,
    name,
    geometry,
  }));
  const precincts = sources['precincts.geojson'].features.map(({ properties: { precinct, district }, geometry }) => ({
    number: precinct,
    district,
    geometry,
  }));
  await loadDistricts(db, 'source_district', districts);
  await loadPrecincts(db, 'source_precinct', precincts);
  await makeFaces(db);
  while ((await placeSlivers(db)) > 0);
  const faces = await snapFaces(db, await generaliseFaces(await readFaces(db)), GRID_DEGREES);
  const topology = await makeBoundaries(faces, districts);
  const boundaries: Boundaries = {
    districts: decodeLayer(topology, 'districts'),
    precincts: decodeLayer(topology, 'precincts'),
  };
  await loadBuilt(db, boundaries);
  return { topology, boundaries, report: await measure(db) };
}

async function loadBuilt(db: Workspace, { districts, precincts }: Boundaries): Promise<void> {
  await loadDistricts(
    db,
    'built_district',
    districts.features.map(({ properties: { number }, geometry }) => ({ number, geometry })),
  );
  await loadPrecincts(
    db,
    'built_precinct',
    precincts.features.map(({ properties: { number, district }, geometry }) => ({ number, district, geometry })),
  );
}

async function measure(db: Workspace): Promise<BoundaryReport> {
  const furthest = (await measurePrecincts(db)).toSorted((a, b) => b.widestDifferenceM - a.widestDifferenceM);
  const slivers = await summariseSlivers(db);
  const contained = await measureContainment(db);
  return {
    districts: (await measureDistricts(db)).map(({ number, borderM, areaPercent }) => ({
      number,
      borderM: roundMeasure(borderM, 2),
      areaPercent: roundMeasure(areaPercent, 4),
    })),
    precinctsFurthest: furthest.slice(0, 10).map(({ number, widestDifferenceM, areaPercent }) => ({
      number,
      widestDifferenceM: roundMeasure(widestDifferenceM, 1),
      areaPercent: roundMeasure(areaPercent, 3),
    })),
    coverage: {
      districts: await coverageFaults(db, 'built_district'),
      precincts: await coverageFaults(db, 'built_precinct'),
    },
    slivers: {
      ...slivers,
      areaM2: roundMeasure(slivers.areaM2, 0),
      widestM: roundMeasure(slivers.widestM, 1),
      crossings: slivers.crossings.map((crossing) => ({ ...crossing, areaM2: roundMeasure(crossing.areaM2, 0) })),
    },
    precinctsCrossing: contained
      .filter(({ percent }) => percent < TOLERANCES.precinctInDistrictPercent)
      .map(({ precinct, percent }) => ({ precinct, percent: roundMeasure(percent, 2) })),
  };
}

async function coverageFaults(db: Workspace, table: string) {
  const faults = await findCoverageFaults(db, table);
  return { ...faults, overlapM2: roundMeasure(faults.overlapM2, 2) };
}
