export const slugPattern = /^[a-z0-9-]{1,120}$/;

/** "Wanda Kotuła-Frąc" → "wanda-kotula-frac": what stands in an address. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
