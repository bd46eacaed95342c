import type { MultiPolygon } from 'geojson';
import type { z } from 'zod';
import type { areaWhole } from '../../../server/areas/schema.ts';
import type { gapToAdopt } from '../../../server/coverage/schema.ts';
import { ApiProblem, askApi } from '../../api.ts';
import type { Bbox } from '../../map/highlight.ts';
import { locatePath } from '../../places/PointPage.tsx';
import { readPoint } from '../../places/point.ts';
import type { Located, Serving } from '../../places/shapes.ts';
import type { DraftContent } from './drafts/draft.ts';
import { addPrecincts } from './recipe/precincts.ts';
import { emptyRecipe, type Recipe } from './recipe/recipe.ts';
import { addStreet } from './recipe/streets.ts';

/** Where drawing begins, as the address says it: `place:street-12`, `area:4`, `point:19.94,50.06`, `gap:…`, `none`. */
export type Start = { kind: 'place' | 'area' | 'point' | 'gap' | 'none'; id: string };

/** What a start gives; `area` when it is the next version of an own one, `district` when it is to be chosen from. */
export type Begun = DraftContent & { area: number | null; district: { number: number; bbox: Bbox } | null };

export type AreaWhole = Omit<z.output<typeof areaWhole>, 'recipe' | 'geometry'> & {
  recipe: Recipe;
  geometry: MultiPolygon;
};

export function readStart(text: string | undefined): Start | null {
  const [, kind, id = ''] = /^(place|area|point|gap|none)(?::(.+))?$/.exec(text ?? '') ?? [];
  return kind && (kind === 'none' || id !== '') ? { kind: kind as Start['kind'], id } : null;
}

const blank: Begun = { name: '', kind: null, recipe: emptyRecipe, area: null, district: null };

/**
 * What drawing begins with.
 *
 * @param isOwn whether an area is the caller's own, so that a new version of it is begun and not another area like it
 * @throws as `askApi`
 */
export async function begin(start: Start, isOwn: (area: number) => Promise<boolean>): Promise<Begun> {
  switch (start.kind) {
    case 'none':
      return blank;
    case 'point':
      return atPoint(start.id);
    case 'place':
      return atPlace(start.id);
    case 'gap': {
      const { recipe, names } = await askApi<z.output<typeof gapToAdopt>>(
        `/api/coverage/gaps/${encodeURIComponent(start.id)}`,
      );
      return { ...blank, name: names[0] ?? '', recipe: recipe as Recipe };
    }
    case 'area': {
      const { id, name, kind, recipe } = await askApi<AreaWhole>(`/api/areas/${encodeURIComponent(start.id)}`);
      return (await isOwn(id)) ? { ...blank, name, kind, recipe, area: id } : { ...blank, recipe };
    }
  }
}

/** The precinct that a point lies in; nothing outside the city. */
async function atPoint(lonlat: string): Promise<Begun> {
  const point = readPoint(lonlat);
  if (!point) return blank;
  const { precinct } = await askApi<Located>(locatePath(point));
  return { ...blank, recipe: precinct === null ? emptyRecipe : addPrecincts(emptyRecipe, [precinct]) };
}

/** A street as itself, a house or an estate by the precinct around it; a whole district is for its author to choose from. */
async function atPlace(id: string): Promise<Begun> {
  const street = /^street-(\d+)$/.exec(id)?.[1];
  const { place } = await askApi<Serving>(`/api/serving?place=${encodeURIComponent(id)}`);
  if (street) return { ...blank, kind: 'streets', recipe: addStreet(emptyRecipe, Number(street)) };
  const number = /^district-(\d+)$/.exec(id)?.[1];
  if (number) return { ...blank, kind: 'part-of-district', district: { number: Number(number), bbox: place.bbox } };
  if (place.kind === 'precinct') return { ...blank, recipe: addPrecincts(emptyRecipe, place.precincts) };
  const begun = await atPoint(place.point.join(','));
  return place.kind === 'neighbourhood' ? { ...begun, name: place.label, kind: 'estate' } : begun;
}

/** The start led nowhere because there is no such thing. */
export const leadsNowhere = (error: Error): boolean =>
  error instanceof ApiProblem && (error.status === 404 || error.status === 400);
