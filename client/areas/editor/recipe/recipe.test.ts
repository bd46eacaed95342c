import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fromGeoJson, toGeoJson } from './geojson.ts';
import { acceptRepaired, addCut, addDrawn, removePolygon, replacePolygon } from './polygons.ts';
import { addPrecincts, removePrecincts, toggleDistrict, togglePrecinct } from './precincts.ts';
import { emptyRecipe, isEmpty, type Recipe, sameRecipe } from './recipe.ts';
import { addHouse, addStreet, changeStreet, removeStreet } from './streets.ts';

const number = fc.integer({ min: 1, max: 405 });
const numbers = fc.uniqueArray(number, { maxLength: 30 });
const polygon = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 }))
  .map(([east, north]): Polygon => {
    const [lon, lat] = [19.8 + east / 1000, 50 + north / 1000];
    const ring = [
      [lon, lat],
      [lon + 0.01, lat],
      [lon, lat + 0.01],
      [lon, lat],
    ];
    return { type: 'Polygon', coordinates: [ring] };
  });
const street = fc.record({ street: fc.integer({ min: 1, max: 3000 }) });
const recipes: fc.Arbitrary<Recipe> = fc.record({
  precincts: numbers,
  streets: fc.uniqueArray(street, { selector: ({ street }) => street, maxLength: 5 }),
  drawn: fc.array(polygon, { maxLength: 4 }),
  cut: fc.array(polygon, { maxLength: 4 }),
});

describe('precincts of a recipe', () => {
  it('stay unique and keep the order in which they were added', () => {
    fc.assert(
      fc.property(numbers, fc.array(number), (some, more) => {
        const { precincts } = addPrecincts({ ...emptyRecipe, precincts: some }, more);
        expect(new Set(precincts)).toEqual(new Set([...some, ...more]));
        expect(precincts).toHaveLength(new Set(precincts).size);
        expect(precincts.slice(0, some.length)).toEqual(some);
      }),
    );
  });

  it('are the same again when what was added is removed, and when one is toggled twice', () => {
    fc.assert(
      fc.property(recipes, numbers, (recipe, more) => {
        const fresh = more.filter((each) => !recipe.precincts.includes(each));
        expect(removePrecincts(addPrecincts(recipe, fresh), fresh)).toEqual(recipe);
        for (const each of fresh) expect(togglePrecinct(togglePrecinct(recipe, each), each)).toEqual(recipe);
      }),
    );
  });

  it('of a whole district come at once and, when all are there, go at once', () => {
    const some = addPrecincts(emptyRecipe, [5, 2]);
    const all = toggleDistrict(some, [1, 2, 3]);
    expect(all.precincts).toEqual([5, 2, 1, 3]);
    expect(toggleDistrict(all, [1, 2, 3]).precincts).toEqual([5]);
  });

  it('are the very same recipe when nothing changes, so that no step is made', () => {
    const recipe = addPrecincts(emptyRecipe, [1, 2]);
    expect(addPrecincts(recipe, [2, 1])).toBe(recipe);
    expect(removePrecincts(recipe, [7])).toBe(recipe);
    expect(removeStreet(recipe, 7)).toBe(recipe);
    expect(removePolygon(recipe, 'drawn', 0)).toBe(recipe);
  });
});

describe('streets of a recipe', () => {
  it('are whole until numbers are named, and whole again without them', () => {
    const added = addStreet(emptyRecipe, 12);
    expect(added.streets).toEqual([{ street: 12 }]);
    expect(addStreet(added, 12)).toBe(added);
    const narrowed = changeStreet(added, 12, ['7', { parity: 'odd', from: '11', to: '29' }]);
    expect(narrowed.streets[0]?.numbers).toHaveLength(2);
    expect(changeStreet(narrowed, 12, []).streets).toEqual([{ street: 12 }]);
    expect(removeStreet(narrowed, 12).streets).toEqual([]);
  });
});

describe('one house of a street', () => {
  it('is added to the houses named, and to a whole street it adds nothing', () => {
    const one = addHouse(emptyRecipe, 12, '7');
    expect(addHouse(one, 12, '9a').streets).toEqual([{ street: 12, numbers: ['7', '9a'] }]);
    expect(addHouse(one, 12, '7')).toBe(one);
    const whole = addStreet(emptyRecipe, 12);
    expect(addHouse(whole, 12, '7')).toBe(whole);
  });
});

