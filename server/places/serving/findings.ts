import { addressOf, listedNumber } from '../address-place.ts';
import type { Street } from '../gazetteer.ts';
import type { Place } from '../ranked-places.ts';
import { isSplit, outcomeOf } from './outcome.ts';
import {
  officialEntries,
  type Part,
  type PartsContext,
  partOfPoint,
  partOfPrecinct,
  partsByAddresses,
  partsByEntries,
  precinctOf,
} from './parts.ts';
import type { ServingAnswer } from './schema.ts';

/** What is known of a place, before it is summed up. */
export type Findings = {
  /** At least one. */
  parts: Part[];
  /** Parts that may belong to it too, because a list was cut; they count for certainty only. */
  perhaps: Part[];
  /** Why the parts themselves are in doubt. */
  reasons: ServingAnswer['reasons'];
  basis: ServingAnswer['basis'];
};

export function findingsOf(place: Place, context: PartsContext): Findings {
  switch (place.kind) {
    case 'district': {
      const { number } = place.district;
      const precincts = context.places.gazetteer.precincts.filter(({ district }) => district === number);
      return inArea(precincts.map((precinct) => partOfPrecinct(precinct, precinct.residents, context)));
    }
    case 'precinct':
      return inArea([partOfPrecinct(place.precinct, 1, context)]);
    case 'neighbourhood':
      return {
        ...inArea([partOfPoint(place.neighbourhood.point, 'precincts', context)]),
        reasons: ['approximate-place'],
      };
    case 'street':
      return ofStreet(place.street, context);
    case 'address':
      return ofAddress(place.street, place.number, context);
  }
}

function inArea(parts: Part[]): Findings {
  return { parts, perhaps: [], reasons: [], basis: 'area' };
}

function ofStreet(street: Street, context: PartsContext): Findings {
  if (street.addresses.length > 0)
    return { parts: partsByAddresses(street, context), perhaps: [], reasons: [], basis: 'addresses' };
  const parts = partsByEntries(street, context);
  if (parts.length === 0) return nowhere(street, context);
  return { parts, perhaps: perhapsParts(street, context), reasons: [], basis: basisOf(parts) };
}

function ofAddress(street: Street, number: string, context: PartsContext): Findings {
  const address = addressOf(street, number);
  if (address)
    return { parts: [partOfPoint(address.point, 'addresses', context)], perhaps: [], reasons: [], basis: 'addresses' };
  const { sure, maybe } = listedNumber(street, number);
  const listed = sure.length > 0 ? sure : maybe;
  const entries = listed.length > 0 ? listed : officialEntries(street);
  // One of them holds the number, each as likely as the other.
  const parts = partsByEntries(street, context, entries).map((part) => ({ ...part, weight: 1 }));
  if (parts.length === 0) return nowhere(street, context);
  const basis = basisOf(parts);
  if (sure.length > 0)
    return { parts, perhaps: [], reasons: parts.length > 1 && isSplit(parts) ? ['several-precincts'] : [], basis };
  const perhaps = perhapsParts(street, context);
  const everywhere = [...partsByEntries(street, context), ...perhaps];
  const differs = isSplit(everywhere) || outcomeOf(everywhere) !== outcomeOf(parts);
  return { parts, perhaps, reasons: differs ? ['number-not-listed'] : [], basis };
}

/** A street that no list and no line places: all that is known is about where it is. */
function nowhere({ point }: Street, context: PartsContext): Findings {
  const parts = [partOfPoint(point, 'precincts', context)];
  return { parts, perhaps: [], reasons: ['approximate-place'], basis: 'precincts' };
}

function perhapsParts(street: Street, context: PartsContext): Part[] {
  return context.places.cuts
    .mayHold(street)
    .flatMap((number) => precinctOf(number, context) ?? [])
    .map((precinct) => partOfPrecinct(precinct, 1, context));
}

function basisOf(parts: readonly Part[]): Findings['basis'] {
  return parts.every(({ basis }) => basis === 'street-lines') ? 'street-lines' : 'precincts';
}
