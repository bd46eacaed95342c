import { addressOf, listedNumber } from './address-place.ts';
import type { Bbox, Position, Precinct, Street } from './gazetteer.ts';
import { addressId } from './place-id.ts';
import { listedPrecincts, rounded } from './place-item.ts';
import type { PlaceItem } from './schema.ts';

const addressReachDegrees = { lon: 0.0014, lat: 0.0009 }; // about 100 m each way

/** How well a house number is known, best first: 0 listed or imported, 1 perhaps listed, 2 not listed. */
export function listingRank(street: Street, number: string): number {
  const { sure, maybe } = listedNumber(street, number);
  if (sure.length > 0 || addressOf(street, number)) return 0;
  return maybe.length > 0 ? 1 : 2;
}

/**
 * The item of a house number: at its imported point, else at the precinct that lists it. A number that no list has
 * still gives an item, with no precincts and a remark.
 */
export function addressItem(
  street: Street,
  number: string,
  precincts: ReadonlyMap<number, Precinct>,
  detailOf: (districts: readonly number[]) => string,
): PlaceItem {
  const { sure, maybe } = listedNumber(street, number);
  const address = addressOf(street, number);
  const listed = (sure.length > 0 ? sure : maybe).map(({ precinct }) => precinct);
  const numbers = listed.length === 0 && address?.precinct ? [address.precinct] : listed;
  const held = numbers.flatMap((precinct) => precincts.get(precinct) ?? []);
  const districts = [...new Set(held.map(({ district }) => district))].sort((a, b) => a - b);
  const detail = detailOf(districts.length > 0 ? districts : street.districts);
  return {
    id: addressId(street.id, number),
    kind: 'address',
    label: `${street.label} ${number}`,
    detail: numbers.length > 0 ? detail : `${detail} · numeru nie ma w spisie`,
    ...(address ? around(address.point) : approximatePlace(street, held)),
    precincts: numbers,
  };
}

function around([lon, lat]: Position): Pick<PlaceItem, 'point' | 'bbox' | 'approximate'> {
  const { lon: west, lat: south } = addressReachDegrees;
  return {
    point: [rounded(lon), rounded(lat)],
    bbox: [lon - west, lat - south, lon + west, lat + south].map(rounded) as Bbox,
    approximate: false,
  };
}

/** In the only precinct when the street has others too; a street that lies in one precinct is where the street is. */
function approximatePlace(street: Street, held: Precinct[]): Pick<PlaceItem, 'point' | 'bbox' | 'approximate'> {
  const [only] = held;
  if (held.length === 1 && only && listedPrecincts(street).length > 1)
    return { point: only.point, bbox: only.bbox.map(rounded) as Bbox, approximate: true };
  return { point: street.point, bbox: street.bbox.map(rounded) as Bbox, approximate: true };
}
