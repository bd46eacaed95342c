import type { TestClient } from '../accounts/testing-client.ts';
import type { TestWeb } from '../testing-web.ts';
import type { ProposalWhole } from './schema.ts';
import type { ProposalStatus } from './status.ts';

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

/** Puts a whole proposal of the status into the database, as if its path had led there. @returns its id */
export async function putProposal(
  { services }: TestWeb,
  { status, authorEmail, area = null, change = {} }: PutProposal,
): Promise<number> {
  const database = services.database.write;
  const body = contentBody();
  const [{ id }] = await database('proposals').insert(
    {
      edition: database('editions').max('year'),
      status,
      title: body.title,
      short: body.short,
      description: body.description,
      justification: body.justification,
      schedule: body.schedule,
      theme: body.theme,
      district: body.district,
      districts: [body.district],
      place: database.raw('ST_SetSRID(ST_MakePoint(?, ?), 4326)', stalowe),
      land_declared: true,
      costs: JSON.stringify(body.costs),
      cost_pln: 40_800.5,
      area,
      official_number: status === 'submitted' ? `BO.D18.${++putSerial}/31` : null,
      ...change,
    },
    ['id'],
  );
  await database('proposal_authors').insert({
    proposal: id,
    user_id: database('users').where({ email: authorEmail }).select('id'),
    first: true,
  });
  return id;
}
let putSerial = 0;

export type PutProposal = {
  status: ProposalStatus;
  authorEmail: string;
  area?: number | null;
  /** Columns that shall differ. */
  change?: object;
};
