/** The files of the built dataset as rows of tables. Pure. */
import type { Geometry } from 'geojson';
import type {
  Boundaries,
  DistrictsFile,
  LineFeatures,
  Network,
  PrecinctsFile,
  ResultsFile,
  Street,
  StreetLineProperties,
} from '../../dataset.ts';

function byNumber(features: { properties: { number: number }; geometry: Geometry }[]): (number: number) => Geometry {
  const geometries = new Map(features.map(({ properties, geometry }) => [properties.number, geometry]));
  return (number) => {
    const geometry = geometries.get(number);
    if (!geometry) throw new Error(`The built dataset has no border for number ${number}.`);
    return geometry;
  };
}

export function districts(file: DistrictsFile, boundaries: Boundaries) {
  const geometryOf = byNumber(boundaries.districts.features);
  return file.districts.map(({ number, roman, name, areaKm2, residents }) => ({
    number,
    roman,
    name,
    areaKm2,
    residents: residents.total,
    geometry: geometryOf(number),
  }));
}

/** Published facts, one row each: the inhabitants of 2019, and the share of paper ballots where it is known. */
export function districtFacts({ districts: all }: DistrictsFile) {
  return all.flatMap(({ number: district, population2019, years }) => [
    { district, year: 2019, fact: 'population', value: population2019 },
    ...years.flatMap(({ year, paperPercent }) =>
      paperPercent === null ? [] : [{ district, year, fact: 'paper-percent', value: paperPercent }],
    ),
  ]);
}

export function precincts(file: PrecinctsFile, boundaries: Boundaries) {
  const geometryOf = byNumber(boundaries.precincts.features);
  return file.precincts.map((precinct) => ({ ...precinct, geometry: geometryOf(precinct.number) }));
}

export function streets(all: Street[]) {
  return all.map(({ precincts: _, bbox: [west, south, east, north], ...street }) => ({
    ...street,
    west,
    south,
    east,
    north,
  }));
}

export function streetPrecincts(all: Street[]) {
  return all.flatMap(({ id, precincts: listed }) => listed.map((entry) => ({ street: id, ...entry })));
}

export function streetLines({ features }: LineFeatures<StreetLineProperties>) {
  return features.map(({ properties, geometry }) => ({ street: properties.street, geometry }));
}

export function network({ tram, vistula }: Network) {
  return [
    ...tram.features.map(({ geometry }, index) => ({ id: `tram/${index + 1}`, kind: 'tram', geometry })),
    ...vistula.features.map(({ properties, geometry }, index) => ({
      id: `river/${index + 1}`,
      kind: 'river',
      name: properties.name,
      geometry,
    })),
  ];
}

export function results({ categories, columns }: ResultsFile) {
  return columns.year.map((edition, at) => {
    const category = columns.category[at] ?? null;
    const selected = columns.selected[at] ?? null;
    return {
      id: at + 1,
      edition,
      // 0 is a city-wide project.
      district: columns.district[at] || null,
      projectId: columns.projectId[at],
      title: columns.title[at],
      category: category === null ? null : categories[category],
      costPln: columns.costPln[at],
      votes: columns.votes[at],
      points: columns.points[at],
      selected: selected === null ? null : selected === 1,
    };
  });
}
