/** What a place id says: `street-12`, `address-12-12a`, `precinct-5`, `neighbourhood-3`, `district-7`. */
export type PlaceId =
  | { kind: 'street' | 'precinct' | 'neighbourhood' | 'district'; id: number }
  | { kind: 'address'; id: number; number: string };

const PLAIN = /^(street|precinct|neighbourhood|district)-(\d{1,10})$/;
const ADDRESS = /^address-(\d{1,10})-([1-9]\d{0,3}[a-z]{0,3})$/;

/** Undefined when the text is no place id at all; whether there is such a place is another question. */
export function readPlaceId(text: string): PlaceId | undefined {
  const plain = PLAIN.exec(text);
  if (plain) return { kind: plain[1] as 'street', id: Number(plain[2]) };
  const address = ADDRESS.exec(text);
  return address ? { kind: 'address', id: Number(address[1]), number: address[2] as string } : undefined;
}

export function addressId(street: number, number: string): string {
  return `address-${street}-${number}`;
}
