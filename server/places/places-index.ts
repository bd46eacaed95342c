import { addressItem, listingRank } from './address-item.ts';
import { fold } from './folding.ts';
import type { District, Gazetteer, Neighbourhood, Precinct, Street } from './gazetteer.ts';
import { type Locator, makeLocator } from './locator.ts';
import { fit, makeNameSearch, type NameMatch } from './name-search.ts';
import { readPlaceId } from './place-id.ts';
import { itemMaker } from './place-item.ts';
import { splitLeadingNumber, splitNumber, withoutCity } from './query-number.ts';
import type { PlaceItem } from './schema.ts';
import { type ListCuts, makeListCuts } from './serving/list-cuts.ts';
import { streetSizes } from './street-size.ts';

/** A place with the item that shows it. */
export type Place =
  | { kind: 'street'; street: Street; item: PlaceItem }
  | { kind: 'address'; street: Street; number: string; item: PlaceItem }
  | { kind: 'neighbourhood'; neighbourhood: Neighbourhood; item: PlaceItem }
  | { kind: 'precinct'; precinct: Precinct; item: PlaceItem }
  | { kind: 'district'; district: District; item: PlaceItem };

export type PlacesIndex = {
  gazetteer: Gazetteer;
  locator: Locator;
  precincts: ReadonlyMap<number, Precinct>;
  cuts: ListCuts;
  /** Places that fit what was typed, best first. */
  search: (typed: string, most: number) => PlaceItem[];
  /** `malformed` when the text is no place id, undefined when there is no such place. */
  byId: (id: string) => Place | 'malformed' | undefined;
};

/** More than are shown, because what is no street is left out of a search for an address. */
const consideredForAddress = 30;

export function makePlacesIndex(gazetteer: Gazetteer): PlacesIndex {
  const locator = makeLocator(gazetteer.districts, gazetteer.precincts);
  const make = itemMaker(gazetteer, locator);
  const places = rankedPlaces(gazetteer, make);
  const byId = new Map(places.map((place) => [place.item.id, place]));
  const precincts = new Map(gazetteer.precincts.map((precinct) => [precinct.number, precinct]));
  const names = makeNameSearch(places.map((place) => ({ names: namesOf(place) })));
  const itemAt = ({ index }: NameMatch) => (places[index] as Place).item;
  const address = (street: Street, number: string) => addressItem(street, number, precincts, make.detailOf);

  /** Who typed "Sądowa" did not mean "Sadowa", though it fits as well. */
  const asSpelt = (matches: NameMatch[], typed: string) => {
    const words =
      typed
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.filter((word) => word !== fold(word)) ?? [];
    if (words.length === 0) return matches;
    const differs = (match: NameMatch) => !words.every((word) => itemAt(match).label.toLowerCase().includes(word));
    return matches.toSorted((a, b) => a.fit - b.fit || Number(differs(a)) - Number(differs(b)));
  };

  /** Addresses of the streets that have the name, those whose lists know the number first, then the streets. */
  const searchAddress = (name: string, number: string): PlaceItem[] => {
    const streets = names(name, consideredForAddress).flatMap(({ index, fit: how }) => {
      const place = places[index] as Place;
      return place.kind === 'street' ? [{ street: place.street, item: place.item, how }] : [];
    });
    const [first] = streets;
    if (!first) return [];
    const kept = first.how < fit.prefix ? streets.filter(({ how }) => how < fit.prefix) : streets;
    const sorted = kept
      .map((match) => ({ ...match, listing: listingRank(match.street, number) }))
      .sort((a, b) => a.how - b.how || a.listing - b.listing);
    const [best] = sorted;
    const alike = sorted.filter(({ how }) => how === best?.how);
    const others = sorted.filter(({ how }) => how !== best?.how);
    return [
      ...alike.map(({ street }) => address(street, number)),
      ...alike.map(({ item }) => item),
      ...others.map(({ street }) => address(street, number)),
    ];
  };

  return {
    gazetteer,
    locator,
    precincts,
    cuts: makeListCuts(gazetteer),
    search: (typed, most) => {
      const folded = fold(typed);
      const asked = withoutCity(folded);
      // "Armii Kraków" is a street.
      const asWritten = asked === folded ? [] : names(folded, most).filter(isExact);
      if (asWritten.length > 0) return asWritten.map(itemAt);
      const { name, number } = splitNumber(asked);
      const whole = asSpelt(names(asked, most), typed);
      if (number !== undefined) {
        // "Dywizjonu 303" is a name; "Listopada 29" may be the avenue of that name or number 29.
        const named = whole.filter(({ fit: how }) => how < fit.inflected);
        if (named.some(isExact)) return named.map(itemAt);
        return unique([...named.map(itemAt), ...searchAddress(name, number)], most);
      }
      const leading = splitLeadingNumber(asked);
      if (leading?.number !== undefined && !whole.some(({ fit: how }) => how < fit.inflected))
        return unique([...searchAddress(leading.name, leading.number), ...whole.map(itemAt)], most);
      return whole.map(itemAt);
    },
    byId: (id) => {
      const read = readPlaceId(id);
      if (!read) return 'malformed';
      if (read.kind !== 'address') return byId.get(`${read.kind}-${read.id}`);
      const place = byId.get(`street-${read.id}`);
      if (place?.kind !== 'street') return undefined;
      return { kind: 'address', street: place.street, number: read.number, item: address(place.street, read.number) };
    },
  };
}

function isExact({ fit: how }: NameMatch): boolean {
  return how <= fit.exact + 1;
}

function unique(items: PlaceItem[], most: number): PlaceItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].slice(0, most);
}

/** Everything in the order in which equal matches are shown: streets, neighbourhoods, districts, precincts; the larger first. */
function rankedPlaces(gazetteer: Gazetteer, make: ReturnType<typeof itemMaker>): Place[] {
  const { streets, neighbourhoods, districts, precincts } = gazetteer;
  const sizes = streetSizes(gazetteer);
  const sizeOf = ({ id }: Street) => sizes.get(id) ?? 0;
  return [
    ...streets
      .toSorted((a, b) => Number(a.nameCut) - Number(b.nameCut) || sizeOf(b) - sizeOf(a) || a.id - b.id)
      .map((street): Place => ({ kind: 'street', street, item: make.street(street) })),
    ...neighbourhoods
      .toSorted((a, b) => a.name.localeCompare(b.name, 'pl') || a.id - b.id)
      .map(
        (neighbourhood): Place => ({ kind: 'neighbourhood', neighbourhood, item: make.neighbourhood(neighbourhood) }),
      ),
    ...districts
      .toSorted((a, b) => b.residents - a.residents || a.number - b.number)
      .map((district): Place => ({ kind: 'district', district, item: make.district(district) })),
    ...precincts.map((precinct): Place => ({ kind: 'precinct', precinct, item: make.precinct(precinct) })),
  ];
}

function namesOf(place: Place): string[] {
  switch (place.kind) {
    case 'street':
      return [place.street.label, ...(place.street.fullName ? [place.street.fullName] : [])];
    case 'district': {
      const { number, roman, name } = place.district;
      return [name, `${roman} ${name}`, `dzielnica ${roman} ${name}`, `dzielnica ${number}`, roman];
    }
    case 'precinct':
      return [`obwód ${place.precinct.number}`, `obwód głosowania nr ${place.precinct.number}`];
    default:
      return [place.item.label];
  }
}
