import type { z } from 'zod';
import type { ambassadorItem } from '../schema.ts';

type Item = z.output<typeof ambassadorItem>;

/** Codes are those of the API, so that the table and the API can be joined; lists within a cell are parted by spaces. */
export const ambassadorColumns = (origin: string) => ({
  slug: ({ slug }: Item) => slug,
  name: ({ name }: Item) => name,
  status: ({ status }: Item) => status,
  edition: ({ edition }: Item) => edition,
  since: ({ since }: Item) => since,
  forms: ({ forms }: Item) => forms.join(' '),
  area_id: ({ area }: Item) => area?.id ?? null,
  area_name: ({ area }: Item) => area?.name ?? null,
  area_kind: ({ area }: Item) => area?.kind ?? null,
  districts: ({ area }: Item) => area?.districts.map(({ number }) => number).join(' ') ?? null,
  area_km2: ({ area }: Item) => area?.areaKm2 ?? null,
  residents_estimate: ({ area }: Item) => area?.residentsEstimate ?? null,
  lon: ({ area }: Item) => area?.point[0] ?? null,
  lat: ({ area }: Item) => area?.point[1] ?? null,
  fictional: ({ demonstration }: Item) => (demonstration ? 'yes' : 'no'),
  profile: ({ slug }: Item) => `${origin}/ambassadors/${slug}`,
});
