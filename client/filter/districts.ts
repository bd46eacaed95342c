/** An area that only touches a district's border is not in it: it needs more than this share of its km² there. */
const leastShare = 0.001;

type Shared = { districts: { number: number; share: number }[] };

/** Whether an area lies in any of the districts; the same rule as the server's filter. */
export function liesIn({ districts }: Shared, chosen: number[]): boolean {
  return districts.some(({ number, share }) => share > leastShare && chosen.includes(number));
}
