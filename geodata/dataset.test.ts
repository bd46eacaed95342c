import { readdir, readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findArea } from './build/containment.ts';
import { findCoverageFaults, measureContainment } from './build/fidelity/queries.ts';
import { matches } from './build/house-number.ts';
import { loadDistricts, loadPrecincts, openWorkspace, type Workspace } from './build/workspace/queries.ts';
import { type Boundaries, KRAKOW, readDataset, type Street } from './dataset.ts';

const dataset = readDataset();
let boundaries: Boundaries;
let streets: Street[];
beforeAll(async () => {
  boundaries = await dataset.readBoundaries();
  streets = await dataset.readStreets();
});

describe('the boundaries', () => {
  let db: Workspace;
  beforeAll(async () => {
    db = await openWorkspace();
    const { districts, precincts } = boundaries;
    await loadDistricts(
      db,
      'built_district',
      districts.features.map(({ properties, geometry }) => ({ ...properties, geometry })),
    );
    await loadPrecincts(
      db,
      'built_precinct',
      precincts.features.map(({ properties, geometry }) => ({ ...properties, geometry })),
    );
  }, 240_000);
  afterAll(() => db.close());

  test('are 18 districts and 405 precincts, numbered without a gap', () => {
    const numbers = (layer: Boundaries['districts'] | Boundaries['precincts']) =>
      layer.features.map(({ properties }) => properties.number);
    expect(numbers(boundaries.districts)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(numbers(boundaries.precincts)).toEqual(Array.from({ length: 405 }, (_, index) => index + 1));
  });

  test('have no gap and no overlap among districts or among precincts', async () => {
    for (const table of ['built_district', 'built_precinct']) {
      const faults = await findCoverageFaults(db, table);
      expect(faults).toMatchObject({ invalid: 0, mismatched: 0, holes: 0 });
      expect(faults.overlapM2).toBeLessThan(0.001);
    }
  });

  test('cover the same ground with districts and with precincts, 326.8 km²', async () => {
    const { rows } = await db.query<{ districts: number; precincts: number; difference: number }>(`
      select (select sum(ST_Area(geometry)) from built_district) as districts,
             (select sum(ST_Area(geometry)) from built_precinct) as precincts,
             ST_Area(ST_SymDifference((select ST_Union(geometry) from built_district),
                                      (select ST_Union(geometry) from built_precinct))) as difference`);
    const [row] = rows;
    expect(row?.districts).toBeCloseTo(row?.precincts ?? Number.NaN, 2);
    expect(row?.difference).toBeLessThan(0.01);
    expect((row?.districts ?? 0) / 1e6).toBeCloseTo(326.84, 1);
  });

  test('put every precinct into its district, but for precinct 370, which reaches into Bieńczyce', async () => {
    const contained = await measureContainment(db);
    const partly = contained.filter(({ percent }) => percent < 99.999);
    expect(partly.map(({ precinct }) => precinct)).toEqual([370]);
    expect(partly[0]?.percent).toBeGreaterThan(95);
  });

  test('know the market square, and nothing outside the city', () => {
    expect(findArea(boundaries.districts, [19.9373, 50.0617])).toBe(1);
    expect(findArea(boundaries.districts, [20.0379, 50.0718])).toBe(18);
    expect(findArea(boundaries.districts, [19.7, 50.3])).toBeNull();
    expect(findArea(boundaries.precincts, [19.7, 50.3])).toBeNull();
  });
});

test('district lines use the arcs of the precincts', async () => {
  const topology = JSON.parse(await readFile(new URL('boundaries.topojson', KRAKOW), 'utf8'));
  const arcsOf = (geometries: { arcs: unknown; properties: { number: number } }[]) =>
    new Set(
      JSON.stringify(geometries.map(({ arcs }) => arcs))
        .match(/-?\d+/g)
        ?.map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc))),
    );
  const districts = arcsOf(topology.objects.districts.geometries);
  const precincts = arcsOf(topology.objects.precincts.geometries);
  const alone = [...districts].filter((arc) => !precincts.has(arc));
  const length = (arc: number) => topology.arcs[arc].length;
  expect(alone.length, 'only inside precinct 370').toBeLessThanOrEqual(3);
  expect(alone.reduce((sum, arc) => sum + length(arc), 0)).toBeLessThan(100);
});

