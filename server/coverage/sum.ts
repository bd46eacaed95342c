import type { Figures } from './queries.ts';

/** The figures of all together. Addresses are known for all or for none. */
export function sumOf(parts: readonly Figures[]): Figures {
  // Square kilometres come in whole square metres: rounding takes away only what adding in binary brings.
  const sum = (member: Exclude<keyof Figures, 'addresses'>) =>
    Math.round(parts.reduce((total, part) => total + part[member], 0) * 1e6) / 1e6;
  const addresses = parts.map((part) => part.addresses).filter((part) => part !== null);
  return {
    residents: sum('residents'),
    served: sum('served'),
    several: sum('several'),
    unserved: sum('unserved'),
    areaKm2: sum('areaKm2'),
    servedKm2: sum('servedKm2'),
    severalKm2: sum('severalKm2'),
    unservedKm2: sum('unservedKm2'),
    addresses:
      addresses.length > 0
        ? {
            served: addresses.reduce((total, part) => total + part.served, 0),
            several: addresses.reduce((total, part) => total + part.several, 0),
            unserved: addresses.reduce((total, part) => total + part.unserved, 0),
          }
        : null,
  };
}
