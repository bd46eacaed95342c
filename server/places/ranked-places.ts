import type { District, Gazetteer, Neighbourhood, Precinct, Street } from './gazetteer.ts';
import type { ItemMaker } from './place-item.ts';
import type { PlaceItem } from './schema.ts';
import { streetSizes } from './street-size.ts';

/** A place with the item that shows it. */
export type Place =
  | { kind: 'street'; street: Street; item: PlaceItem }
  | { kind: 'address'; street: Street; number: string; item: PlaceItem }
  | { kind: 'neighbourhood'; neighbourhood: Neighbourhood; item: PlaceItem }
  | { kind: 'precinct'; precinct: Precinct; item: PlaceItem }
  | { kind: 'district'; district: District; item: PlaceItem };

/** Everything in the order in which equal matches are shown: streets, neighbourhoods, districts, precincts; the larger first. */
export function rankedPlaces(gazetteer: Gazetteer, make: ItemMaker): Place[] {
  const { streets, neighbourhoods, districts, precincts } = gazetteer;
  const sizes = streetSizes(gazetteer);
  const sizeOf = ({ id }: Street) => sizes.get(id) ?? 0;
  const rankedStreets = streets.toSorted(
    (a, b) => Number(a.nameCut) - Number(b.nameCut) || sizeOf(b) - sizeOf(a) || a.id - b.id,
  );
  const rankedNeighbourhoods = neighbourhoods.toSorted((a, b) => a.name.localeCompare(b.name, 'pl') || a.id - b.id);
  const rankedDistricts = districts.toSorted((a, b) => b.residents - a.residents || a.number - b.number);
  return [
    ...rankedStreets.map((street): Place => ({ kind: 'street', street, item: make.street(street) })),
    ...rankedNeighbourhoods.map(
      (neighbourhood): Place => ({ kind: 'neighbourhood', neighbourhood, item: make.neighbourhood(neighbourhood) }),
    ),
    ...rankedDistricts.map((district): Place => ({ kind: 'district', district, item: make.district(district) })),
    ...precincts.map((precinct): Place => ({ kind: 'precinct', precinct, item: make.precinct(precinct) })),
  ];
}

/** Every way to write a place. */
export function namesOf(place: Place): string[] {
  switch (place.kind) {
    case 'street':
      return [place.street.label, ...(place.street.fullName ? [place.street.fullName] : [])];
    case 'district': {
      const { number, roman, name } = place.district;
      return [
        name,
        `dzielnica ${name}`,
        `${roman} ${name}`,
        `dzielnica ${roman} ${name}`,
        `dzielnica ${number}`,
        roman,
      ];
    }
    case 'precinct':
      return [`obwód ${place.precinct.number}`, `obwód głosowania nr ${place.precinct.number}`];
    default:
      return [place.item.label];
  }
}
