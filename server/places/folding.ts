/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };
const ASCII_LOWER = /^[\0-@[-\x7f]*$/;

/** Lower case without Polish or other marks: "Żółkiewskiego" → "zolkiewskiego". Apostrophes vanish, the rest stays. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_LOWER.test(lower) && !lower.includes("'") && !lower.includes('`')) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+|['’‘`´]/gu, '')
    .replace(/[łđøßæœ]/g, (letter) => PLAIN[letter] as string);
}

export type Word = {
  text: string;
  /** As it was written, where `text` is its usual form: "gen" for "generala". */
  typed: string;
  /** A full stop follows, so the word may be only the beginning of one: "gen.", "J." */
  dotted: boolean;
};

const WORD = /([\p{L}\p{N}]+)(\.?)/gu;

/** The words of a folded text; everything that is neither letter nor digit parts them. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const [, text = '', dot] of folded.matchAll(WORD)) words.push({ text, typed: text, dotted: dot === '.' });
  return words;
}
