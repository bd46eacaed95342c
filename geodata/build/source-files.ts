/** Reads the source directory and refuses with a sentence that names the file and the attribute. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseCsv } from './csv.ts';

/** A reason not to build, told to the person at the console without a stack. */
export class BuildRefusal extends Error {}

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) });
const multiPolygon = z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) });
const line = z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) });
const point = z.object({ type: z.literal('Point'), coordinates: position });

const collection = <P extends z.ZodType, G extends z.ZodType>(properties: P, geometry: G) =>
  z.object({ features: z.array(z.object({ id: z.number().optional(), properties, geometry })).min(1) });

const count = z.number().int().nonnegative();
const districtNumber = z.number().int().min(1).max(18);
const text = z.string().min(1);

const schemas = {
  'districts.geojson': collection(
    z.object({
      nr: districtNumber,
      roman: text,
      name: text,
      area_km2: z.number().positive(),
      pop_registered_2025_12_31: count,
      pop_women: count,
      pop_men: count,
      bo_budget_2025_pln: z.number(),
      bo_voters_2025: count,
    }),
    z.union([polygon, multiPolygon]),
  ),
  'precincts.geojson': collection(
    z.object({
      precinct: z.number().int().positive(),
      district: districtNumber,
      valid_votes_2024: count,
      residents_estimate: count,
      streets_text: text,
      streets_text_truncated: z.boolean(),
    }),
    z.union([polygon, multiPolygon]),
  ),
  'district_facts.json': z.array(
    z.object({
      number: districtNumber,
      population_2019: count,
      pool_2024_pln: z.number(),
      max_project_2024_pln: z.number(),
      pool_2025_pln: z.number(),
      years: z.record(
        z.string().regex(/^\d{4}$/),
        z.object({
          valid_voters: count,
          turnout_pct_of_pop2019: z.number(),
          paper_pct: z.number(),
          projects_on_ballot: count,
          pool_pln: z.number(),
          mean_cost: z.number(),
          median_cost: z.number(),
          funded_reconstructed: count,
          demand_ratio: z.number(),
        }),
      ),
    }),
  ),
  'grzegorzki_streets.geojson': collection(z.object({ name: z.string().nullable() }), line),
  'tram_tracks.geojson': collection(z.object({ railway: text, service: text.optional() }), line),
  'stops.geojson': collection(z.object({ name: text, railway: text.nullable() }), point),
  'vistula_axis.geojson': collection(z.object({ name: text }), line),
  'neighbourhood_points.geojson': collection(z.object({ name: text, district_nr: districtNumber }), point),
  'venues.json': z.array(z.object({ name: text, district: text, lat: z.number(), lon: z.number() })),
} as const;

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);
const integer = number.pipe(z.number().int());

const csvSchemas = {
  'bo_projects.csv': z.object({
    edition_year: integer,
    district: integer,
    project_id: text,
    name: text,
    category: z.string(),
    cost: number,
    votes: integer,
    score: integer,
    selected: z.enum(['0', '1', '']),
  }),
  'bo_district_stats.csv': z.object({
    year: integer,
    district: integer,
    num_projects: integer,
    num_votes: integer,
    budget: number,
    date_begin: z.string().regex(/^\d\d\.\d\d\.\d{4}$/),
    date_end: z.string().regex(/^\d\d\.\d\d\.\d{4}$/),
    sexF: integer,
    sexM: integer,
    age_median: z.string(),
    ages_n: integer,
    u18: integer,
    a65: integer,
    neighborhoods: z.string(),
  }),
} as const;

type JsonSources = { [File in keyof typeof schemas]: z.output<(typeof schemas)[File]> };
type CsvSources = { [File in keyof typeof csvSchemas]: z.output<(typeof csvSchemas)[File]>[] };
export type SourceFiles = JsonSources & CsvSources;

/** Every source file, checked. Throws `BuildRefusal` when one is missing, broken or lacks an attribute. */
export async function readSourceFiles(directory: string): Promise<SourceFiles> {
  const json = await Promise.all(
    Object.entries(schemas).map(async ([file, schema]) => {
      const parsed = parseJson(file, await readSource(directory, file));
      return [file, check(file, schema, parsed)];
    }),
  );
  const csv = await Promise.all(
    Object.entries(csvSchemas).map(async ([file, schema]) => {
      const rows = parseCsv(await readSource(directory, file));
      return [file, check(file, z.array(schema).min(1), rows)];
    }),
  );
  return Object.fromEntries([...json, ...csv]) as SourceFiles;
}

async function readSource(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (error) {
    throw new BuildRefusal(`The source file ${file} cannot be read in ${directory}: ${(error as Error).message}.`);
  }
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new BuildRefusal(`The source file ${file} is not JSON: ${(error as Error).message}.`);
  }
}

function check(file: string, schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BuildRefusal(`The source file ${file} does not fit at ${issue?.path.join('.')}: ${issue?.message}.`);
}
