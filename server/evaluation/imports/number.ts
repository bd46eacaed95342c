const plain = /^[-−]?\d+([.,]\d+)?$/;
const grouped = /^[-−]?\d{1,3}([ .]\d{3})+(,\d+)?$/;
const groupedEnglish = /^[-−]?\d{1,3}(,\d{3})+\.\d+$/;
/** Thousands for one reader, a fraction for another: `12.500`, `1,234`. */
const ambiguous = /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/;
const missing = new Set(['', '-', '–', '—', '.', 'x', 'bd', 'b.d.', 'b. d.', 'brak', 'n/d', 'nd', 'n/a', 'na', 'null']);

/** Whether a cell says that a figure is not known. */
export const isMissing = (text: string) => missing.has(text.trim().toLowerCase());

/** Whether the one sign in a cell may part thousands as well as a fraction. */
export const isAmbiguous = (text: string) => ambiguous.test(bareOf(text));

/** Whether a cell says itself that it holds per cent. */
export const saysPercent = (text: string) => text.trimEnd().endsWith('%');

/** A number as people write it: `12,5`, `12.5 %`, `1 234,5`, `1.234,50 zł`. Undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const bare = bareOf(text);
  const written = plain.test(bare)
    ? bare.replace(',', '.')
    : grouped.test(bare)
      ? bare.replaceAll(/[ .]/g, '').replace(',', '.')
      : groupedEnglish.test(bare)
        ? bare.replaceAll(',', '')
        : undefined;
  return written === undefined ? undefined : Number(written.replace('−', '-'));
}

const bareOf = (text: string) =>
  text
    .replaceAll(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .trim()
    .replace(/\s*(%|zł|pln)$/i, '')
    .trim();
