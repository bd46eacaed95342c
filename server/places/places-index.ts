import { addressItem } from './address-item.ts';
import type { Gazetteer, Precinct, Street } from './gazetteer.ts';
import { keepText } from './kept-text.ts';
import { type Locator, makeLocator } from './locator.ts';
import { readPlaceId } from './place-id.ts';
import { itemMaker } from './place-item.ts';
import { makePlaceSearch } from './place-search.ts';
import { type Place, rankedPlaces } from './ranked-places.ts';
import type { PlaceItem } from './schema.ts';
import { type ListCuts, makeListCuts } from './serving/list-cuts.ts';

export type PlacesIndex = {
  gazetteer: Gazetteer;
  locator: Locator;
  precincts: ReadonlyMap<number, Precinct>;
  cuts: ListCuts;
  /** Places that fit what was typed, best first. */
  search: (typed: string, most: number) => PlaceItem[];
  /** The JSON text of an item or an ambassador; kept as long as the object is. */
  textOf: (value: object) => string;
  /** `malformed` when the text is no place id, undefined when there is no such place. */
  byId: (id: string) => Place | 'malformed' | undefined;
};

export function makePlacesIndex(gazetteer: Gazetteer): PlacesIndex {
  const locator = makeLocator(gazetteer.districts, gazetteer.precincts);
  const make = itemMaker(gazetteer, locator);
  const places = rankedPlaces(gazetteer, make);
  const byId = new Map(places.map((place) => [place.item.id, place]));
  const precincts = new Map(gazetteer.precincts.map((precinct) => [precinct.number, precinct]));
  const addressOf = (street: Street, number: string) => addressItem(street, number, precincts, make.detailOf);
  return {
    gazetteer,
    locator,
    precincts,
    cuts: makeListCuts(gazetteer),
    search: makePlaceSearch(places, addressOf),
    textOf: keepText(),
    byId: (id) => {
      const read = readPlaceId(id);
      if (!read) return 'malformed';
      if (read.kind !== 'address') return byId.get(`${read.kind}-${read.id}`);
      const place = byId.get(`street-${read.id}`);
      if (place?.kind !== 'street') return undefined;
      const { street } = place;
      return { kind: 'address', street, number: read.number, item: addressOf(street, read.number) };
    },
  };
}
