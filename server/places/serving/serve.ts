import type { AreaLookup } from '../../areas/lookup.ts';
import type { Street } from '../gazetteer.ts';
import type { PlacesIndex } from '../places-index.ts';
import type { Place } from '../ranked-places.ts';
import { type Findings, findingsOf } from './findings.ts';
import { placeGeometry } from './geometry.ts';
import { isSplit, outcomeOf } from './outcome.ts';
import { officialEntries } from './parts.ts';
import type { ServingAnswer } from './schema.ts';
import { sumUp } from './shares.ts';

/**
 * Who serves a place: shares, how sure that is and why, and what would make it surer. An answer is certain when nothing
 * that is not known (the rest of a cut list, where in a precinct a house stands) could make it another one.
 */
export function serving(
  place: Place,
  places: PlacesIndex,
  areas: AreaLookup,
  contact: ServingAnswer['contact'],
): ServingAnswer {
  const findings = findingsOf(place, { places, areas });
  const street = place.kind === 'street' || place.kind === 'address' ? place.street : undefined;
  const reasons = street ? [...findings.reasons, ...doubtsOf(findings, street)] : findings.reasons;
  return {
    place: place.item,
    ...sumUp(findings.parts, place.item.point, areas),
    certain: reasons.length === 0,
    reasons,
    ask: place.kind === 'street' ? askOf(findings, place.street) : null,
    basis: findings.basis,
    contact,
    geometry: placeGeometry(place, places),
  };
}

/** Why an answer that rests on lists and precincts is not certain. */
function doubtsOf({ parts, perhaps, basis }: Findings, { addresses }: Street): ServingAnswer['reasons'] {
  if (basis === 'addresses') return [];
  const doubts: ServingAnswer['reasons'] = [];
  const split = isSplit(parts);
  if (split && parts.some((part) => isSplit([part]))) {
    doubts.push('precinct-partly-covered');
    if (addresses.length === 0) doubts.push('no-addresses');
  }
  const isCut = perhaps.length > 0 || parts.some(({ entry }) => entry?.cut);
  if (isCut && (split || outcomeOf([...parts, ...perhaps]) !== outcomeOf(parts))) doubts.push('list-cut');
  return doubts;
}

/** A number is asked for only where the answer differs along the street and the number would settle it. */
function askOf({ parts, perhaps, basis }: Findings, street: Street): ServingAnswer['ask'] {
  const numbered = officialEntries(street).some(({ ranges, except }) => ranges !== undefined || except !== undefined);
  if (basis !== 'addresses' && !numbered) return null;
  const settled = parts.filter((part) => basis === 'addresses' || !isSplit([part]));
  if (settled.length === 0) return null;
  if (isSplit(parts)) {
    const differs = basis === 'addresses' || new Set(parts.map((part) => outcomeOf([part]))).size > 1;
    return differs ? { kind: 'number', reason: 'differs-along-street' } : null;
  }
  return outcomeOf([...parts, ...perhaps]) !== outcomeOf(parts) ? { kind: 'number', reason: 'list-cut' } : null;
}
