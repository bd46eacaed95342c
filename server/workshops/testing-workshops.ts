import type { Knex } from 'knex';
import type { TestClient } from '../accounts/testing-client.ts';

/** A day so far ahead that every reminder is still to come, in winter time. */
export const farDay = '2031-01-15';

type Managed = { id: number; version: number; stage: string; slots: number; free: number; may: string[] };
export type Slot = {
  id: number;
  placeName: string;
  startsLocal: string;
  endsLocal: string;
  free: boolean;
  mine: boolean;
  booking: { proposal: { id: number; title: string; status: string }; question: string; notes: string } | null;
  expert: { userId: string; name: string } | null;
};
type Slots = { items: Slot[]; onlineUrl: string | null; manages: boolean };

/** A workshop on greenery in Arteteka, as the planning form sends it. */
export const workshopBody = (change: object = {}) => ({
  kind: 'workshop',
  title: 'Warsztaty: zieleń i środowisko',
  form: 'in-person',
  startsAt: `${farDay}T16:00`,
  endsAt: `${farDay}T19:00`,
  themes: ['greenery'],
  venueName: 'Arteteka',
  venueAddress: 'ul. Rajska 12',
  point: [19.9296, 50.0643],
  ...change,
});

/** A unit of the city with an expert. @returns its id and the expert's account */
export async function insertTestUnit(
  database: Knex,
  { code, email = 'ekspertka@okolica.example' }: { code: string; email?: string },
): Promise<{ unit: number; expert: string }> {
  const [{ id: unit }] = await database('units').insert({ code, name: `Jednostka ${code}`, themes: ['greenery'] }, [
    'id',
  ]);
  const { id: expert } = await database('users').where({ email }).first('id');
  await database('unit_experts').insert({ unit, user_id: expert });
  return { unit, expert };
}

/** Drafts a workshop, makes its slots and announces it. */
export async function announceWorkshop(
  staff: TestClient,
  change: object,
  slots: object = {},
): Promise<{ workshop: Managed; slots: Slot[] }> {
  const body = workshopBody(change);
  const draft = await staff.ask<Managed>('POST', '/api/workshops', body);
  await staff.ask('POST', `/api/workshops/${draft.id}/slots`, {
    version: draft.version,
    from: body.startsAt,
    to: body.endsAt,
    minutes: 20,
    tables: [{ placeName: 'Stolik 1' }],
    ...slots,
  });
  const workshop = await staff.ask<Managed>('POST', `/api/workshops/${draft.id}/plan`, { version: draft.version });
  return { workshop, slots: await slotsAt(staff, draft.id) };
}

export const slotsAt = async (client: TestClient, id: number): Promise<Slot[]> =>
  (await client.ask<Slots>('GET', `/api/workshops/${id}/slots`)).items;
