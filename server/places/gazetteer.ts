import type { MultiLineString, MultiPolygon } from 'geojson';
import type { NumberedEntry } from '../../geodata/build/house-number.ts';

export type Position = [lon: number, lat: number];
export type Bbox = [west: number, south: number, east: number, north: number];

export type District = {
  number: number;
  roman: string;
  name: string;
  residents: number;
  point: Position;
  bbox: Bbox;
  geometry: MultiPolygon;
  /** Simplified, for drawing. */
  outline: MultiPolygon;
};

export type Precinct = {
  number: number;
  district: number;
  /** It lies wholly in that district. */
  inDistrict: boolean;
  residents: number;
  /** The publisher cut its list of streets: those after `cutAt` (a label) or beginning with `cutName` may be missing. */
  truncated: boolean;
  cutAt: string | null;
  cutName: string | null;
  point: Position;
  bbox: Bbox;
  geometry: MultiPolygon;
  outline: MultiPolygon;
};

/** What the list of one precinct says about a street. */
export type StreetEntry = NumberedEntry & {
  precinct: number;
  /** Not in the list; the centre line of the street runs through the precinct. */
  fromLine: boolean;
};

/** An imported address point. */
export type Address = { number: string; precinct: number | null; point: Position };

export type Street = {
  id: number;
  kind: string;
  name: string;
  label: string;
  fullName: string | null;
  /** Only the beginning of the name is known. */
  nameCut: boolean;
  placedBy: string;
  districts: number[];
  point: Position;
  bbox: Bbox;
  entries: StreetEntry[];
  line: MultiLineString | null;
  addresses: Address[];
};

export type Neighbourhood = { id: number; name: string; district: number; point: Position };

/** Everything that has a name and a place in the city, as it stands in the tables. */
export type Gazetteer = {
  districts: District[];
  precincts: Precinct[];
  streets: Street[];
  neighbourhoods: Neighbourhood[];
};

/** Layers (see `database/versions.ts`) that a gazetteer is made of. */
export const gazetteerLayers = ['krakow-dataset', 'districts', 'precincts', 'streets', 'addresses', 'neighbourhoods'];
