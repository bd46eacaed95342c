import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';

/** Puts a record of the rule in place that was last needed so long ago: an interval as PostgreSQL reads it. */
type Place = (database: Knex, ago: string) => Promise<unknown>;

const before = (database: Knex, ago: string) => database.raw('now() - ?::interval', [ago]);

async function registered(database: Knex, ago = '0 days', verified = true): Promise<string> {
  const [{ id }] = await database('users')
    .insert({
      name: 'Tymczasowa Osoba',
      email: `${randomUUID()}@okolica.example`,
      email_verified: verified,
      created_at: before(database, ago),
    })
    .returning('id');
  return id;
}

async function proposal(database: Knex): Promise<number> {
  const { id } = await database('proposals').orderBy('id').first('id');
  return id;
}

async function meeting(database: Knex, ago: string): Promise<number> {
  const [{ id }] = await database('meetings')
    .insert({
      edition: 2026,
      form: 'in-person',
      title: 'Sąsiedzkie popołudnie',
      starts_at: database.raw("now() - ?::interval - interval '1 hour'", [ago]),
      ends_at: before(database, ago),
    })
    .returning('id');
  return id;
}

const signUp = (database: Knex, values: object) =>
  database('meeting_sign_ups').insert({
    name: 'Gość',
    email: `${randomUUID()}@okolica.example`,
    language: 'pl',
    mode: 'in-person',
    ...values,
  });

async function application(database: Knex, ago: string, values: object): Promise<void> {
  const applicant = await registered(database);
  const [{ id: draft }] = await database('area_drafts')
    .insert({ owner: applicant, name: 'Wola Duchacka', recipe: '{}', updated_at: before(database, ago) })
    .returning('id');
  const { area } = await database('area_versions').where({ status: 'approved' }).orderBy('id').first('area');
  await database('applications').insert({
    edition: 2026,
    applicant,
    draft,
    area,
    answers: JSON.stringify({ motivation: 'Lubię swoje osiedle.' }),
    updated_at: before(database, ago),
    ...values,
  });
}

/** One for each rule, by its name. */
export const placeOf: Record<string, Place> = {
  sessions: async (database, ago) =>
    database('sessions').insert({
      user_id: await registered(database),
      token: randomUUID(),
      expires_at: before(database, ago),
    }),
  links: (database, ago) =>
    database('verifications').insert({ identifier: randomUUID(), value: 'x', expires_at: before(database, ago) }),
  'unconfirmed-accounts': (database, ago) => registered(database, ago, false),
  attempts: (database, ago) =>
    database('rate_limits').insert({ key: randomUUID(), hits: 1, resets_at: before(database, ago) }),
  mails: (database, ago) =>
    database('mails').insert({
      recipient: 'ktos@okolica.example',
      language: 'pl',
      kind: 'letter',
      subject: 'x',
      text_body: 'x',
      html_body: 'x',
      created_at: before(database, ago),
    }),
  letters: async (database, ago) =>
    database('letters').insert({
      ambassador: (await database('ambassadors').orderBy('id').first('id')).id,
      sender_name: 'Ktoś',
      sender_email: 'ktos@okolica.example',
      language: 'pl',
      token_hash: randomUUID(),
      created_at: before(database, ago),
    }),
  'unopened-sign-ups': async (database, ago) =>
    signUp(database, {
      meeting: await meeting(database, '-30 days'),
      status: 'unconfirmed',
      created_at: before(database, ago),
    }),
  'meeting-guests': async (database, ago) =>
    signUp(database, { meeting: await meeting(database, ago), status: 'going', placed_at: before(database, ago) }),
  'author-invitations': async (database, ago) =>
    database('proposal_invitations').insert({
      proposal: await proposal(database),
      email: `${randomUUID()}@okolica.example`,
      token_hash: randomUUID(),
      invited_at: before(database, ago),
    }),
  'unsent-applications': (database, ago) => application(database, ago, { status: 'draft', area: null }),
  'area-drafts': async (database, ago) =>
    database('area_drafts').insert({
      owner: await registered(database),
      name: 'Podgórze',
      recipe: '{}',
      updated_at: before(database, ago),
    }),
  'refused-applications': (database, ago) => application(database, ago, { status: 'declined' }),
  audit: (database, ago) =>
    database('audit').insert({ roles: ['resident'], method: 'PUT', route: '/api/follows', at: before(database, ago) }),
  erasures: (database, ago) => database('erasures').insert({ user_id: randomUUID(), at: before(database, ago) }),
};
