/** Endings of Polish cases, longest first. */
const ENDINGS =
  'iego owie iemu iach iami ego emu iej ami ach owi iem ich ymi imi iom ych ej ow om em im ym ie ia iu a e i o u y'.split(
    ' ',
  );
const shortestStem = 3;

/**
 * What stays of a word in every case: "dluga", "dlugiej", "dluga" → "dlug". Rough on purpose: it only has to join the
 * forms of one word, and forms joined wrongly rank below real matches. Numbers, also Roman ones, have no cases.
 */
export function stemOf(word: string): string {
  if (/\d|^[ivx]+$/.test(word)) return word;
  const ending = ENDINGS.find((end) => word.length - end.length >= shortestStem && word.endsWith(end));
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // The vowel that only the nominative has: rynek, rynku; kopiec, kopca.
  return stem.length > shortestStem ? stem.replace(/i?e([kc])$/, '$1') : stem;
}
