import type { Knex } from 'knex';
import type { StoredGeometry } from '../../areas/canonical/queries.ts';
import { Problem } from '../../http/problem.ts';
import { placed } from '../../marked-places/placed.ts';
import { districtsOf } from '../../marked-places/queries.ts';
import type { NeedContent } from '../schema.ts';
import { areaGround, hasDistrict, hasMeeting, type Prepared } from './queries.ts';

/**
 * Makes of what was sent what is kept: a place becomes geometry, a whole area is copied as it is now.
 *
 * @throws Problem 400 naming what does not exist or does not fit, 422 for a place that cannot be kept
 */
export async function prepare(database: Knex, content: NeedContent, city: StoredGeometry | null): Promise<Prepared> {
  const { theme, body, whole, meeting } = content;
  if (meeting !== null && !(await hasMeeting(database, meeting))) throw wrong('/meeting', 'Tego spotkania nie ma.');
  const kept = { theme, body, whole, meeting };
  if (whole === 'district') {
    const { district } = content;
    if (district === null || !(await hasDistrict(database, district)))
      throw wrong('/district', 'Wybierz dzielnicę, której całej dotyczy potrzeba.');
    return { ...kept, area: null, place: null, districts: [district] };
  }
  if (whole === 'area') {
    const ground = content.area === null ? undefined : await areaGround(database, content.area);
    if (!ground) throw wrong('/area', 'Wybierz obszar, którego całego dotyczy potrzeba.');
    return { ...kept, area: content.area, ...ground };
  }
  if (!content.place) throw wrong('/place', 'Zaznacz miejsce albo wybierz cały obszar lub całą dzielnicę.');
  const place = await placed(database, content.place, city);
  return { ...kept, area: null, place, districts: await districtsOf(database, place) };
}

function wrong(path: string, sentence: string): Problem {
  return new Problem(400, 'bad-body', sentence, { path });
}
