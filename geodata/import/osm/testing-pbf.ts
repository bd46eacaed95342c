/** Writes small OSM PBF files for tests. @see https://wiki.openstreetmap.org/wiki/PBF_Format */
import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { Position } from '../../dataset.ts';

export type PbfNode = { id: number; at: Position };
type PbfWay = { id: number; refs: number[]; tags?: Record<string, string> };
type PbfRelation = { id: number; ways: number[]; tags?: Record<string, string> };
export type PbfContent = { nodes?: PbfNode[]; ways?: PbfWay[]; relations?: PbfRelation[] };

const perDegree = 1e7;

/** One data block for each content, in the order given, behind a header that asks for these features. */
export function makePbf(blocks: readonly PbfContent[], required = ['OsmSchema-V0.6', 'DenseNodes']): Buffer {
  const header = new PbfWriter();
  for (const feature of required) header.writeStringField(4, feature);
  return Buffer.concat([
    frame('OSMHeader', header.finish()),
    ...blocks.map((block) => frame('OSMData', dataBlock(block))),
  ]);
}

function frame(type: string, content: Uint8Array): Buffer {
  const blob = new PbfWriter();
  blob.writeVarintField(2, content.length);
  blob.writeBytesField(3, deflateSync(content));
  const body = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, body.length);
  const head = header.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, body]);
}

function dataBlock({ nodes = [], ways = [], relations = [] }: PbfContent): Uint8Array {
  const strings: string[] = [''];
  const indexOf = (text: string) => {
    const known = strings.indexOf(text);
    return known >= 0 ? known : strings.push(text) - 1;
  };
  const groups: Uint8Array[] = [];
  if (nodes.length > 0) groups.push(group((pbf) => pbf.writeMessage(2, writeNodes, nodes)));
  if (ways.length > 0)
    groups.push(
      group((pbf) => {
        for (const way of ways) pbf.writeMessage(3, writeTagged(indexOf, [[8, deltas(way.refs)]]), way);
      }),
    );
  if (relations.length > 0)
    groups.push(
      group((pbf) => {
        for (const relation of relations) pbf.writeMessage(4, writeRelation(indexOf), relation);
      }),
    );
  const block = new PbfWriter();
  block.writeMessage(
    1,
    (texts: string[], pbf: PbfWriter) => {
      for (const text of texts) pbf.writeBytesField(1, Buffer.from(text));
    },
    strings,
  );
  for (const bytes of groups) block.writeBytesField(2, bytes);
  return block.finish();
}

function group(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
}

function writeNodes(nodes: PbfNode[], pbf: PbfWriter): void {
  pbf.writePackedSVarint(1, deltas(nodes.map(({ id }) => id)));
  pbf.writePackedSVarint(8, deltas(nodes.map(({ at: [, lat] }) => Math.round(lat * perDegree))));
  pbf.writePackedSVarint(9, deltas(nodes.map(({ at: [lon] }) => Math.round(lon * perDegree))));
}

function writeTagged(indexOf: (text: string) => number, packed: [field: number, values: number[]][]) {
  return ({ id, tags = {} }: { id: number; tags?: Record<string, string> }, pbf: PbfWriter): void => {
    pbf.writeVarintField(1, id);
    pbf.writePackedVarint(2, Object.keys(tags).map(indexOf));
    pbf.writePackedVarint(3, Object.values(tags).map(indexOf));
    for (const [field, values] of packed) pbf.writePackedSVarint(field, values);
  };
}

function writeRelation(indexOf: (text: string) => number) {
  return (relation: PbfRelation, pbf: PbfWriter): void => {
    writeTagged(indexOf, [])(relation, pbf);
    pbf.writePackedVarint(
      8,
      relation.ways.map(() => indexOf('outer')),
    );
    pbf.writePackedSVarint(9, deltas(relation.ways));
    pbf.writePackedVarint(
      10,
      relation.ways.map(() => 1),
    );
  };
}

function deltas(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}