describe('the streets', () => {
  test('have a precinct, a district, a point in the city box and a number of their own', () => {
    for (const { label, precincts, districts, point, bbox } of streets) {
      expect(precincts.length, label).toBeGreaterThan(0);
      expect(districts.length, label).toBeGreaterThan(0);
      expect(point[0] >= bbox[0] && point[0] <= bbox[2] && point[1] >= bbox[1] && point[1] <= bbox[3], label).toBe(
        true,
      );
    }
    expect(new Set(streets.map(({ id }) => id)).size).toBe(streets.length);
    expect(new Set(streets.map(({ label }) => label)).size, 'no namesakes in Kraków').toBe(streets.length);
  });

  test('lead only to precincts that exist', () => {
    const known = new Set(boundaries.precincts.features.map(({ properties }) => properties.number));
    expect(streets.flatMap(({ precincts }) => precincts).filter(({ precinct }) => !known.has(precinct))).toEqual([]);
  });

  test('hold no entry that could not be read', () => {
    expect(streets.filter(({ precincts }) => precincts.some(({ unread }) => unread))).toEqual([]);
  });

  test.each([
    ['os. Złotego Wieku', '12', [320]],
    ['os. Dywizjonu 303', '47', [306]],
    ['ul. Długa', '24', [19]],
    ['os. Piastów', '34a', [330]],
    ['al. Jana Pawła II', '190', [297]],
    ['ul. Halicka', '21', [35]],
    ['ul. Balicka', '290', [137]],
  ])('%s %s is in precinct %j', (label, number, precincts) => {
    const street = streets.find((candidate) => candidate.label === label) ?? expect.fail(label);
    const found = street.precincts.filter((entry) => matches(entry, number) === 'yes').map(({ precinct }) => precinct);
    expect(found).toEqual(precincts);
  });

  test('give no number to two precincts for certain', () => {
    const twice = streets.flatMap((street) =>
      Array.from({ length: 400 }, (_, index) => `${index + 1}`)
        .filter(
          (number) =>
            street.precincts.filter((entry) => !entry.fromLine && matches(entry, number) === 'yes').length > 1,
        )
        .map((number) => `${street.label} ${number}`),
    );
    expect(twice).toEqual([]);
  });

  test('of district II have their centre lines', async () => {
    const lines = await dataset.readStreetLines();
    const byId = new Map(streets.map((street) => [street.id, street]));
    expect(lines.features.length).toBeGreaterThan(80);
    for (const { properties } of lines.features) expect(byId.get(properties.street)?.label).toBe(properties.label);
  });
});

test('the residents of the precincts add up to those registered in the district, within the rounding of each precinct', async () => {
  const { districts } = await dataset.readDistricts();
  const { precincts } = await dataset.readPrecincts();
  for (const { number, residents } of districts) {
    const own = precincts.filter(({ district }) => district === number);
    const sum = own.reduce((total, { residentsEstimate }) => total + residentsEstimate, 0);
    expect(residents.women + residents.men).toBe(residents.total);
    expect(Math.abs(sum - residents.total), `district ${number}`).toBeLessThanOrEqual(own.length / 2);
  }
});

test('a list is marked as cut exactly where its last street may be incomplete', async () => {
  const { precincts } = await dataset.readPrecincts();
  const cut = precincts.filter(({ streetsTruncated }) => streetsTruncated);
  expect(cut).toHaveLength(88);
  expect(cut.every(({ cutAt }) => cutAt !== null)).toBe(true);
  expect(precincts.find(({ number }) => number === 6)).toMatchObject({
    cutAt: 'pl. Wszystkich Świętych',
    cutName: 'Podz',
  });
  const uncertain = streets.flatMap(({ precincts: listed }) => listed).filter((entry) => entry.cut);
  const marked = new Set(cut.map(({ number }) => number));
  expect(uncertain.filter(({ precinct }) => !marked.has(precinct))).toEqual([]);
});

test('the results hold every ballot project of 2018 to 2025 in columns of one length', async () => {
  const { columns, categories } = await dataset.readResults();
  for (const column of Object.values(columns)) expect(column).toHaveLength(4_561);
  expect(columns.selected.filter((selected, index) => columns.year[index] === 2018 && selected !== null)).toEqual([]);
  expect(columns.category.every((index) => index === null || categories[index] !== undefined)).toBe(true);
  const cityWide2025 = columns.year.filter((year, index) => year === 2025 && columns.district[index] === 0);
  expect(cityWide2025).toEqual([]);
});

test('the statistics of 2025 count 77 724 voters in the districts', async () => {
  const { statistics } = await dataset.readResultStatistics();
  expect(statistics).toHaveLength(150);
  const voters = statistics.filter(({ year, district }) => year === 2025 && district > 0).map((row) => row.voters);
  expect(voters.reduce((sum, count) => sum + count, 0)).toBe(77_724);
  expect(statistics.filter(({ women, year }) => women === null && year >= 2023)).toEqual([]);
});

test('places for labels lie in the city, in the district they name, in Polish order', async () => {
  const neighbourhoods = await dataset.readNeighbourhoods();
  const stops = await dataset.readStops();
  for (const { name, district, point } of neighbourhoods)
    expect(findArea(boundaries.districts, point), name).toBe(district);
  for (const { name, point } of stops) expect(findArea(boundaries.districts, point), name).not.toBeNull();
  const names = stops.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'pl')));
  expect(stops.filter(({ name }) => name === 'DH Wanda')).toMatchObject([{ kind: 'both' }]);
});

test('the network is lines of trams and the axis of the Vistula', async () => {
  const { tram, vistula } = await dataset.readNetwork();
  expect(tram.features).toHaveLength(1);
  expect(vistula.features).toMatchObject([{ properties: { name: 'Wisła' }, geometry: { type: 'LineString' } }]);
});

test('every venue lies in its district', async () => {
  const venues = await dataset.readVenues();
  expect(venues).toHaveLength(20);
  for (const { name, district, point } of venues) expect(findArea(boundaries.districts, point), name).toBe(district);
});

test('all files together stay under 1.5 MB', async () => {
  const files = await readdir(KRAKOW);
  const sizes = await Promise.all(files.map(async (file) => (await stat(new URL(file, KRAKOW))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});
