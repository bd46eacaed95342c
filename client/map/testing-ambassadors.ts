import type { Ambassador } from './served.ts';

/** An ambassador for tests; its area has the id 100 + `id` and lies at the point, or there is none. */
export const ambassadorOf = (
  id: number,
  point: [number, number] | null,
  { name = `Osoba ${id}`, districts = [{ number: 1, share: 1 }] } = {},
): Ambassador => ({
  id,
  slug: `osoba-${id}`,
  name,
  status: 'active',
  forms: [],
  demonstration: true,
  introduction: null,
  edition: 2026,
  since: '2026-03-02',
  area: point && {
    id: 100 + id,
    name: `Obszar ${id}`,
    kind: 'estate',
    areaKm2: 0.4,
    residentsEstimate: 3210,
    parts: 1,
    districts,
    point,
    bbox: [point[0] - 0.01, point[1] - 0.01, point[0] + 0.01, point[1] + 0.01],
  },
});
