import type { TestClient } from '../accounts/testing-client.ts';
import type { ProposalWhole } from '../proposals/schema.ts';
import { begin, move } from '../proposals/testing-proposals.ts';
import type { OfProposal, OneConsultation } from './schema.ts';
import type { Unit } from './units/schema.ts';

let serial = 0;

/** A unit of its own, with these people as its experts. */
export async function unitWith(staff: TestClient, emails: string[], change: object = {}): Promise<Unit> {
  const code = `J${++serial}`;
  const unit = await staff.ask<Unit>('POST', '/api/units', {
    code,
    name: `Jednostka próbna ${serial}`,
    themes: ['greenery'],
    answerDays: 14,
    active: true,
    ...change,
  });
  for (const email of emails) await staff.ask('POST', `/api/units/${unit.id}/experts`, { email });
  return unit;
}

/** A developed proposal on os. Stalowe. */
export async function developed(author: TestClient, change: object = {}): Promise<ProposalWhole> {
  return move(author, 'develop', await begin(author, change));
}

/** Asks a unit about a proposal. @returns the consultation, as its author sees it */
export async function asked(
  author: TestClient,
  proposal: Pick<ProposalWhole, 'id' | 'version'>,
  unit: Pick<Unit, 'id'>,
  question = 'Czy ławki zmieszczą się przy alejkach?',
): Promise<OneConsultation> {
  const { id, version } = proposal;
  const body = { unit: unit.id, question, version };
  const { rounds } = await author.ask<OfProposal>('POST', `/api/proposals/${id}/consultations`, body);
  return author.ask<OneConsultation>('GET', `/api/consultations/${rounds[0]?.id}`);
}

export async function confirmed(
  staff: TestClient,
  { id, version }: Pick<OneConsultation, 'id' | 'version'>,
  unit: Pick<Unit, 'id'>,
  change: object = {},
): Promise<OneConsultation> {
  return staff.ask('POST', `/api/consultations/${id}/confirm`, { version, unit: unit.id, ...change });
}

/** What a client is answered, whatever the status: the members of the document and the status beside. */
export async function answerTo(client: TestClient, method: string, path: string, body?: object) {
  const response = await client.send(method, path, body);
  const text = await response.text();
  return { ...(text && JSON.parse(text)), http: response.status };
}
