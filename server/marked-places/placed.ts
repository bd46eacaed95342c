import type { Polygon, Position } from 'geojson';
import type { Knex } from 'knex';
import { findInvalid, type StoredGeometry } from '../areas/canonical/queries.ts';
import { checkPolygon, withAxesSwapped } from '../areas/drawn-polygon.ts';
import { Problem } from '../http/problem.ts';
import { makePlace } from './queries.ts';
import { placeRefused } from './refusal.ts';
import type { MarkedPlace } from './schema.ts';

/** More than any district has; a whole one is chosen, not drawn. */
const mostAreaKm2 = 70;
/** Every street of a district, about. */
const mostLengthKm = 200;
const mostVertices = 4000;

/**
 * The geometry of a place as people marked it: valid, on a grid of 1e-7°, inside the city, in the order given.
 *
 * @param city border of the city; null while no districts are loaded
 * @throws Problem 422 `place-refused` with `reason`, `at` and, where the whole place can be mended, `repaired`
 */
export async function placed(database: Knex, place: MarkedPlace, city: StoredGeometry | null): Promise<StoredGeometry> {
  if (!city) throw new Problem(503, 'no-geodata', 'Granice miasta nie są jeszcze wczytane.');
  requireSensible(place);
  const shapes = place.shapes.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  for (const [index, shape] of shapes.entries()) requirePolygon(place, shape, index);
  const crossing = shapes.length > 0 ? await findInvalid(database, shapes) : undefined;
  if (crossing) {
    const { index, at, repaired } = crossing;
    const path = `/shapes/${index}`;
    if (repaired.coordinates.length === 0)
      throw placeRefused({ reason: 'empty', detail: 'Narysowany kształt nie ma powierzchni.', at, path });
    throw placeRefused({
      reason: 'self-crossing',
      detail:
        'Linia kształtu przecina samą siebie. Popraw ją we wskazanym miejscu albo przyjmij poprawioną propozycję.',
      at,
      path,
      repaired: withShapes(place, index, repaired.coordinates as MarkedPlace['shapes']),
    });
  }
  const { geometry, areaKm2, lengthKm, empty, outside, inside } = await makePlace(database, city, place);
  if (empty)
    throw placeRefused({
      reason: 'empty',
      detail: empty.kind === 'lines' ? 'Narysowana linia nie ma długości.' : 'Narysowany kształt nie ma powierzchni.',
      at: empty.at,
      path: `/${empty.kind}/${empty.index}`,
    });
  if (outside)
    throw placeRefused({
      reason: 'outside-city',
      detail: `${beyond[outside.kind]} ${inside ? 'Przesuń to miejsce albo przyjmij propozycję bez tego, co wystaje.' : 'Wskaż miejsce w mieście.'}`,
      at: outside.at,
      path: `/${outside.kind}/${outside.index}`,
      ...(inside && { repaired: inside }),
    });
  if (areaKm2 > mostAreaKm2 || lengthKm > mostLengthKm)
    throw placeRefused({
      reason: 'too-large',
      detail: 'Zaznaczone miejsce jest większe niż dzielnica. Wybierz całą dzielnicę albo zaznacz mniej.',
      at: firstOf(place),
    });
  return geometry;
}

const beyond = {
  points: 'Punkt leży poza granicami Krakowa.',
  lines: 'Linia wychodzi poza granice Krakowa.',
  shapes: 'Kształt wychodzi poza granice Krakowa.',
};

/** What can be said before any geometry is made. */
function requireSensible(place: MarkedPlace): void {
  const positions = allOf(place);
  if (positions.length === 0)
    throw placeRefused({ reason: 'empty', detail: 'Nie zaznaczono żadnego miejsca. Dodaj punkt, linię lub kształt.' });
  if (positions.length > mostVertices)
    throw placeRefused({
      reason: 'too-many-vertices',
      detail: `Zaznaczone miejsce ma ${positions.length} punktów, a może mieć najwyżej ${mostVertices}. Uprość linie.`,
      at: positions[0],
    });
  if (positions.every(isSwapped)) {
    const repaired = turned(place);
    throw placeRefused({
      reason: 'swapped-coordinates',
      detail:
        'Wygląda na to, że długość i szerokość geograficzna są zamienione miejscami. Przyjmij poprawioną propozycję.',
      at: firstOf(repaired),
      repaired,
    });
  }
}

function requirePolygon(place: MarkedPlace, shape: Polygon, index: number): void {
  const path = `/shapes/${index}`;
  const checked = checkPolygon(shape, path);
  if (checked.valid) return;
  const { reason, detail, at } = checked.refusal;
  if (reason === 'swapped-coordinates' && checked.polygon) {
    const mended = withAxesSwapped(checked.polygon).coordinates as MarkedPlace['shapes'][number];
    throw placeRefused({ reason, detail, path, at: mended[0]?.[0], repaired: withShapes(place, index, [mended]) });
  }
  throw placeRefused({ reason: 'broken-geojson', detail, path, at });
}

function withShapes(place: MarkedPlace, index: number, instead: MarkedPlace['shapes']): MarkedPlace {
  return { ...place, shapes: place.shapes.toSpliced(index, 1, ...instead) };
}

function allOf({ points, lines, shapes }: MarkedPlace): [number, number][] {
  return [...points, ...lines.flat(), ...shapes.flat(2)];
}

const firstOf = (place: MarkedPlace): Position | undefined => allOf(place)[0];

/** Around Kraków a latitude is near 50 and a longitude near 20. */
function isSwapped([lon, lat]: [number, number]): boolean {
  return lon > 49 && lon < 51 && lat > 19 && lat < 21;
}

function turned({ points, lines, shapes }: MarkedPlace): MarkedPlace {
  const turn = ([lon, lat]: [number, number]): [number, number] => [lat, lon];
  return {
    points: points.map(turn),
    lines: lines.map((line) => line.map(turn)),
    shapes: shapes.map((rings) => rings.map((ring) => ring.map(turn))),
  };
}
