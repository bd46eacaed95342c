import type { TestWeb } from '../testing-web.ts';

export type Need = {
  id: number;
  version: number;
  status: string;
  supports: number;
  supported: boolean;
  may: string[];
  districts: number[];
  point: [number, number] | null;
  mergedInto: { id: number } | null;
  mergedOnes: { id: number }[];
  history: { kind: string; by: string | null; note: string | null }[];
};

/** Plac Centralny, in the area of a demonstration ambassador. */
export const placCentralny: [number, number] = [20.0373, 50.0719];

/** A need as the form sends it. */
export const needBody = (change: object = {}) => ({
  theme: 'greenery',
  body: 'Brakuje drzew przy przystanku, latem nie ma tu żadnego cienia.',
  whole: null,
  area: null,
  district: null,
  place: { points: [placCentralny], lines: [], shapes: [] },
  meeting: null,
  hands: 0,
  ...change,
});

/** A point well inside the area of the ambassador of the demonstration's account. */
export async function ownGround(web: TestWeb, email: string): Promise<{ area: number; point: [number, number] }> {
  const { rows } = await web.services.database.write.raw(
    `select areas.id as area, ST_AsGeoJSON(ST_PointOnSurface(geometry), 6)::json -> 'coordinates' as point
     from users join ambassadors on ambassadors.user_id = users.id join areas on areas.ambassador = ambassadors.id
     join area_versions on area_versions.area = areas.id and area_versions.status = 'approved'
     where users.email = ? order by areas.id limit 1`,
    [email],
  );
  return rows[0];
}
