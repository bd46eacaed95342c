/**
 * Id of a house on a street: `street-12` and `12 A` give `address-12-12a`.
 *
 * @returns undefined when the text is not a house number (`7`, `12a`) or the place is no street
 */
export function addressId(streetId: string, text: string): string | undefined {
  const street = /^street-(\d+)$/.exec(streetId)?.[1];
  const number = text.toLowerCase().replace(/\s+/g, '');
  return street && /^[1-9]\d{0,3}[a-z]{0,3}$/.test(number) ? `address-${street}-${number}` : undefined;
}
