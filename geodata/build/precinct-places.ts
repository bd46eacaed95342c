import { roundBox, roundPoint } from './containment.ts';
import { readBoxes, readPoles } from './placement/queries.ts';
import type { SourceFiles } from './source-files.ts';
import type { PrecinctPlace } from './streets.ts';
import type { Workspace } from './workspace/queries.ts';

/** Each precinct's box and the point furthest from its border. Needs the table `built_precinct`. */
export async function readPlaces(
  db: Workspace,
  features: SourceFiles['precincts.geojson']['features'],
): Promise<Map<number, PrecinctPlace>> {
  const boxes = await readBoxes(db);
  const poles = new Map((await readPoles(db)).map(({ number, point }) => [number, roundPoint(point)]));
  return new Map(
    features.map(({ properties: { precinct, district } }) => {
      const pole = poles.get(precinct);
      const box = boxes.get(precinct);
      if (!pole || !box) throw new Error(`Precinct ${precinct} was lost on the way.`);
      return [precinct, { number: precinct, district, pole, bbox: roundBox(box) }];
    }),
  );
}
