type Day = { day: string; served: number; residents: number };

const oneDayMs = 86_400_000;

/** Shares of 1 by time (ms, UTC midnight), from the first day to today; at least one day apart. */
export function steps(days: Day[], today: string) {
  const points = days.map(({ day, served, residents }) => ({ time: Date.parse(day), share: served / residents }));
  const from = points[0]?.time ?? Date.parse(today);
  return { from, to: Math.max(Date.parse(today), from + oneDayMs), points };
}

/** From nought in even steps to just above the greatest share, at most five of them. */
export function shareTicks(shares: number[]): number[] {
  const most = Math.max(...shares, 0.01);
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25].find((one) => most / one <= 4) ?? 0.25;
  const count = Math.min(Math.ceil(most / step + 0.25), Math.round(1 / step));
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toFixed(2)));
}
