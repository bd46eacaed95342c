import { type OsmNode, type OsmRelation, type OsmWay, parse, type TagFilter } from 'osm-pbf-parser-node';
import { type ImportOptions, ImportRefused } from '../report.ts';
import type { BlobPlace, PbfFile } from './pbf-blobs.ts';

export type Item = OsmNode | OsmWay | OsmRelation;

/** Unpacks the next block while this one is looked at. */
export async function eachBlock(
  pbf: PbfFile,
  places: AsyncIterable<BlobPlace> | Iterable<BlobPlace>,
  filter: TagFilter,
  name: string,
  { signal }: ImportOptions,
  visit: (items: Item[], place: BlobPlace) => void,
): Promise<void> {
  let ahead: { place: BlobPlace; block: Promise<Buffer> } | undefined;
  const look = async ({ place, block }: { place: BlobPlace; block: Promise<Buffer> }) => {
    signal?.throwIfAborted();
    visit(parseBlock(await block, filter, name), place);
  };
  for await (const place of places) {
    const block = pbf.read(place);
    // Its failure is met when its turn comes.
    block.catch(() => {});
    if (ahead) await look(ahead);
    ahead = { place, block };
  }
  if (ahead) await look(ahead);
}

function parseBlock(block: Buffer, filter: TagFilter, name: string): Item[] {
  try {
    return parse(block, filter);
  } catch (error) {
    throw new ImportRefused(`${name} is damaged: ${(error as Error).message}.`);
  }
}
