import type { TagFilter } from 'osm-pbf-parser-node';
import type { Bbox, Position } from '../../dataset.ts';
import { type ImportOptions, ImportRefused } from '../report.ts';
import type { SourceFile } from '../source-file.ts';
import { eachBlock } from './each-block.ts';
import { type Interest, interestOfRelation, interestOfWay, readTags } from './features-of-interest.ts';
import { NodeStore } from './node-store.ts';
import { type BlobPlace, openPbf, type PbfFile } from './pbf-blobs.ts';

/** Lines as they are stored in OpenStreetMap: a way has one, a multipolygon one for each of its members. */
export type OsmFeature = { id: string; interest: Interest; area: boolean; lines: Position[][]; complete: boolean };

type Way = { interest: Interest; refs: number[] };
type Relation = { interest: Interest; ways: number[] };
type BlobIndex = { place: BlobPlace; firstNode: number; lastNode: number; ways: boolean };

const tags: TagFilter = { node: false, way: readTags, relation: readTags };
const noTags: TagFilter = { node: false, way: false, relation: false };

/**
 * Reads streets, parks and water that have a node within the box, whole even where they leave it. The file is read once
 * from end to end, then again only the blocks that hold what was found missing: members of multipolygons, and nodes
 * outside the box. Memory: 16 bytes a node of the box, and the ways of interest.
 *
 * @throws ImportRefused when the file is no OSM PBF, is damaged, or is not sorted by type and id
 */
export async function readOsm(file: SourceFile, box: Bbox, options: ImportOptions): Promise<OsmFeature[]> {
  const pbf = await openPbf(file.path, file.name);
  try {
    const { nodes, ways, relations, index } = await readOnce(pbf, box, file.name, options);
    const members = await readMembers(pbf, index, relations, file.name, options);
    const isNear = (refs: readonly number[]) => refs.some((ref) => nodes.find(ref));
    const near = [...relations].filter(([, relation]) => relation.ways.some((id) => isNear(members.get(id) ?? [])));
    const refs = [...ways.values()]
      .map((way) => way.refs)
      .concat(near.flatMap(([, { ways }]) => ways.map((id) => members.get(id) ?? [])));
    const outside = await readOutside(pbf, index, missingOf(refs, nodes), file.name, options);
    const locate = (ref: number) => nodes.find(ref) ?? outside.get(ref);
    return [
      ...[...ways].map(([id, { interest, refs }]) => toFeature(`osm/way/${id}`, interest, false, [refs], locate)),
      ...near.map(([id, { interest, ways }]) =>
        toFeature(
          `osm/relation/${id}`,
          interest,
          true,
          ways.map((way) => members.get(way)),
          locate,
        ),
      ),
    ];
  } finally {
    await pbf.close();
  }
}

async function readOnce(pbf: PbfFile, [west, south, east, north]: Bbox, name: string, options: ImportOptions) {
  const nodes = new NodeStore();
  const ways = new Map<number, Way>();
  const relations = new Map<number, Relation>();
  const index: BlobIndex[] = [];
  let lastNode = 0;
  await eachBlock(pbf, pbf.places, tags, name, options, (items, place) => {
    const blob: BlobIndex = { place, firstNode: Number.POSITIVE_INFINITY, lastNode: 0, ways: false };
    for (const item of items) {
      if (item.type === 'node') {
        if (item.id <= lastNode || index.at(-1)?.ways || blob.ways) throw new ImportRefused(unsorted(name));
        lastNode = item.id;
        blob.firstNode = Math.min(blob.firstNode, item.id);
        blob.lastNode = item.id;
        if (item.lon >= west && item.lon <= east && item.lat >= south && item.lat <= north)
          nodes.add(item.id, item.lon, item.lat);
      } else if (item.type === 'way') {
        blob.ways = true;
        const interest = interestOfWay(item.tags, isClosed(item.refs));
        if (interest && item.refs.some((ref) => nodes.find(ref))) ways.set(item.id, { interest, refs: item.refs });
      } else {
        const interest = interestOfRelation(item.tags);
        const members = item.members.filter(({ type }) => type === 'way').map(({ ref }) => ref);
        if (interest) relations.set(item.id, { interest, ways: members });
      }
    }
    index.push(blob);
    options.onProgress?.({ stage: 'read', done: place.offset + place.length, total: pbf.size });
  });
  if (lastNode === 0) throw new ImportRefused(`${name} holds no nodes.`);
  return { nodes, ways, relations, index };
}

/** Nodes of the member ways, by way: rings of a multipolygon mostly carry no tags of their own. */
async function readMembers(
  pbf: PbfFile,
  index: readonly BlobIndex[],
  relations: ReadonlyMap<number, Relation>,
  name: string,
  options: ImportOptions,
): Promise<Map<number, number[]>> {
  const wanted = new Set([...relations.values()].flatMap(({ ways }) => ways));
  const members = new Map<number, number[]>();
  const blobs = wanted.size > 0 ? index.filter(({ ways }) => ways) : [];
  await eachBlock(
    pbf,
    blobs.map(({ place }) => place),
    noTags,
    name,
    options,
    (items) => {
      for (const item of items) if (item.type === 'way' && wanted.has(item.id)) members.set(item.id, item.refs);
    },
  );
  return members;
}

async function readOutside(
  pbf: PbfFile,
  index: readonly BlobIndex[],
  missing: ReadonlySet<number>,
  name: string,
  options: ImportOptions,
): Promise<Map<number, Position>> {
  const sorted = Float64Array.from(missing).sort();
  const found = new Map<number, Position>();
  const blobs = index.filter(({ firstNode, lastNode }) => {
    const next = sorted[firstAtLeast(sorted, firstNode)];
    return next !== undefined && next <= lastNode;
  });
  await eachBlock(
    pbf,
    blobs.map(({ place }) => place),
    noTags,
    name,
    options,
    (items) => {
      for (const item of items)
        if (item.type === 'node' && missing.has(item.id)) found.set(item.id, [item.lon, item.lat]);
    },
  );
  return found;
}

function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function missingOf(refs: readonly (readonly number[])[], nodes: NodeStore): Set<number> {
  return new Set(refs.flat().filter((ref) => !nodes.find(ref)));
}

function isClosed(refs: readonly number[]): boolean {
  return refs.length > 3 && refs[0] === refs.at(-1);
}

function toFeature(
  id: string,
  interest: Interest,
  relation: boolean,
  ways: readonly (readonly number[] | undefined)[],
  locate: (ref: number) => Position | undefined,
): OsmFeature {
  const area = relation || (interest.kind !== 'street' && interest.kind !== 'river');
  let complete = true;
  const lines: Position[][] = [];
  for (const refs of ways) {
    let line: Position[] = [];
    for (const ref of refs ?? []) {
      const position = locate(ref);
      if (position) line.push(position);
      else {
        complete = false;
        lines.push(line);
        line = [];
      }
    }
    if (refs === undefined) complete = false;
    lines.push(line);
  }
  return { id, interest, area, lines: lines.filter((line) => line.length > 1), complete };
}

function unsorted(name: string): string {
  return `${name} is not sorted by type and id (nodes, ways, relations); run "osmium sort" on it first.`;
}
