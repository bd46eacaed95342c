import type { AreaLookup } from '../areas/lookup.ts';
import type { District } from './gazetteer.ts';
import { nearestAmbassadors } from './nearest-ambassadors.ts';
import type { PlacesIndex } from './places-index.ts';

/**
 * Where a point lies and who serves it, as the JSON text of `locateAnswer`; outside the city too, where nobody does and
 * the nearest are named. It is put together from texts that are kept, because people ask it all the time.
 */
export function locateText(lon: number, lat: number, { locator, textOf }: PlacesIndex, areas: AreaLookup): string {
  const { district, precinct } = locator.locate(lon, lat);
  const inside = district !== undefined || precinct !== undefined;
  const ambassadors = inside ? areas.at(lon, lat) : [];
  const nearest = ambassadors.length > 0 ? [] : nearestAmbassadors(lon, lat, areas);
  const near = nearest.map(
    ({ ambassador, distanceM }) => `{"ambassador":${textOf(ambassador)},"distanceM":${distanceM}}`,
  );
  const hint = !inside && locator.locate(lat, lon).district ? ',"hint":"swapped"' : '';
  return (
    `{"inside":${inside},"district":${district ? districtText(district) : null},"precinct":${precinct?.number ?? null},` +
    `"ambassadors":[${ambassadors.map(textOf).join(',')}],"nearest":[${near.join(',')}]${hint}}`
  );
}

function districtText({ number, roman, name }: District): string {
  return `{"number":${number},"roman":"${roman}","name":${JSON.stringify(name)}}`;
}
