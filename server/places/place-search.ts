import { listingRank } from './address-item.ts';
import { fold } from './folding.ts';
import type { Street } from './gazetteer.ts';
import { fit } from './name-forms.ts';
import { makeNameSearch, type NameMatch } from './name-search.ts';
import { splitLeadingNumber, splitNumber, withoutCity } from './query-number.ts';
import { namesOf, type Place } from './ranked-places.ts';
import type { PlaceItem } from './schema.ts';

/** More than are shown, because what is no street is left out of a search for an address. */
const consideredForAddress = 30;

/**
 * Searches places by what a person typed, with or without a house number, postal code and city.
 *
 * @param places in the order in which equals are ranked
 * @param addressOf the item of a house number
 */
export function makePlaceSearch(
  places: readonly Place[],
  addressOf: (street: Street, number: string) => PlaceItem,
): (typed: string, most: number) => PlaceItem[] {
  const names = makeNameSearch(
    places.map((place) => ({ names: namesOf(place), cut: place.kind === 'street' && place.street.nameCut })),
  );
  const itemAt = ({ index }: NameMatch) => (places[index] as Place).item;

  /** Who typed "Sądowa" did not mean "Sadowa", though it fits as well. */
  const asSpelt = (matches: NameMatch[], typed: string) => {
    const marked =
      typed
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.filter((word) => word !== fold(word)) ?? [];
    if (marked.length === 0 || matches.length < 2) return matches;
    const differs = (match: NameMatch) => !marked.every((word) => itemAt(match).label.toLowerCase().includes(word));
    return matches.toSorted((a, b) => a.fit - b.fit || Number(differs(a)) - Number(differs(b)));
  };

  /** Addresses of the streets that fit best, those whose lists know the number first, then these streets, then other addresses. */
  const searchAddress = (name: string, number: string, most: number): PlaceItem[] => {
    const streets = names(name, consideredForAddress).flatMap(({ index, fit: how }) => {
      const place = places[index] as Place;
      return place.kind === 'street' ? [{ street: place.street, item: place.item, how }] : [];
    });
    const best = streets[0]?.how;
    if (best === undefined) return [];
    const alike = streets
      .filter(({ how }) => how === best)
      .map((match) => ({ ...match, listing: listingRank(match.street, number) }))
      .sort((a, b) => a.listing - b.listing)
      .slice(0, most);
    const others = streets.filter(({ how }) => how !== best && (best >= fit.prefix || how < fit.prefix));
    return [
      ...alike.map(({ street }) => addressOf(street, number)),
      ...alike.map(({ item }) => item),
      ...others.slice(0, Math.max(0, most - 2 * alike.length)).map(({ street }) => addressOf(street, number)),
    ];
  };

  return (typed, most) => {
    const folded = fold(typed);
    const asked = withoutCity(folded);
    // "Armii Kraków" is a street.
    const asWritten = asked === folded ? [] : names(folded, most, 'strictly').filter(isExact);
    if (asWritten.length > 0) return asWritten.map(itemAt);
    const { name, number } = splitNumber(asked);
    if (number !== undefined) {
      // "Dywizjonu 303" is a name; "Listopada 29" may be the avenue of that name or number 29.
      const named = names(asked, most, 'strictly');
      if (named.some(isExact)) return named.map(itemAt);
      return unique([...named.map(itemAt), ...searchAddress(name, number, most)], most);
    }
    const named = asSpelt(names(asked, most), typed);
    const leading = splitLeadingNumber(asked);
    if (leading?.number !== undefined && !named.some(({ fit: how }) => how < fit.inflected))
      return unique([...searchAddress(leading.name, leading.number, most), ...named.map(itemAt)], most);
    return named.map(itemAt);
  };
}

function isExact({ fit: how }: NameMatch): boolean {
  return how <= fit.exact + 1;
}

function unique(items: PlaceItem[], most: number): PlaceItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].slice(0, most);
}
