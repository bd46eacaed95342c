import type { AreaLookup } from '../../areas/lookup.ts';
import { addressOf, listedNumber } from '../address-place.ts';
import type { Street, StreetEntry } from '../gazetteer.ts';
import type { Place, PlacesIndex } from '../places-index.ts';
import { servedAlike } from './coverage.ts';
import { placeGeometry } from './geometry.ts';
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
import { sumUp } from './shares.ts';

/** What is known of a place, before it is summed up. */
type Findings = {
  parts: Part[];
  /** Parts that may belong to it too, because a list was cut; they count for certainty only. */
  perhaps: Part[];
  reasons: Set<Reason>;
  basis: ServingAnswer['basis'];
};

type Reason = ServingAnswer['reasons'][number];

/** Who serves a place: shares, how sure that is and why, and what would make it surer. */
export function serving(
  place: Place,
  places: PlacesIndex,
  areas: AreaLookup,
  contact: ServingAnswer['contact'],
): ServingAnswer {
  const context = { places, areas };
  const findings = find(place, context);
  const { parts, perhaps, reasons } = findings;
  if (place.kind === 'street' || place.kind === 'address') doubt(findings, place.street);
  const summed = sumUp(parts, place.item.point, areas);
  return {
    place: place.item,
    ...summed,
    certain: reasons.size === 0,
    reasons: [...reasons],
    ask: place.kind === 'street' ? askOf(place.street, parts, perhaps, summed.answer) : null,
    basis: findings.basis,
    contact,
    geometry: placeGeometry(place, places),
  };
}

function find(place: Place, context: PartsContext): Findings {
  const found = (parts: Part[], basis: Findings['basis'], ...reasons: Reason[]): Findings => ({
    parts,
    perhaps: [],
    reasons: new Set(reasons),
    basis,
  });
  switch (place.kind) {
    case 'district': {
      const { number } = place.district;
      const precincts = context.places.gazetteer.precincts.filter(({ district }) => district === number);
      return found(
        precincts.map((precinct) => partOfPrecinct(precinct, precinct.residents, context)),
        'area',
      );
    }
    case 'precinct':
      return found([partOfPrecinct(place.precinct, 1, context)], 'area');
    case 'neighbourhood':
      return found([partOfPoint(place.neighbourhood.point, 'precincts', context)], 'area', 'approximate-place');
    case 'street':
      return findStreet(place.street, context);
    case 'address':
      return findAddress(place.street, place.number, context);
  }
}

function findStreet(street: Street, context: PartsContext): Findings {
  const byAddresses = street.addresses.length > 0;
  const parts = byAddresses ? partsByAddresses(street, context) : partsByEntries(street, context);
  return {
    parts: parts.length > 0 ? parts : [partOfPoint(street.point, 'precincts', context)],
    perhaps: byAddresses ? [] : perhapsParts(street, context),
    reasons: new Set(parts.length > 0 ? [] : ['approximate-place']),
    basis: basisOf(parts),
  };
}

function findAddress(street: Street, number: string, context: PartsContext): Findings {
  const address = addressOf(street, number);
  if (address) {
    const part = partOfPoint(address.point, 'addresses', context);
    return { parts: [part], perhaps: [], reasons: new Set(), basis: 'addresses' };
  }
  const { sure, maybe } = listedNumber(street, number);
  if (sure.length > 0) {
    const parts = alikeWeights(partsByEntries(street, context, sure));
    return {
      parts,
      perhaps: [],
      reasons: allAlike(parts) ? new Set() : new Set(['several-precincts']),
      basis: basisOf(parts),
    };
  }
  const cut = perhapsParts(street, context);
  const entries = maybe.length > 0 ? maybe : officialEntries(street);
  const parts = alikeWeights(partsByEntries(street, context, entries));
  const placed = parts.length > 0 ? parts : [partOfPoint(street.point, 'precincts', context)];
  const reasons = new Set<Reason>();
  const everywhere = [...placed, ...cut, ...partsByEntries(street, context)];
  if (!allAlike(everywhere)) reasons.add('number-not-listed');
  return { parts: placed, perhaps: cut, reasons, basis: basisOf(parts) };
}

function perhapsParts(street: Street, context: PartsContext): Part[] {
  return context.places.cuts
    .mayHold(street)
    .flatMap((number) => precinctOf(number, context) ?? [])
    .map((precinct) => partOfPrecinct(precinct, 1, context));
}

/** Adds why an answer from lists and precincts is not certain: only what could change it counts. */
function doubt({ parts, perhaps, reasons }: Findings, street: Street): void {
  const vague = parts.some(({ coverage, basis }) => basis !== 'addresses' && !coverage.uniform);
  if (vague) {
    reasons.add('precinct-partly-covered');
    if (street.addresses.length === 0) reasons.add('no-addresses');
  }
  const isCut = parts.some(({ entry, basis }) => basis !== 'addresses' && entry?.cut) || perhaps.length > 0;
  if (isCut && !allAlike([...parts, ...perhaps])) reasons.add('list-cut');
}

/** A number is asked for only where the answer differs along the street and the number would settle it. */
function askOf(street: Street, parts: Part[], perhaps: Part[], answer: ServingAnswer['answer']): ServingAnswer['ask'] {
  const settles = street.addresses.length > 0 || officialEntries(street).some((entry) => isNumbered(entry));
  if (!settles) return null;
  const exact = parts.filter(({ coverage, basis }) => basis === 'addresses' || coverage.uniform);
  const splitInside = exact.some(({ coverage }) => !coverage.uniform);
  if (answer === 'split' && (splitInside || (exact.length > 0 && parts.length > 1 && !allAlike(parts))))
    return { kind: 'number', reason: 'differs-along-street' };
  return exact.length > 0 && perhaps.length > 0 && !allAlike([...parts, ...perhaps])
    ? { kind: 'number', reason: 'list-cut' }
    : null;
}

function isNumbered({ ranges, except }: StreetEntry): boolean {
  return ranges !== undefined || except !== undefined;
}

function allAlike(parts: readonly Part[]): boolean {
  const [first] = parts;
  return first === undefined || parts.every(({ coverage }) => servedAlike(first.coverage, coverage));
}

function alikeWeights(parts: Part[]): Part[] {
  return parts.map((part) => ({ ...part, weight: 1 }));
}

function basisOf(parts: readonly Part[]): Findings['basis'] {
  const [first] = parts;
  if (first?.basis === 'addresses') return 'addresses';
  return parts.length > 0 && parts.every(({ basis }) => basis === 'street-lines') ? 'street-lines' : 'precincts';
}
