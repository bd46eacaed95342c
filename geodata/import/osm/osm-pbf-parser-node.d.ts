/** The package's own types leave out what it returns and take the filter in another form than it does. */
declare module 'osm-pbf-parser-node' {
  export type OsmTags = Record<string, string>;
  export type OsmNode = { type: 'node'; id: number; lon: number; lat: number; tags?: OsmTags };
  export type OsmWay = { type: 'way'; id: number; refs: number[]; tags?: OsmTags };
  export type OsmMember = { type: 'node' | 'way' | 'relation'; ref: number; role: string };
  export type OsmRelation = { type: 'relation'; id: number; members: OsmMember[]; tags?: OsmTags };

  /** Which tags are read: all, none or these. */
  export type TagFilter = { node: boolean | string[]; way: boolean | string[]; relation: boolean | string[] };

  /** @param block an unpacked PrimitiveBlock; a Buffer, because its strings are read with Buffer's `toString` */
  export function parse(block: Buffer, tags: TagFilter): (OsmNode | OsmWay | OsmRelation)[];
}
