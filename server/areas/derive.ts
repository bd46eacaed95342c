import type { Polygon } from 'geojson';
import type { Knex } from 'knex';
import { Problem } from '../http/problem.ts';
import {
  type Canonical,
  deriveGeometry,
  findInvalid,
  readInDegrees,
  readKnownPrecincts,
  readPointInside,
  readStreets,
  type StoredGeometry,
} from './canonical/queries.ts';
import { checkPolygon, countVertices, eastingFirst, firstPosition, withAxesSwapped } from './drawn-polygon.ts';
import type { Limits } from './limits.ts';
import type { Recipe, UncheckedRecipe } from './recipe.ts';
import { type Refusal, refused } from './refusal.ts';
import { type StreetShape, shapeOfStreet } from './streets.ts';

export type Derived = { canonical: Canonical; streets: StreetShape[]; recipe: Recipe };

/**
 * The canonical geometry of a recipe.
 *
 * @param city border of the city
 * @throws Problem 400 naming a precinct or street that does not exist; 422 with `reason` and `at` when refused
 */
export async function derive(
  database: Knex,
  city: StoredGeometry,
  unchecked: UncheckedRecipe,
  limits: Limits,
): Promise<Derived> {
  const refuse = async (refusal: Refusal) =>
    refused({ ...refusal, at: refusal.at ?? (await readPointInside(database, city)) });

  const drawings = [...unchecked.drawn, ...unchecked.cut];
  const vertices = countVertices(drawings);
  if (vertices > limits.maxVertices || drawings.length > limits.maxVertices)
    throw await refuse({
      reason: 'too-many-vertices',
      detail: `Rysunek ma ${vertices} punktów, a może mieć najwyżej ${limits.maxVertices}. Uprość linie.`,
      at: drawings.map(firstPosition).find((position) => position),
      vertices,
      maxVertices: limits.maxVertices,
    });

  const recipe: Recipe = { ...unchecked, drawn: [], cut: [] };
  for (const layer of ['drawn', 'cut'] as const)
    for (const [index, value] of unchecked[layer].entries()) {
      const checked = checkPolygon(value, `/recipe/${layer}/${index}`);
      if (!checked.valid) throw await refuse(await withProposal(database, checked.refusal, checked.polygon));
      recipe[layer].push(checked.polygon);
    }

  const streets = await readShapes(database, recipe);
  await requirePrecincts(database, recipe.precincts);
  if (recipe.precincts.length + recipe.streets.length + recipe.drawn.length === 0)
    throw await refuse({
      reason: 'empty',
      detail: 'Obszar jest pusty. Wybierz ulice lub obwody albo narysuj kształt.',
    });

  const crossing = drawings.length > 0 && (await findInvalid(database, [...recipe.drawn, ...recipe.cut]));
  if (crossing) {
    const isDrawn = crossing.index < recipe.drawn.length;
    const path = isDrawn ? `/recipe/drawn/${crossing.index}` : `/recipe/cut/${crossing.index - recipe.drawn.length}`;
    const { at, repaired } = crossing;
    if (repaired.coordinates.length === 0)
      throw await refuse({ reason: 'empty', detail: 'Narysowany kształt nie ma powierzchni.', at, path });
    const crosses = /self-intersection|disconnected/i.test(crossing.reason);
    throw await refuse({
      reason: crosses ? 'self-crossing' : 'broken-geojson',
      detail: crosses
        ? 'Linia przecina samą siebie. Popraw ją we wskazanym miejscu albo przyjmij poprawioną propozycję.'
        : 'Otwory wielokąta są źle ułożone. Popraw je albo przyjmij poprawioną propozycję.',
      at,
      path,
      repaired,
    });
  }

  const canonical = await deriveGeometry(database, city, recipe, streets);
  const at = canonical.givenAt ?? undefined;
  if (canonical.outside)
    throw await refuse({ reason: 'outside-city', detail: 'Obszar leży w całości poza granicami Krakowa.', at });
  if (canonical.nothing)
    throw await refuse({
      reason: 'empty',
      detail: 'Po odjęciu wycięć i skrawków z obszaru nic nie zostaje.',
      at,
    });
  if (canonical.areaKm2 > limits.maxAreaKm2)
    throw await refuse({
      reason: 'too-large',
      detail: `Obszar ma ${inPolish(canonical.areaKm2)} km², a w tej edycji może mieć najwyżej ${inPolish(limits.maxAreaKm2)} km².`,
      at,
      areaKm2: canonical.areaKm2,
      maxAreaKm2: limits.maxAreaKm2,
    });
  return { canonical, streets, recipe };
}

/** A polygon that is whole but in metres or with axes swapped comes with the same polygon in degrees. */
async function withProposal(database: Knex, refusal: Refusal, polygon: Polygon | undefined): Promise<Refusal> {
  if (!polygon) return refusal;
  if (refusal.reason === 'projected-coordinates') {
    const repaired = await readInDegrees(database, eastingFirst(polygon));
    return { ...refusal, repaired, at: repaired.coordinates[0]?.[0]?.[0] };
  }
  const turned = withAxesSwapped(polygon);
  return {
    ...refusal,
    repaired: { type: 'MultiPolygon', coordinates: [turned.coordinates] },
    at: turned.coordinates[0]?.[0],
  };
}

async function requirePrecincts(database: Knex, numbers: number[]): Promise<void> {
  if (numbers.length === 0) return;
  const known = await readKnownPrecincts(database, numbers);
  const index = numbers.findIndex((number) => !known.has(number));
  if (index >= 0) throw unknownEntry(`/recipe/precincts/${index}`, `Obwód ${numbers[index]} nie istnieje.`);
}

async function readShapes(database: Knex, { streets }: Recipe): Promise<StreetShape[]> {
  if (streets.length === 0) return [];
  const known = await readStreets(
    database,
    streets.map(({ street }) => street),
  );
  return streets.map((wanted, index) => {
    const street = known.get(wanted.street);
    if (!street) throw unknownEntry(`/recipe/streets/${index}/street`, `Ulica ${wanted.street} nie istnieje.`);
    return shapeOfStreet(wanted, street);
  });
}

function unknownEntry(path: string, sentence: string): Problem {
  return new Problem(400, 'bad-body', `${sentence} Treść żądania jest niepoprawna w miejscu ${path}.`, { path });
}

function inPolish(value: number): string {
  return value.toLocaleString('pl-PL', { maximumFractionDigits: 2 });
}
