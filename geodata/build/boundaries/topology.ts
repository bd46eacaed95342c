/** Shared-border generalisation and TopoJSON, both by mapshaper; then ours in order, names and nothing else. */
import mapshaper from 'mapshaper';
import { quantize } from 'topojson-client';
import type { Position, Topology } from '../../dataset.ts';
import type { Face } from './queries.ts';

/** No point of a line moves further than this from the source line (Douglas-Peucker). */
const GENERALISATION_M = 1;
/** The grid of every line in the files: 0.14 m to the east, 0.22 m to the north. */
export const GRID_DEGREES = 2e-6;

interface Layer {
  name: string;
  orderBy: string;
  /** The properties that stay, in this order. */
  properties: (kept: Record<string, unknown>) => Record<string, unknown>;
}

/** Thins the lines between the faces; a line shared by two faces stays one line. */
export async function generaliseFaces(faces: readonly Face[]): Promise<Face[]> {
  const written = await run(
    `-i in.geojson -simplify dp interval=${GENERALISATION_M} keep-shapes -o out.json format=geojson`,
    faces.map(({ geometry, ...properties }) => ({ type: 'Feature', properties, geometry })),
  );
  const { features } = written as { features: { properties: Omit<Face, 'geometry'>; geometry: Face['geometry'] }[] };
  return features.map(({ properties, geometry }) => ({ ...properties, geometry }));
}

/** One topology with `districts` and `precincts`, both dissolved from the same faces, so that their arcs are shared. */
export async function makeBoundaries(
  faces: readonly Face[],
  districts: readonly { number: number; roman: string; name: string }[],
): Promise<Topology> {
  const topology = await run(
    '-i in.geojson name=faces -dissolve district name=districts + ' +
      '-target faces -dissolve precinct copy-fields=homeDistrict name=precincts + ' +
      '-o out.json target=districts,precincts format=topojson no-quantization',
    faces.map(({ geometry, ...properties }) => ({ type: 'Feature', properties, geometry })),
  );
  const byNumber = new Map(districts.map((district) => [district.number, district]));
  return arrange(topology as Topology, [
    {
      name: 'districts',
      orderBy: 'district',
      properties: ({ district }) => {
        const found = byNumber.get(Number(district));
        return { number: found?.number, roman: found?.roman, name: found?.name };
      },
    },
    {
      name: 'precincts',
      orderBy: 'precinct',
      properties: ({ precinct, homeDistrict }) => ({ number: precinct, district: homeDistrict }),
    },
  ]);
}

/** Lines of several kinds as layers of one topology; the lines of one `key` become one feature. */
export async function makeLineTopology(
  layers: Readonly<Record<string, LineLayer>>,
  toleranceM: number,
): Promise<Topology> {
  const names = Object.keys(layers);
  const inputs = Object.fromEntries(
    Object.entries(layers).map(([name, { lines }]) => {
      const features = lines.map(({ key, coordinates }) => ({
        type: 'Feature',
        properties: { key },
        geometry: { type: 'LineString', coordinates },
      }));
      return [`${name}.geojson`, { type: 'FeatureCollection', features }];
    }),
  );
  const commands = [
    `-i ${Object.keys(inputs).join(' ')} combine-files`,
    `-simplify dp interval=${toleranceM} keep-shapes`,
    ...names.map((name) => `-dissolve key target=${name} name=${name}`),
    `-o out.json target=${names.join(',')} format=topojson no-quantization`,
  ];
  const topology = (await runOn(commands.join(' '), inputs)) as Topology;
  return arrange(
    topology,
    Object.entries(layers).map(([name, { properties }]) => ({
      name,
      orderBy: 'key',
      properties: ({ key }) => properties(key as string | number),
    })),
  );
}

export interface LineLayer {
  lines: readonly { key: string | number; coordinates: readonly Position[] }[];
  properties: (key: string | number) => Record<string, unknown>;
}

function run(commands: string, features: readonly unknown[]): Promise<unknown> {
  return runOn(commands, { 'in.geojson': { type: 'FeatureCollection', features } });
}

async function runOn(commands: string, inputs: Record<string, unknown>): Promise<unknown> {
  const output = await mapshaper.applyCommands(commands, inputs);
  const written = output['out.json'];
  if (written === undefined) throw new Error('mapshaper wrote nothing.');
  return JSON.parse(typeof written === 'string' ? written : new TextDecoder().decode(written));
}

function arrange(topology: Topology, layers: readonly Layer[]): Topology {
  const objects: Topology['objects'] = {};
  for (const { name, orderBy, properties } of layers) {
    const object = topology.objects[name];
    if (object?.type !== 'GeometryCollection') throw new Error(`mapshaper wrote no layer "${name}".`);
    const kept = (geometry: (typeof object.geometries)[number]) =>
      (geometry.properties ?? {}) as Record<string, unknown>;
    const geometries = object.geometries
      .toSorted((a, b) => compare(kept(a)[orderBy], kept(b)[orderBy]))
      .map((geometry) => ({ ...geometry, properties: properties(kept(geometry)) }));
    objects[name] = { type: 'GeometryCollection', geometries };
  }
  return toGrid({ ...topology, objects });
}

/** Integers on the grid, counted from its line west and south of everything. */
function toGrid(topology: Topology): Topology {
  const positions = topology.arcs.flat();
  const low = (axis: 0 | 1) => Math.floor(Math.min(...positions.map((position) => position[axis] ?? 0)) / GRID_DEGREES);
  const translate: [number, number] = [low(0) * GRID_DEGREES, low(1) * GRID_DEGREES];
  const rounded = translate.map((value) => Number(value.toFixed(6))) as [number, number];
  return quantize(topology as Parameters<typeof quantize>[0], {
    scale: [GRID_DEGREES, GRID_DEGREES],
    translate: rounded,
  });
}

function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'pl');
}
