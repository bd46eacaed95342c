import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildRefusal, readSourceFiles } from './source-files.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'okolica-sources-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** One feature a layer and one row a table, as the publishers write them. */
const whole: Record<string, string> = {
  'districts.geojson': layer(
    {
      nr: 1,
      roman: 'I',
      name: 'Stare Miasto',
      area_km2: 5.6,
      pop_registered_2025_12_31: 3,
      pop_women: 2,
      pop_men: 1,
      bo_budget_2025_pln: 1,
      bo_voters_2025: 1,
    },
    square(),
  ),
  'precincts.geojson': layer(
    {
      precinct: 1,
      district: 1,
      valid_votes_2024: 1,
      residents_estimate: 3,
      streets_text: 'Długa',
      streets_text_truncated: false,
    },
    square(),
  ),
  'district_facts.json': JSON.stringify([
    { number: 1, population_2019: 3, pool_2024_pln: 1, max_project_2024_pln: 1, pool_2025_pln: 1, years: {} },
  ]),
  'grzegorzki_streets.geojson': layer({ name: null }, line()),
  'tram_tracks.geojson': layer({ railway: 'tram' }, line()),
  'stops.geojson': layer({ name: 'DH Wanda 04', railway: null }, { type: 'Point', coordinates: [20, 50] }),
  'vistula_axis.geojson': layer({ name: 'Wisła' }, line()),
  'neighbourhood_points.geojson': layer({ name: 'Wawel', district_nr: 1 }, { type: 'Point', coordinates: [19.9, 50] }),
  'venues.json': JSON.stringify([{ name: 'WBP, ul. Rajska 1', district: 'I', lat: 50.06, lon: 19.93 }]),
  'bo_projects.csv':
    'edition_year,edition,district,project_id,name,category,cost,votes,score,selected\n2018,5,0,23,"Zieleń, drzewa",,1725000,6512,14142,\n',
  'bo_district_stats.csv':
    'year,district,num_projects,num_votes,votes_rows,budget,date_begin,date_end,sexF,sexM,age_median,ages_n,u18,a65,neigh,neighborhoods\n' +
    '2018,0,123,32958,32958,8000100.0,16.06.2018,30.06.2018,0,0,,0,0,0,0,[]\n',
};

function layer(properties: object, geometry: object): string {
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
}
function square(): object {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [19.9, 50],
        [20, 50],
        [20, 50.1],
        [19.9, 50],
      ],
    ],
  };
}
function line(): object {
  return {
    type: 'LineString',
    coordinates: [
      [19.9, 50],
      [20, 50],
    ],
  };
}

async function write(changes: Record<string, string | null> = {}): Promise<void> {
  for (const [file, content] of Object.entries({ ...whole, ...changes })) {
    if (content !== null) await writeFile(join(directory, file), content);
  }
}

test('whole sources are read with their numbers as numbers', async () => {
  await write();
  const sources = await readSourceFiles(directory);
  expect(sources['bo_projects.csv']).toMatchObject([{ name: 'Zieleń, drzewa', cost: 1_725_000, selected: '' }]);
});

test.each(Object.keys(whole))('without %s nothing is built, and the file is named', async (file) => {
  await write({ [file]: null });
  await expect(readSourceFiles(directory)).rejects.toThrow(BuildRefusal);
  await expect(readSourceFiles(directory)).rejects.toThrow(file);
});

test('a missing attribute is named with its file', async () => {
  await write({ 'precincts.geojson': whole['precincts.geojson']?.replace('streets_text"', 'ulice"') ?? '' });
  await expect(readSourceFiles(directory)).rejects.toThrow(/precincts\.geojson.*features\.0\.properties\.streets_text/);
});

test('metres where degrees belong are refused', async () => {
  await write({
    'vistula_axis.geojson': layer(
      { name: 'Wisła' },
      {
        type: 'LineString',
        coordinates: [
          [7421000, 5547000],
          [7422000, 5547000],
        ],
      },
    ),
  });
  await expect(readSourceFiles(directory)).rejects.toThrow(/vistula_axis\.geojson/);
});

test('broken JSON is refused with the name of the file', async () => {
  await write({ 'venues.json': '[{' });
  await expect(readSourceFiles(directory)).rejects.toThrow(/venues\.json is not JSON/);
});
