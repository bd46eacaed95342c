/**
 * The dataset of Kraków under `geodata/krakow/`, as types and as lazy readers. Every file is parsed at most once a reader.
 * Coordinates are [lon, lat]. Where each figure comes from stands in `geodata/krakow/SOURCES.md`.
 */
import { readFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';

import type { NumberedEntry } from './build/house-number.ts';
import type { StreetKind } from './build/street-name.ts';

/** The topology as `topojson-client` takes it. */
export type Topology = Parameters<typeof feature>[0];

export type Position = [lon: number, lat: number];
export type Bbox = [west: number, south: number, east: number, north: number];

interface DistrictProperties {
  number: number;
  roman: string;
  name: string;
}

interface PrecinctProperties {
  number: number;
  /** The district that the precinct votes in. One precinct (370) reaches over the line of its district. */
  district: number;
}

type AreaFeatures<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;
export type LineFeatures<Properties> = FeatureCollection<LineString | MultiLineString, Properties>;

export interface Boundaries {
  districts: AreaFeatures<DistrictProperties>;
  precincts: AreaFeatures<PrecinctProperties>;
}

/** Where figures come from; the key is what a figure's `source` names. */
export type Sources = Record<string, { publisher: string; title: string; date: PublishedDate; terms: string }>;

/** ISO 8601 as exact as the source is: "2025-12-31", "2024-04", "2019", "2018/2025" for years; null where it gives none. */
type PublishedDate = string | null;

/** The key of the source, the time a figure holds for, and what else a reader must know of it. */
type Figures = Record<string, { source: string; date: PublishedDate; note?: string }>;

/** Null where the figure was not published. */
export interface DistrictYear {
  year: number;
  poolPln: number | null;
  validVoters: number | null;
  turnoutPercentOf2019: number | null;
  paperPercent: number | null;
  projectsOnBallot: number | null;
  meanCostPln: number | null;
  medianCostPln: number | null;
  /** Reconstructed from votes and pool, not published. */
  fundedReconstructed: number | null;
  demandToPool: number | null;
}

export interface District extends DistrictProperties {
  areaKm2: number;
  residents: { total: number; women: number; men: number };
  population2019: number;
  maxProjectPln2024: number;
  years: DistrictYear[];
}

export interface DistrictsFile {
  sources: Sources;
  /** For each figure of a district (or of its `years`) the key of its source and the day it holds for. */
  figures: Figures;
  districts: District[];
}

export interface Precinct extends PrecinctProperties {
  /** An estimate: the district's registered residents spread in proportion to the valid votes of April 2024. */
  residentsEstimate: number;
  validVotes2024: number;
  /** The publisher cut the list of streets, so streets after `cutAt` are missing and the last one may be incomplete. */
  streetsTruncated: boolean;
  /** The last street whose name stands whole before the cut; null where the list is whole. */
  cutAt: string | null;
  /** The start of the name that the cut went through ("Orłowskieg"); null where there is none. */
  cutName: string | null;
  labelPoint: Position;
}

export interface PrecinctsFile {
  sources: Sources;
  figures: Figures;
  precincts: Precinct[];
}

export interface StreetPrecinct extends NumberedEntry {
  precinct: number;
  /** Not in the official list: the centre line of the street runs through the precinct. */
  fromLine?: true;
  /** The numbers of the official list could not be read; this is what stands there. */
  unread?: string;
}

export interface Street {
  id: number;
  kind: StreetKind;
  name: string;
  label: string;
  /** The name with first names and titles, where known: "Generała Romana Sołtyka". */
  fullName?: string;
  /** The publisher's cut went through the name, so it is only how the name begins. */
  nameCut?: true;
  districts: number[];
  point: Position;
  bbox: Bbox;
  /** `precincts` and `border` (the border its precincts share) are approximations; `line` is the centre line. */
  placedBy: 'precincts' | 'border' | 'line';
  precincts: StreetPrecinct[];
}

export interface StreetLineProperties {
  street: number;
  label: string;
}

export interface Neighbourhood {
  id: number;
  name: string;
  district: number;
  point: Position;
}

export interface Stop {
  id: number;
  name: string;
  kind: 'tram' | 'bus' | 'both' | 'train';
  point: Position;
}

export interface Network {
  tram: LineFeatures<Record<string, never>>;
  vistula: LineFeatures<{ name: string }>;
}

/** Columns of equal length, one place a ballot project. `category` indexes `categories`. */
export interface ResultsFile {
  sources: Sources;
  missing: string[];
  categories: string[];
  columns: {
    year: number[];
    /** 0 = city-wide. */
    district: number[];
    projectId: string[];
    title: string[];
    category: (number | null)[];
    costPln: number[];
    votes: number[];
    points: number[];
    /** 1 or 0; null where not published. */
    selected: (0 | 1 | null)[];
  };
}

export interface ResultStatistic {
  year: number;
  /** 0 = city-wide. */
  district: number;
  projects: number;
  voters: number;
  poolPln: number;
  voteFrom: string;
  voteTo: string;
  women: number | null;
  men: number | null;
  medianAge: number | null;
  agesKnown: number | null;
  under18: number | null;
  over64: number | null;
  /** City-wide ballots by the voter's district, where published. */
  votersByDistrict: Record<number, number> | null;
}

export interface ResultStatisticsFile {
  sources: Sources;
  missing: string[];
  statistics: ResultStatistic[];
}

export interface Venue {
  id: number;
  name: string;
  address: string;
  district: number;
  /** Approximate. */
  point: Position;
}

export interface Dataset {
  readBoundaries(): Promise<Boundaries>;
  readDistricts(): Promise<DistrictsFile>;
  readPrecincts(): Promise<PrecinctsFile>;
  readStreets(): Promise<Street[]>;
  readStreetLines(): Promise<LineFeatures<StreetLineProperties>>;
  readNeighbourhoods(): Promise<Neighbourhood[]>;
  readStops(): Promise<Stop[]>;
  readNetwork(): Promise<Network>;
  readResults(): Promise<ResultsFile>;
  readResultStatistics(): Promise<ResultStatisticsFile>;
  readVenues(): Promise<Venue[]>;
}

export const KRAKOW = new URL('./krakow/', import.meta.url);

/** Nothing is read before it is asked for. Each method rejects when its file is missing or is not JSON. */
export function readDataset(directory: URL = KRAKOW): Dataset {
  const parsed = new Map<string, Promise<unknown>>();
  const json = <T>(file: string): Promise<T> => {
    const known = parsed.get(file) ?? readJson(new URL(file, directory));
    parsed.set(file, known);
    return known as Promise<T>;
  };
  const layer = async <G extends Geometry, P>(file: string, name: string): Promise<FeatureCollection<G, P>> =>
    decodeLayer<G, P>(await json<Topology>(file), name);
  return {
    readBoundaries: async () => ({
      districts: await layer('boundaries.topojson', 'districts'),
      precincts: await layer('boundaries.topojson', 'precincts'),
    }),
    readDistricts: () => json('districts.json'),
    readPrecincts: () => json('precincts.json'),
    readStreets: () => json('streets.json'),
    readStreetLines: () => layer('street-lines.topojson', 'streets'),
    readNeighbourhoods: () => json('neighbourhoods.json'),
    readStops: () => json('stops.json'),
    readNetwork: async () => ({
      tram: await layer('network.topojson', 'tram'),
      vistula: await layer('network.topojson', 'vistula'),
    }),
    readResults: () => json('results.json'),
    readResultStatistics: () => json('result-statistics.json'),
    readVenues: () => json('venues.json'),
  };
}

async function readJson(file: URL): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** One layer of a topology as features with [lon, lat] at 7 decimals (about a centimetre). */
export function decodeLayer<G extends Geometry, P>(topology: Topology, name: string): FeatureCollection<G, P> {
  const object = topology.objects[name];
  if (!object) throw new Error(`The topology has no layer "${name}".`);
  const collection = feature(topology, object) as unknown as FeatureCollection<G, P>;
  return { type: 'FeatureCollection', features: collection.features.map(roundFeature) };
}

function roundFeature<G extends Geometry, P>(decoded: Feature<G, P>): Feature<G, P> {
  return { ...decoded, geometry: roundDeep(decoded.geometry) };
}

/** Decoding multiplies integers by a step, which leaves noise such as 19.947345400000003. Equal vertices stay equal. */
function roundDeep<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 1e7) / 1e7) as T;
  if (Array.isArray(value)) return value.map(roundDeep) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundDeep(inner)])) as T;
}
