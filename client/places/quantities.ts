const smallestShown = 0.01;

/** `350 m`, `1,2 km`: rounded to what one can judge when walking. */
export function formatDistance(distanceM: number, language: string): string {
  if (distanceM < 950) return unit(language, 'meter', 0).format(Math.max(10, Math.round(distanceM / 10) * 10));
  return unit(language, 'kilometer', distanceM < 9_950 ? 1 : 0).format(distanceM / 1000);
}

/** How to say a share: a part never reads as the whole, nor as nothing. */
export function boundOfShare(share: number): 'less' | 'more' | null {
  if (share > 0 && share < smallestShown) return 'less';
  return share < 1 && share > 1 - smallestShown ? 'more' : null;
}

/** `61%` in the language's way, from 1 to 99 for a part. */
export function formatShare(share: number, language: string): string {
  const bound = boundOfShare(share);
  const shown = bound === 'less' ? smallestShown : bound === 'more' ? 1 - smallestShown : share;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(shown);
}

const unit = (language: string, name: string, maximumFractionDigits: number) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: name, maximumFractionDigits });