describe('drawn parts and cuts of a recipe', () => {
  it('are added, replaced and removed without touching the others', () => {
    fc.assert(
      fc.property(recipes, polygon, polygon, (recipe, one, other) => {
        const last = recipe.drawn.length;
        const added = addDrawn(recipe, one);
        expect(added.cut).toBe(recipe.cut);
        expect(added.drawn.at(-1)).toEqual(one);
        expect(removePolygon(added, 'drawn', last)).toEqual(recipe);
        expect(replacePolygon(added, 'drawn', last, other).drawn).toEqual([...recipe.drawn, other]);
        expect(addCut(recipe, one).drawn).toBe(recipe.drawn);
      }),
    );
  });

  it('give way to the repaired shape in their own place, however many parts it has', () => {
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 3, maxLength: 3 }), polygon, polygon, (cut, one, other) => {
        const repaired = { type: 'MultiPolygon' as const, coordinates: [one.coordinates, other.coordinates] };
        const recipe = { ...emptyRecipe, cut };
        expect(acceptRepaired(recipe, '/recipe/cut/1', repaired).cut).toEqual([cut[0], one, other, cut[2]]);
        expect(acceptRepaired(recipe, '/recipe/streets/0', repaired)).toBe(recipe);
      }),
    );
  });
});

describe('a file', () => {
  it('that was exported comes back as the same recipe', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const read = fromGeoJson(toGeoJson(recipe, null, { name: 'Kozłówek' }));
        expect(read).toMatchObject({ read: true, recipe });
      }),
    );
  });

  it('gives every polygon in it, wherever it stands, and counts what is no polygon', () => {
    const square = fc.sample(polygon, 1)[0] as Polygon;
    const multi = { type: 'MultiPolygon', coordinates: [square.coordinates, square.coordinates] };
    const collection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: square, properties: null },
        { type: 'Feature', geometry: multi, properties: {} },
        { type: 'Feature', geometry: null, properties: {} },
        { type: 'Feature', geometry: { type: 'Point', coordinates: [19.9, 50] }, properties: {} },
        { type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [square] }, properties: {} },
      ],
    };
    const read = fromGeoJson(JSON.stringify(collection));
    expect(read).toMatchObject({ read: true, recipe: null, skipped: 2 });
    expect(read.read && read.polygons).toHaveLength(4);
    expect(fromGeoJson(JSON.stringify(square))).toMatchObject({ polygons: [square] });
  });

  it('of another kind is refused with the reason, never with an exception', () => {
    expect(fromGeoJson('nie wiem')).toEqual({ read: false, problem: 'not-json' });
    expect(fromGeoJson('[1,2]')).toEqual({ read: false, problem: 'not-geojson' });
    expect(fromGeoJson('null')).toEqual({ read: false, problem: 'not-geojson' });
    expect(fromGeoJson('{"type":"Point","coordinates":[19.9,50]}')).toEqual({ read: false, problem: 'no-polygons' });
    expect(fromGeoJson('{"type":"Polygon","coordinates":"x"}')).toEqual({ read: false, problem: 'no-polygons' });
    fc.assert(fc.property(fc.json(), (text) => typeof fromGeoJson(text).read === 'boolean'));
    fc.assert(fc.property(fc.string(), (text) => typeof fromGeoJson(text).read === 'boolean'));
  });
});

describe('a recipe', () => {
  it('is the same as its copy, and another one when anything differs', () => {
    fc.assert(
      fc.property(recipes, recipes, (one, other) => {
        expect(sameRecipe(one, structuredClone(one))).toBe(true);
        expect(sameRecipe(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('is the same whatever the order of the members of its entries', () => {
    const written = { ...emptyRecipe, streets: [{ street: 1, numbers: [{ parity: 'odd' as const, from: '1' }] }] };
    const kept = { ...emptyRecipe, streets: [{ numbers: [{ from: '1', parity: 'odd' as const }], street: 1 }] };
    expect(sameRecipe(written, kept)).toBe(true);
  });

  it('of cuts alone is empty', () => {
    const [cut] = fc.sample(polygon, 1) as [Polygon];
    expect(isEmpty(addCut(emptyRecipe, cut))).toBe(true);
    expect(isEmpty(addDrawn(emptyRecipe, cut))).toBe(false);
  });
});
