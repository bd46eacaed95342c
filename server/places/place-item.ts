import type { Bbox, District, Gazetteer, Neighbourhood, Position, Precinct, Street } from './gazetteer.ts';
import type { Locator } from './locator.ts';
import type { PlaceItem } from './schema.ts';

const neighbourhoodReachDegrees = { lon: 0.0056, lat: 0.0036 }; // about 400 m each way

export type ItemMaker = ReturnType<typeof itemMaker>;

/** Makes the items that answers show of everything in a gazetteer. */
export function itemMaker({ districts, precincts }: Gazetteer, locator: Locator) {
  const districtNames = new Map(districts.map(({ number, roman, name }) => [number, { roman, name }]));
  const inDistrict = Map.groupBy(precincts, ({ district }) => district);
  const nameOf = (number: number) => {
    const named = districtNames.get(number);
    return named ? `Dzielnica ${named.roman} ${named.name}` : '';
  };
  const detailOf = (numbers: readonly number[]) => {
    const [only] = numbers;
    if (numbers.length === 1 && only !== undefined) return nameOf(only);
    return `Dzielnice ${numbers.map((number) => districtNames.get(number)?.roman ?? number).join(', ')}`;
  };
  return {
    detailOf,
    street: (street: Street): PlaceItem => {
      const detail = detailOf(street.districts);
      return {
        id: `street-${street.id}`,
        kind: 'street',
        label: street.label,
        detail: street.nameCut ? `${detail} · nazwa ucięta w spisie ulic` : detail,
        ...placeOfStreet(street),
        precincts: listedPrecincts(street),
      };
    },
    neighbourhood: ({ id, name, district, point }: Neighbourhood): PlaceItem => {
      const precinct = locator.precinctAt(point[0], point[1]);
      return {
        id: `neighbourhood-${id}`,
        kind: 'neighbourhood',
        label: name,
        detail: detailOf([district]),
        point,
        bbox: [
          point[0] - neighbourhoodReachDegrees.lon,
          point[1] - neighbourhoodReachDegrees.lat,
          point[0] + neighbourhoodReachDegrees.lon,
          point[1] + neighbourhoodReachDegrees.lat,
        ].map(rounded) as Bbox,
        precincts: precinct ? [precinct.number] : [],
        approximate: true,
      };
    },
    precinct: ({ number, district, point, bbox }: Precinct): PlaceItem => ({
      id: `precinct-${number}`,
      kind: 'precinct',
      label: `Obwód ${number}`,
      detail: detailOf([district]),
      point,
      bbox: bbox.map(rounded) as Bbox,
      precincts: [number],
      approximate: false,
    }),
    district: ({ number, point, bbox }: District): PlaceItem => ({
      id: `district-${number}`,
      kind: 'district',
      label: nameOf(number),
      detail: 'Kraków',
      point: point.map(rounded) as Position,
      bbox: bbox.map(rounded) as Bbox,
      precincts: (inDistrict.get(number) ?? []).map((precinct) => precinct.number),
      approximate: false,
    }),
  };
}

/** Where a street is drawn: by its address points, else by its line, else by its precincts. */
function placeOfStreet(street: Street): Pick<PlaceItem, 'point' | 'bbox' | 'approximate'> {
  const points = street.addresses.map(({ point }) => point);
  if (points.length === 0)
    return { point: street.point, bbox: street.bbox.map(rounded) as Bbox, approximate: street.placedBy !== 'line' };
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  const lats = points.map(([, lat]) => lat).sort((a, b) => a - b);
  const middle = points.length >> 1;
  const [midLon, midLat] = [lons[middle] as number, lats[middle] as number];
  const fromMiddle = ([lon, lat]: Position) => (lon - midLon) ** 2 + (lat - midLat) ** 2;
  const nearest = points.reduce((best, point) => (fromMiddle(point) < fromMiddle(best) ? point : best));
  return {
    point: nearest.map(rounded) as Position,
    bbox: [lons[0], lats[0], lons.at(-1), lats.at(-1)].map((degrees) => rounded(degrees as number)) as Bbox,
    approximate: false,
  };
}

/** Precincts whose lists name the street; only where none does, those its line runs through. */
export function listedPrecincts({ entries }: Street): number[] {
  const listed = entries.filter(({ fromLine }) => !fromLine);
  return (listed.length > 0 ? listed : entries).map(({ precinct }) => precinct);
}

/** Six decimals: about ten centimetres. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
