import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaKind } from './area-kind.ts';
import { type Border, borderOf, distanceToBorderM, leastDistanceM, metresPerDegree } from './border-distance.ts';

/** Who serves a place, with the area that says so. */
export type ServingAmbassador = {
  id: number;
  slug: string;
  name: string;
  status: string;
  forms: string[];
  demonstration: boolean;
  area: { id: number; name: string; kind: AreaKind };
};

/** Ground of an approved area: the whole, and the same cut into pieces of few vertices. */
export type Ground = {
  geometry: MultiPolygon;
  pieces: Polygon[];
  precincts: { number: number; share: number }[];
};

/** The same made ready for questions; of one version of an area it never changes. */
export type ReadyGround = {
  border: Border;
  pieces: { geometry: Polygon; box: Box }[];
  precincts: Ground['precincts'];
};

/** An approved area of an ambassador who serves (see `isServing`). */
export type ServedArea = { ambassador: ServingAmbassador; ground: ReadyGround };

type Box = [west: number, south: number, east: number, north: number];

export function readyGround({ geometry, pieces, precincts }: Ground): ReadyGround {
  return {
    border: borderOf(geometry),
    pieces: pieces.map((piece) => ({ geometry: piece, box: boxOf(piece) })),
    precincts,
  };
}

/** Approved areas of ambassadors who serve, in memory: questions asked at every key stroke. */
export type AreaLookup = {
  /** Who serves the point; a point on the border is served. Several when areas overlap, in the order of area ids. */
  at: (lon: number, lat: number) => ServingAmbassador[];
  /** The nearest areas, by metres to their border; 0 inside. At most `most`, nearest first. */
  nearest: (lon: number, lat: number, most: number) => { ambassador: ServingAmbassador; distanceM: number }[];
  /** Whose areas reach into the precinct; share: of the precinct's km², 1 for the whole of it. */
  inPrecinct: (number: number) => { ambassador: ServingAmbassador; share: number }[];
  byId: (areaId: number) => ServingAmbassador | undefined;
};

type PrecinctEntry = { ambassador: ServingAmbassador; share: number };

/** @param areas in the order in which answers name them */
export function createAreaLookup(areas: ServedArea[]): AreaLookup {
  const pieces = areas.flatMap(({ ground }, index) =>
    ground.pieces.map(({ geometry, box }) => ({ index, geometry, box })),
  );
  const tree = indexOf(pieces.map(({ box }) => box));
  const borders = areas.map(({ ground }) => ground.border);
  const byId = new Map(areas.map(({ ambassador }) => [ambassador.area.id, ambassador]));
  const byPrecinct = new Map<number, PrecinctEntry[]>();
  for (const { ambassador, ground } of areas)
    for (const { number, share } of ground.precincts) {
      const entries = byPrecinct.get(number) ?? [];
      entries.push({ ambassador, share });
      byPrecinct.set(number, entries);
    }

  const indicesAt = (lon: number, lat: number): number[] => {
    if (!tree) return [];
    const found: number[] = [];
    for (const candidate of tree.search(lon, lat, lon, lat)) {
      const piece = pieces[candidate];
      if (!piece || found.includes(piece.index)) continue;
      if (booleanPointInPolygon([lon, lat], piece.geometry)) found.push(piece.index);
    }
    return found.sort((a, b) => a - b);
  };
  const ambassadorAt = (index: number) => (areas[index] as ServedArea).ambassador;

  return {
    at: (lon, lat) => indicesAt(lon, lat).map(ambassadorAt),
    nearest: (lon, lat, most) => {
      const inside = indicesAt(lon, lat);
      return nearestOf(borders, inside, lon, lat, most).map(({ index, distanceM }) => ({
        ambassador: ambassadorAt(index),
        distanceM,
      }));
    },
    inPrecinct: (number) => byPrecinct.get(number) ?? [],
    byId: (areaId) => byId.get(areaId),
  };
}

/** Borders are measured only while they can still be among the nearest: their box tells the least possible distance. */
function nearestOf(borders: Border[], inside: number[], lon: number, lat: number, most: number) {
  const found: { index: number; distanceM: number }[] = inside.map((index) => ({ index, distanceM: 0 }));
  const scale = metresPerDegree(lat);
  const leastM = borders.map((border) => leastDistanceM(border, lon, lat, scale));
  for (let measured = 0; measured < borders.length; measured++) {
    // Few are measured before the rest is too far, so that picking the next one is quicker than sorting all.
    let index = 0;
    for (let other = 1; other < leastM.length; other++)
      if ((leastM[other] as number) < (leastM[index] as number)) index = other;
    const farthestM = found[most - 1]?.distanceM;
    if (farthestM !== undefined && (leastM[index] as number) > farthestM) break;
    leastM[index] = Number.POSITIVE_INFINITY;
    if (inside.includes(index)) continue;
    found.push({ index, distanceM: distanceToBorderM(borders[index] as Border, lon, lat, scale, farthestM) });
    found.sort((a, b) => a.distanceM - b.distanceM || a.index - b.index);
    if (found.length > most) found.pop();
  }
  return found.slice(0, most);
}

function indexOf(boxes: Box[]): Flatbush | undefined {
  if (boxes.length === 0) return undefined;
  const tree = new Flatbush(boxes.length);
  for (const box of boxes) tree.add(...box);
  tree.finish();
  return tree;
}

function boxOf({ coordinates }: Polygon): Box {
  const ring = coordinates[0] ?? [];
  const lons = ring.map(([lon]) => lon as number);
  const lats = ring.map(([, lat]) => lat as number);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
