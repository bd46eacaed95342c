import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { partsOf } from './polygons.ts';
import type { Recipe } from './recipe.ts';

/** Why nothing could be taken from a file; for the words of the panel. */
export type FileProblem = 'too-big' | 'not-json' | 'not-geojson' | 'no-polygons';

export type FromFile =
  | { read: true; recipe: Recipe | null; polygons: Polygon[]; skipped: number }
  | { read: false; problem: FileProblem };

/** Larger than any recipe that the server takes. */
export const mostBytes = 4_000_000;

/** The member of an exported Feature's properties that carries the recipe, so that a file comes back as it went. */
const recipeMember = 'okolica:recipe';

/**
 * Reads polygons from the text of a GeoJSON file: Polygon, MultiPolygon, GeometryCollection, Feature or
 * FeatureCollection. What is in them (metres, axes swapped, crossing lines) is judged by the server.
 *
 * `recipe` is set when the file was exported from here; `skipped` counts points, lines and empty geometries.
 */
export function fromGeoJson(text: string): FromFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { read: false, problem: 'not-json' };
    throw error;
  }
  if (!isObject(content) || typeof content.type !== 'string') return { read: false, problem: 'not-geojson' };
  const recipe = recipeIn(content);
  const found: Found = { polygons: [], skipped: 0 };
  collect(content, found, 0);
  if (found.polygons.length === 0 && !recipe) return { read: false, problem: 'no-polygons' };
  return { read: true, recipe, ...found };
}

/** The area as one Feature with its recipe, as a file's text. */
export function toGeoJson(recipe: Recipe, geometry: MultiPolygon | null, properties: Record<string, unknown>): string {
  const feature: Feature<MultiPolygon | null> = {
    type: 'Feature',
    geometry,
    properties: { ...properties, [recipeMember]: recipe },
  };
  const collection: FeatureCollection<MultiPolygon | null> = { type: 'FeatureCollection', features: [feature] };
  return `${JSON.stringify(collection)}\n`;
}

type Found = { polygons: Polygon[]; skipped: number };
type Unknown = Record<string, unknown>;

const deepest = 8;

function collect(content: unknown, found: Found, depth: number): void {
  if (!isObject(content) || depth > deepest) {
    found.skipped++;
    return;
  }
  const { type, coordinates, geometry, geometries, features } = content;
  if (type === 'FeatureCollection' && Array.isArray(features))
    for (const feature of features) collect(feature, found, depth + 1);
  else if (type === 'GeometryCollection' && Array.isArray(geometries))
    for (const each of geometries) collect(each, found, depth + 1);
  else if (type === 'Feature') collect(geometry, found, depth + 1);
  else if (type === 'Polygon' && isRings(coordinates)) found.polygons.push({ type, coordinates });
  else if (type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isRings))
    found.polygons.push(...partsOf({ type, coordinates }));
  else found.skipped++;
}

function recipeIn(content: Unknown): Recipe | null {
  const { features } = content;
  const feature: unknown = Array.isArray(features) && features.length === 1 ? features[0] : content;
  const properties = isObject(feature) ? feature.properties : null;
  const recipe = isObject(properties) ? properties[recipeMember] : null;
  return isRecipe(recipe) ? recipe : null;
}

/** Only the outer shape; the server validates what is in it. */
function isRecipe(value: unknown): value is Recipe {
  if (!isObject(value)) return false;
  const { precincts, streets, drawn, cut } = value;
  return (
    Array.isArray(precincts) &&
    precincts.every(Number.isInteger) &&
    Array.isArray(streets) &&
    streets.every((street) => isObject(street) && Number.isInteger(street.street)) &&
    [drawn, cut].every(
      (part) => Array.isArray(part) && part.every((each) => isObject(each) && isRings(each.coordinates)),
    )
  );
}

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

/** A ring list of positions; their numbers are the server's to judge, but the map must be able to draw them. */
const isRings = (value: unknown): value is Polygon['coordinates'] =>
  Array.isArray(value) && value.length > 0 && value.every((ring) => Array.isArray(ring) && ring.every(Array.isArray));
