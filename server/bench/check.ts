import type { Polygon } from 'geojson';
import type { Knex } from 'knex';
import { uniteAndMeasure } from './queries.ts';

const runs = 60;

type Recipe = { precincts?: number[]; drawn?: Polygon[] };
export type CheckLine = { name: string; p50Ms: number; p95Ms: number; bytes: number; aimMs: number | null };

/** Recipes that people make, from one tap to the whole city, and a border drawn by a very patient hand. */
export function recipes(
  precincts: number[],
): { name: string; recipe: (turn: number) => Recipe; aimMs: number | null }[] {
  const some = (count: number, turn: number) => {
    const first = count >= precincts.length ? 0 : (turn * 7) % (precincts.length - count);
    return precincts.slice(first, first + count);
  };
  return [
    { name: '1 precinct', recipe: (turn) => ({ precincts: some(1, turn) }), aimMs: 50 },
    { name: '20 precincts', recipe: (turn) => ({ precincts: some(20, turn) }), aimMs: 50 },
    {
      name: `${precincts.length} precincts`,
      recipe: (turn) => ({ precincts: some(precincts.length, turn) }),
      aimMs: null,
    },
    { name: 'ring of 2 000 vertices', recipe: (turn) => ({ drawn: [ring(2_000, turn)] }), aimMs: null },
  ];
}

/** Asks `areas/check` again and again, one question at a time as an editor does. */
export async function timeCheck(
  url: string,
  recipe: (turn: number) => Recipe,
): Promise<Omit<CheckLine, 'name' | 'aimMs'>> {
  const times: number[] = [];
  let bytes = 0;
  for (let turn = -5; turn < runs; turn += 1) {
    const body = JSON.stringify({ recipe: recipe(turn + 5) });
    const began = performance.now();
    const response = await fetch(`${url}/api/areas/check`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    const answer = await response.text();
    if (turn >= 0) times.push(performance.now() - began);
    if (!response.ok) throw new Error(`areas/check answered ${response.status}: ${answer.slice(0, 200)}`);
    bytes = answer.length;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(runs * share)] as number;
  return { p50Ms: at(0.5), p95Ms: at(0.95), bytes };
}

/** The least SQL that makes the shape and measures it, as a ceiling: milliseconds, median. */
export async function bareCheck(database: Knex, recipe: (turn: number) => Recipe): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const { precincts = [], drawn = [] } = recipe(turn);
    const began = performance.now();
    await uniteAndMeasure(database, precincts, drawn);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return times[10] as number;
}

/** A wavering ring about a kilometre wide in the middle of the city; it does not cross itself. */
function ring(vertices: number, turn: number): Polygon {
  const [lon, lat] = [19.93 + (turn % 10) * 0.002, 50.06];
  const positions = Array.from({ length: vertices }, (_, index) => {
    const angle = (index / vertices) * 2 * Math.PI;
    const radius = 0.008 + 0.0004 * Math.sin(index / 3);
    return [lon + 1.5 * radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...positions, positions[0] as number[]]] };
}
