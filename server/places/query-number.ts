/** What a person typed, parted into the name of a street and a house number. Works on folded text. */
export type NumberedQuery = {
  name: string;
  /** Lower case without blanks, "12a"; undefined when no house number stands at the end. */
  number: string | undefined;
};

const POSTAL_CODE = /(^|[\s,])\d{2}\s?-\s?\d{3}(?=$|[\s,])/;
const CITY_LAST = /[\s,]+(w\s+)?krakow(ie)?[\s,.]*$/;
const CITY_FIRST = /^[\s,]*krakow[\s,]+(?=\S)/;
/** No name has a digit behind letters. */
const NUMBER_JOINED = /([a-z]{3})(\d)/;
/** A flat behind the number: "/4", "m. 4", "lok 4a", "mieszkanie 4"; also when it has only been begun. */
const FLAT = String.raw`(?:\s*[/\\]\s*\w*|\s*,?\s*(?:m|lok|lokal|mieszk|mieszkanie)\b\.?\s*\w*)`;
/** "12", "12a", "12 a", "12-14" (the first one counts); a lone "m" after a blank begins a flat. */
const NUMBER = String.raw`(\d{1,4})(?:([a-z]{1,3})|\s([a-ln-z]))?(?:\s*[-–]\s*\d{1,4}[a-z]{0,2})?`;
const NUMBER_LAST = new RegExp(String.raw`^(.*?[^\s,])[\s,]+(?:nr\.?\s*)?${NUMBER}${FLAT}?[\s,.]*$`);
const NUMBER_FIRST = new RegExp(String.raw`^[\s,]*${NUMBER}[\s,]+(.*\S)[\s,]*$`);

/** Without postal code and city, and with the number apart: "dluga12, 31-147 krakow" → "dluga 12". */
export function withoutCity(folded: string): string {
  const street = folded.replace(POSTAL_CODE, '$1').replace(CITY_LAST, '').replace(CITY_FIRST, '').trim();
  return (street === '' ? folded : street).replace(NUMBER_JOINED, '$1 $2');
}

/** "dluga 12a/4" → { name: "dluga", number: "12a" }. */
export function splitNumber(folded: string): NumberedQuery {
  const found = NUMBER_LAST.exec(folded);
  if (!found) return { name: folded, number: undefined };
  const [, name, digits, near, apart] = found;
  return houseNumber(name, digits, near ?? apart) ?? { name: folded, number: undefined };
}

/** "12 dluga", as it is written abroad. */
export function splitLeadingNumber(folded: string): NumberedQuery | undefined {
  const found = NUMBER_FIRST.exec(folded);
  if (!found) return undefined;
  const [, digits, near, apart, name] = found;
  return houseNumber(name, digits, near ?? apart);
}

function houseNumber(name = '', digits = '', letters = ''): NumberedQuery | undefined {
  const number = Number(digits);
  return number > 0 ? { name, number: `${number}${letters}` } : undefined;
}
