import type { TestClient } from '../accounts/testing-client.ts';
import type { ProposalWhole } from './schema.ts';

/** Benches on os. Stalowe in Nowa Huta, whole as the rules want it, as the editing form sends it. */
export const stalowe: [number, number] = [20.0496, 50.0797];
export const contentBody = (change: object = {}) => ({
  title: 'Ławki i drzewa na osiedlu Stalowym',
  short: 'Dwanaście ławek z oparciami i osiem drzew przy alejkach osiedla Stalowego, tam gdzie dziś nie ma cienia.',
  description: 'Ławki staną przy alejkach między blokami, a drzewa dadzą cień placowi zabaw.',
  justification: 'Skorzystają starsi mieszkańcy osiedla i rodzice z dziećmi.',
  schedule: 'Wiosna: projekt i uzgodnienia. Lato: ławki. Jesień: sadzenie drzew.',
  theme: 'greenery',
  scope: 'district',
  district: 18,
  whole: false,
  place: { points: [stalowe], lines: [], shapes: [] },
  placeNote: 'alejki przy blokach 10–14',
  landDeclared: true,
  costs: [
    { label: 'Ławki (12 × 2 400 zł)', amountPln: 28_800 },
    { label: 'Drzewa z sadzeniem', amountPln: 12_000.5 },
  ],
  origin: 'ready',
  meeting: null,
  needs: [],
  area: null,
  ...change,
});

export const begin = (author: TestClient, change: object = {}): Promise<ProposalWhole> =>
  author.ask<ProposalWhole>('POST', '/api/proposals', contentBody(change));

export async function move(
  client: TestClient,
  verb: string,
  { id, version }: Pick<ProposalWhole, 'id' | 'version'>,
): Promise<ProposalWhole> {
  return client.ask<ProposalWhole>('POST', `/api/proposals/${id}/${verb}`, { version });
}
