import type { Knex } from 'knex';
import type { ProposalStatus } from '../proposals/status.ts';
import type { Theme } from '../proposals/theme.ts';

type Wanted = {
  /** E-mail of an account, or several: the first began it. Nobody when empty. */
  authors?: string[];
  status?: ProposalStatus;
  title?: string;
  theme?: Theme;
  district?: number;
  point?: [lon: number, lat: number];
  area?: number | null;
  inTouch?: boolean;
  officialNumber?: string;
};

/** A whole proposal in any status, as if its path had been walked. @returns its id */
export async function insertTestProposal(database: Knex, wanted: Wanted = {}): Promise<number> {
  const {
    authors = ['mieszkanka@okolica.example'],
    status = 'feedback-given',
    title = 'Zielone podwórko na osiedlu Stalowym',
    theme = 'greenery',
    district = 18,
    point = [20.0496, 50.0797],
    area = null,
    inTouch = false,
    officialNumber = status === 'submitted' ? 'BO.D18.1/27' : undefined,
  } = wanted;
  const edition = await database('editions').max('year as year').first();
  const [{ id }] = await database('proposals').insert(
    {
      edition: edition?.year,
      status,
      title,
      short: 'Posadzimy drzewa i krzewy, ustawimy ławki i stojaki na rowery, a beton zamienimy w ogród deszczowy.',
      description: 'Podwórko między blokami jest wybetonowane i gorące. Chcemy je zazielenić razem z sąsiadami.',
      justification: 'Skorzystają mieszkańcy dwunastu bloków, w tym dzieci z pobliskiego przedszkola.',
      schedule: 'Projekt do czerwca, nasadzenia od września do listopada.',
      theme,
      scope: 'district',
      district,
      place: database.raw('ST_SetSRID(ST_MakePoint(?, ?), 4326)', point),
      place_note: 'Podwórko za biblioteką',
      districts: [district],
      land_declared: true,
      costs: JSON.stringify([
        { label: 'Nasadzenia', amountPln: 30_000 },
        { label: 'Ławki i stojaki', amountPln: 12_500.5 },
      ]),
      cost_pln: 42_500.5,
      area,
      official_number: officialNumber ?? null,
    },
    ['id'],
  );
  const users: { id: string; email: string }[] = await database('users')
    .whereIn('email', authors)
    .select('id', 'email');
  for (const [index, email] of authors.entries())
    await database('proposal_authors').insert({
      proposal: id,
      user_id: users.find((user) => user.email === email)?.id,
      first: index === 0,
      in_touch: inTouch,
    });
  return id;
}
