const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XVIII" or "18" → 18; undefined when it is neither. Enough for the districts of one city: up to XXXIX. */
export function readDistrictNumber(text: string): number | undefined {
  const upper = text.toUpperCase();
  if (/^\d{1,2}$/.test(upper)) return Number(upper);
  if (!/^X{0,3}(IX|IV|V?I{0,3})$/.test(upper) || upper === '') return undefined;
  return [...upper].reduce((sum, letter, at) => {
    const value = digits[letter] as number;
    return sum + (value < (digits[upper[at + 1] as string] ?? 0) ? -value : value);
  }, 0);
}
