import type { Knex } from 'knex';
import { importAddresses } from './addresses/import-addresses.ts';
import { importDistricts } from './districts/import-districts.ts';
import { importOsm } from './osm/import-osm.ts';
import type { ImportKind, ImportOptions, ImportReport, Refusal } from './report.ts';

type Importer = (database: Knex, source: string, options: ImportOptions) => Promise<ImportReport>;

export const importers: Record<ImportKind, Importer> = {
  addresses: importAddresses,
  districts: importDistricts,
  osm: importOsm,
};

export const usage = `Usage: npm run import -- <addresses|districts|osm> <path or http(s) address> [--allow-shrinking]

  addresses   zip with GeoJSON points in EPSG:2178, https://msip.um.krakow.pl/Dane/Adresy_JSON.zip
  districts   zip with GeoJSON polygons in EPSG:2178, https://msip.um.krakow.pl/Dane/Dzielnice_JSON.zip
  osm         PBF, https://download.geofabrik.de/europe/poland/malopolskie-latest.osm.pbf

  --allow-shrinking   also when the file lacks most of the stored addresses`;

export type Command = { kind: ImportKind; source: string; allowShrinking: boolean };

/** Undefined when the arguments are not what `usage` says. */
export function readCommand(args: readonly string[]): Command | undefined {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [kind, source, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  if (!kind || !Object.hasOwn(importers, kind) || !source || rest.length > 0) return undefined;
  if (flags.some((flag) => flag !== '--allow-shrinking')) return undefined;
  return { kind: kind as ImportKind, source, allowShrinking: flags.length > 0 };
}

export function describeReport({ added, changed, removed, unchanged, refused, remarks }: ImportReport): string {
  return [
    `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged.`,
    ...refused.map((refusal) => `Left out: ${describeRefusal(refusal)}`),
    ...remarks.map((remark) => `Kept: ${describeRefusal(remark)}`),
  ].join('\n');
}

function describeRefusal({ reason, count, examples }: Refusal): string {
  return `${count} × ${reason} (${examples.join('; ')}${count > examples.length ? '; …' : ''})`;
}
