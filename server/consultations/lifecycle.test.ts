import { today } from '@internationalized/date';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { warsaw } from '../meetings/warsaw-time.ts';
import type { ProposalWhole } from '../proposals/schema.ts';
import { begin, contentBody, move, stalowe } from '../proposals/testing-proposals.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { ConsultationItem, OfProposal, OneConsultation } from './schema.ts';
import { type ConsultationStatus, consultationStatuses } from './status.ts';
import { answerTo, asked, confirmed, developed, unitWith } from './testing-consultations.ts';
import type { Unit } from './units/schema.ts';

let web: TestWeb;
let staff: TestClient;
let author: TestClient;
let expert: TestClient;
let colleague: TestClient;
let stranger: TestClient;
let unit: Unit;
const nobody = () => testClient(web.url);
const ask = async (sql: string, bindings: unknown[] = []) =>
  (await web.services.database.write.raw(sql, bindings as string[])).rows;
const answer = { remarks: {}, summary: 'Alejki są nasze, miejsca wystarczy.', outcome: 'no-remarks' };
const proposalOf = (client: TestClient, id: number) => client.ask<ProposalWhole>('GET', `/api/proposals/${id}`);

beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  author = await signedInAs(web, 'mieszkanka@okolica.example');
  expert = await signedInAs(web, 'ekspertka@okolica.example');
  unit = await unitWith(staff, ['ekspertka@okolica.example', 'kandydat@okolica.example']);
  colleague = await signedInAs(web, 'kandydat@okolica.example');
  stranger = await signedInAs(web, 'kandydatka@okolica.example');
});
afterAll(() => web.close());
// What was shown to everybody before was so two days ago: one person may show only some proposals a day.
beforeEach(() => ask(`update proposal_events set at = at - interval '2 days' where to_status = 'developed'`));

/** A consultation that is open, with its proposal. */
async function opened(change: object = {}) {
  const proposal = await developed(author, change);
  return { proposal, consultation: await confirmed(staff, await asked(author, proposal, unit), unit) };
}

describe('asking a unit', () => {
  it('is for authors of a proposal that is developed, once at a time, and waits for staff to confirm the unit', async () => {
    const proposal = await developed(author);
    const path = `/api/proposals/${proposal.id}/consultations`;
    const body = { unit: unit.id, question: 'Czy to teren miasta?', version: proposal.version };
    expect((await author.ask<OfProposal>('GET', path)).ask).toMatchObject({ may: true, because: null });
    expect(await answerTo(nobody(), 'POST', path, body)).toMatchObject({ http: 401 });
    expect(await answerTo(stranger, 'POST', path, body)).toMatchObject({ http: 403, code: 'not-yours' });
    expect(await answerTo(staff, 'POST', path, body)).toMatchObject({ http: 403, code: 'not-yours' });
    expect(await answerTo(author, 'POST', path, { ...body, version: 99 })).toMatchObject({
      http: 409,
      code: 'somebody-was-faster',
    });
    expect(await answerTo(author, 'POST', path, { ...body, unit: 9999 })).toMatchObject({ http: 422, code: 'no-unit' });
    expect(await answerTo(author, 'POST', path, { ...body, question: 'a\u0000b' })).toMatchObject({ http: 400 });

    const made = await answerTo(author, 'POST', path, body);
    expect(made).toMatchObject({
      http: 201,
      rounds: [{ round: 1, status: 'proposed', unit: { id: unit.id }, parties: { question: 'Czy to teren miasta?' } }],
      ask: { may: false, because: 'waiting' },
    });
    expect(await answerTo(author, 'POST', path, body)).toMatchObject({ http: 409, code: 'already-asked' });
    expect((await proposalOf(author, proposal.id)).status).toBe('developed');
    expect(await nobody().ask('GET', path)).toEqual({ rounds: [], ask: null });
  });

  it('is given to one of two who ask at once', async () => {
    const proposal = await developed(author);
    const body = { unit: unit.id, question: '', version: proposal.version };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => answerTo(author, 'POST', `/api/proposals/${proposal.id}/consultations`, body)),
    );
    expect(answers.map(({ http }) => http).sort()).toEqual([201, 409, 409, 409]);
  });

  it('is refused while it is a draft, and while something stands against the rules', async () => {
    const draft = await begin(author);
    const path = `/api/proposals/${draft.id}/consultations`;
    const body = { unit: unit.id, version: draft.version };
    expect(await answerTo(author, 'POST', path, body)).toMatchObject({ http: 409, code: 'no-such-move' });
    expect((await author.ask<OfProposal>('GET', path)).ask).toMatchObject({ may: false, because: 'status' });
    expect(await answerTo(nobody(), 'GET', path)).toMatchObject({ http: 404 });
    const { version } = await move(author, 'develop', draft);
    // As when staff make the rules of the edition stricter afterwards.
    await ask("update proposals set short = 'Za krótko.' where id = ?", [draft.id]);
    expect(await answerTo(author, 'POST', path, { ...body, version })).toMatchObject({
      http: 422,
      code: 'incomplete',
      findings: [{ field: 'short', code: 'too-short' }],
    });
    expect((await author.ask<OfProposal>('GET', path)).ask).toMatchObject({ may: false, because: 'incomplete' });
  });

  it('cannot be of a unit that is not active', async () => {
    const closed = await unitWith(staff, [], { active: false });
    const proposal = await developed(author);
    const body = { unit: closed.id, version: proposal.version };
    expect(await answerTo(author, 'POST', `/api/proposals/${proposal.id}/consultations`, body)).toMatchObject({
      http: 422,
      code: 'no-unit',
    });
  });
});

describe('confirming', () => {
  it('moves the proposal, names the day from the unit’s usual days, and keeps what the proposal says then', async () => {
    const proposal = await developed(author);
    const consultation = await asked(author, proposal, unit);
    const saved = await author.ask<ProposalWhole>('PUT', `/api/proposals/${proposal.id}`, {
      ...contentBody({ title: 'Ławki na Stalowym' }),
      version: proposal.version,
    });
    const other = await unitWith(staff, ['ekspertka@okolica.example']);
    const open = await confirmed(staff, consultation, other);
    expect(open).toMatchObject({
      status: 'open',
      unit: { id: other.id },
      proposedUnit: { id: unit.id },
      due: today(warsaw).add({ days: 14 }).toString(),
      daysLeft: 14,
      proposalVersion: saved.version,
      changedSince: false,
    });
    expect(await proposalOf(author, proposal.id)).toMatchObject({ status: 'in-consultation' });
    const history = (await proposalOf(author, proposal.id)).history.at(-1);
    expect(history).toMatchObject({ from: 'developed', to: 'in-consultation', role: 'staff' });
    expect(history?.note).toContain(other.name);
  });

  it('is done by staff once, on what they saw, until a day that is neither past nor far', async () => {
    const consultation = await asked(author, await developed(author), unit);
    const path = `/api/consultations/${consultation.id}/confirm`;
    const body = { version: consultation.version, unit: unit.id };
    for (const client of [author, expert, stranger])
      expect(await answerTo(client, 'POST', path, body)).toMatchObject({ http: 403, code: 'not-allowed' });
    expect(await answerTo(staff, 'POST', path, { ...body, version: 9 })).toMatchObject({
      http: 409,
      code: 'somebody-was-faster',
      current: { status: 'proposed' },
      yours: { version: 9 },
    });
    for (const due of ['2020-01-01', '2090-01-01'])
      expect(await answerTo(staff, 'POST', path, { ...body, due })).toMatchObject({ http: 422, code: 'bad-day' });
    expect(await answerTo(staff, 'POST', path, { ...body, due: '2026-02-30' })).toMatchObject({ http: 400 });
    const twice = await Promise.all([answerTo(staff, 'POST', path, body), answerTo(staff, 'POST', path, body)]);
    expect(twice.map(({ http }) => http).sort()).toEqual([200, 409]);
    expect(twice.find(({ http }) => http === 409)).toMatchObject({ code: 'impossible', status: 'open' });
  });

  it('may be declined with a reason, after which the authors may ask again', async () => {
    const proposal = await developed(author);
    const consultation = await asked(author, proposal, unit);
    const path = `/api/consultations/${consultation.id}/decline`;
    expect(await answerTo(staff, 'POST', path, { version: 1, reason: '  ' })).toMatchObject({ http: 400 });
    const reason = 'To zadanie już trwa.';
    expect(await answerTo(staff, 'POST', path, { version: 1, reason })).toMatchObject({ status: 'declined', reason });
    expect(await answerTo(staff, 'POST', path, { version: 2, reason })).toMatchObject({
      http: 409,
      code: 'impossible',
    });
    expect((await proposalOf(author, proposal.id)).status).toBe('developed');
    expect((await asked(author, proposal, unit)).round).toBe(2);
    const seen = await nobody().ask<OfProposal>('GET', `/api/proposals/${proposal.id}/consultations`);
    expect(seen.rounds).toEqual([]);
  });

  it('may send what is open to another unit, which takes the draft of the first away', async () => {
    const { consultation } = await opened();
    const drafted = await expert.ask<OneConsultation>('PUT', `/api/consultations/${consultation.id}/feedback`, {
      ...answer,
      version: consultation.version,
    });
    const other = await unitWith(staff, ['kandydatka@okolica.example']);
    const moved = await staff.ask('POST', `/api/consultations/${consultation.id}/reassign`, {
      version: drafted.version,
      unit: other.id,
      due: today(warsaw).add({ days: 3 }).toString(),
    });
    expect(moved).toMatchObject({ unit: { id: other.id }, daysLeft: 3, expert: null, summary: '', draftOutcome: null });
    expect(await answerTo(expert, 'GET', `/api/consultations/${consultation.id}`)).toMatchObject({ http: 404 });
    expect(
      await answerTo(staff, 'POST', `/api/consultations/${consultation.id}/confirm`, { version: 3, unit: 1 }),
    ).toMatchObject({
      http: 409,
      code: 'impossible',
    });
  });
});

describe('recalling', () => {
  it('takes back what nobody has confirmed, and brings what is open back to where it was', async () => {
    const proposal = await developed(author);
    const first = await asked(author, proposal, unit);
    const path = (id: number) => `/api/consultations/${id}/recall`;
    expect(await answerTo(stranger, 'POST', path(first.id), { version: 1 })).toMatchObject({ http: 404 });
    expect(await answerTo(author, 'POST', path(first.id), { version: 1 })).toMatchObject({ status: 'recalled' });
    expect(await answerTo(author, 'POST', path(first.id), { version: 2 })).toMatchObject({
      http: 409,
      code: 'impossible',
    });
    const second = await confirmed(staff, await asked(author, proposal, unit), unit);
    expect(await answerTo(expert, 'POST', path(second.id), { version: second.version })).toMatchObject({ http: 403 });
    const reason = 'Zmieniamy miejsce.';
    expect(await answerTo(author, 'POST', path(second.id), { version: second.version, reason })).toMatchObject({
      status: 'recalled',
      reason,
    });
    expect((await proposalOf(author, proposal.id)).status).toBe('developed');
  });

  it('brings a proposal that was at its workshop back there, with its table', async () => {
    const { proposal, consultation } = await opened();
    await expert.ask('POST', `/api/consultations/${consultation.id}/answer`, {
      ...answer,
      version: consultation.version,
    });
    await ask(`update proposals set status = 'workshop' where id = ?`, [proposal.id]);
    const again = await confirmed(staff, await asked(author, await proposalOf(author, proposal.id), unit), unit);
    await author.ask('POST', `/api/consultations/${again.id}/recall`, { version: again.version });
    const after = await proposalOf(author, proposal.id);
    expect(after.history.at(-1)).toMatchObject({ from: 'in-consultation', to: 'workshop' });
  });

  it('comes about by itself when the proposal is withdrawn, or ready without waiting', async () => {
    const { proposal, consultation } = await opened();
    const { version } = await proposalOf(author, proposal.id);
    await move(author, 'withdraw', { id: proposal.id, version });
    expect((await author.ask<OneConsultation>('GET', `/api/consultations/${consultation.id}`)).status).toBe('recalled');
    const late = { ...answer, version: consultation.version };
    expect(await answerTo(expert, 'POST', `/api/consultations/${consultation.id}/answer`, late)).toMatchObject({
      http: 409,
      code: 'impossible',
      status: 'recalled',
    });

    const { proposal: other, consultation: first } = await opened();
    await expert.ask('POST', `/api/consultations/${first.id}/answer`, { ...answer, version: first.version });
    const improved = await move(author, 'improve', await proposalOf(author, other.id));
    const again = await asked(author, improved, unit);
    await move(author, 'ready', improved);
    expect(await author.ask('GET', `/api/consultations/${again.id}`)).toMatchObject({ round: 2, status: 'recalled' });
  });
});

describe('an answer', () => {
  it('moves the proposal to where its authors improve it and ask again; that time it goes back to improved', async () => {
    const { proposal, consultation } = await opened();
    const path = `/api/consultations/${consultation.id}`;
    const remarks = { place: 'Przy bloku 12 biegnie ciepłociąg.', costs: '', title: ' ' };
    const body = { version: consultation.version, remarks, summary: 'Trzeba przesunąć dwie ławki.' };
    expect(await answerTo(expert, 'POST', `${path}/answer`, body)).toMatchObject({ http: 400 });
    const given = await expert.ask<OneConsultation>('POST', `${path}/answer`, { ...body, outcome: 'to-improve' });
    expect(given).toMatchObject({
      status: 'answered',
      outcome: 'to-improve',
      remarks: { place: remarks.place },
      expert: 'Eryka Znawczyńska',
      may: ['write'],
    });
    expect(Object.keys(given.remarks)).toEqual(['place']);
    const after = await proposalOf(author, proposal.id);
    expect(after).toMatchObject({ status: 'feedback-given' });
    expect(after.history.at(-1)).toMatchObject({ to: 'feedback-given', role: 'expert' });
    const list = `/api/proposals/${proposal.id}/consultations`;
    expect((await author.ask<OfProposal>('GET', list)).ask).toMatchObject({ may: false, because: 'status' });

    const seen = await nobody().ask<OfProposal>('GET', list);
    expect(seen.rounds).toMatchObject([{ outcome: 'to-improve', summary: body.summary, parties: null }]);
    const own = await author.ask<OfProposal>('GET', list);
    expect(own.rounds[0]?.parties?.remarks).toEqual({ place: remarks.place });

    const improved = await move(author, 'improve', after);
    const again = await confirmed(staff, await asked(author, improved, unit), unit);
    expect(again).toMatchObject({ round: 2 });
    expect(again.earlier).toMatchObject([{ round: 1, outcome: 'to-improve', remarks: { place: remarks.place } }]);
    await author.ask('POST', `/api/consultations/${again.id}/recall`, { version: again.version });
    expect((await proposalOf(author, proposal.id)).status).toBe('improved');
  });

  it('that is not “no remarks” says why, and is given once', async () => {
    const { consultation } = await opened();
    const path = `/api/consultations/${consultation.id}/answer`;
    const body = { version: consultation.version, remarks: {}, summary: '', outcome: 'not-feasible' };
    expect(await answerTo(expert, 'POST', path, body)).toMatchObject({ http: 422, code: 'unexplained' });
    const explained = { ...body, summary: 'Teren nie jest miejski.' };
    const twice = await Promise.all([
      answerTo(expert, 'POST', path, explained),
      answerTo(expert, 'POST', path, explained),
    ]);
    expect(twice.map(({ http }) => http).sort()).toEqual([200, 409]);
    for (const [verb, method, sent] of [
      ['feedback', 'PUT', explained],
      ['take', 'POST', { version: 9 }],
    ] as const)
      expect(await answerTo(expert, method, `/api/consultations/${consultation.id}/${verb}`, sent)).toMatchObject({
        http: 409,
        code: 'impossible',
        status: 'answered',
      });
    const recall = { version: 9 };
    expect(await answerTo(author, 'POST', `/api/consultations/${consultation.id}/recall`, recall)).toMatchObject({
      http: 409,
      code: 'impossible',
    });
  });

  it('is not given by anybody outside the unit, nor by an author', async () => {
    const elsewhere = await unitWith(staff, ['kandydatka@okolica.example']);
    const { consultation } = await opened();
    const sent = { ...answer, version: consultation.version };
    const path = `/api/consultations/${consultation.id}`;
    stranger = await signedInAs(web, 'kandydatka@okolica.example');
    expect(elsewhere.id).not.toBe(unit.id);
    expect(await answerTo(stranger, 'POST', `${path}/answer`, sent)).toMatchObject({ http: 404 });
    expect(await answerTo(author, 'POST', `${path}/answer`, sent)).toMatchObject({ http: 403, code: 'not-allowed' });
    expect(await answerTo(staff, 'POST', `${path}/answer`, sent)).toMatchObject({ http: 403, code: 'not-yours' });

    const own = await developed(colleague);
    const mine = await confirmed(staff, await asked(colleague, own, unit), unit);
    const attempt = { ...answer, version: mine.version };
    expect(await answerTo(colleague, 'POST', `/api/consultations/${mine.id}/answer`, attempt)).toMatchObject({
      http: 403,
      code: 'own-proposal',
    });
  });

  it('of two experts who write at once is kept of one, and the other is shown both', async () => {
    const { consultation } = await opened();
    const path = `/api/consultations/${consultation.id}/feedback`;
    const { version } = consultation;
    const texts = ['Pierwsza opinia.', 'Druga opinia.'];
    const answers = await Promise.all(
      [expert, colleague].map((client, index) =>
        answerTo(client, 'PUT', path, { version, remarks: {}, summary: texts[index], outcome: null }),
      ),
    );
    expect(answers.map(({ http }) => http).sort()).toEqual([200, 409]);
    const slower = answers.findIndex(({ http }) => http === 409);
    expect(answers[slower]).toMatchObject({
      code: 'somebody-was-faster',
      current: { summary: texts[1 - slower], taken: true },
      yours: { summary: texts[slower] },
    });
    const [first, second] = slower === 0 ? [colleague, expert] : [expert, colleague];
    const now = await second.ask<OneConsultation>('GET', `/api/consultations/${consultation.id}`);
    expect(now.may).toContain('take-over');
    expect(now.may).not.toContain('answer');
    const body = { version: now.version, remarks: {}, summary: 'Moja.', outcome: null };
    expect(await answerTo(second, 'PUT', path, body)).toMatchObject({ http: 409, code: 'taken', by: now.expert });
    const take = `/api/consultations/${consultation.id}/take`;
    expect(await answerTo(second, 'POST', take, { version: now.version })).toMatchObject({ http: 409, code: 'taken' });
    const taken = await second.ask<OneConsultation>('POST', take, { version: now.version, over: true });
    expect(taken).toMatchObject({ mine: true, summary: texts[1 - slower] });
    expect(await answerTo(first, 'PUT', path, { ...body, version: taken.version })).toMatchObject({
      http: 409,
      code: 'taken',
    });
  });

  it('that is only taken, drafted or talked about makes nothing old that everybody sees', async () => {
    const { consultation } = await opened();
    const path = `/api/consultations/${consultation.id}`;
    const layers = () =>
      ask(`select layer, version from data_versions where layer in ('consultations', 'proposals') order by layer`);
    const before = await layers();
    const { version } = await expert.ask<OneConsultation>('POST', `${path}/take`, { version: consultation.version });
    const body = { remarks: {}, summary: 'Sprawdzam w terenie.', outcome: null };
    const drafted = await expert.ask<OneConsultation>('PUT', `${path}/feedback`, { ...body, version });
    await author.ask('POST', `${path}/messages`, { body: 'Czy coś jeszcze przysłać?' });
    expect(await layers()).toEqual(before);
    await expert.ask('POST', `${path}/answer`, { ...answer, version: drafted.version });
    expect(await layers()).not.toEqual(before);
  });

  it('that is only drafted is seen by the unit and staff, not by the authors', async () => {
    const { consultation } = await opened();
    await expert.ask('PUT', `/api/consultations/${consultation.id}/feedback`, {
      version: consultation.version,
      remarks: { costs: 'Za mało.' },
      summary: 'Jeszcze się zastanawiam.',
      outcome: 'to-improve',
    });
    const path = `/api/consultations/${consultation.id}`;
    for (const client of [expert, colleague, staff])
      expect(await client.ask('GET', path)).toMatchObject({
        summary: 'Jeszcze się zastanawiam.',
        draftOutcome: 'to-improve',
      });
    expect(await author.ask('GET', path)).toMatchObject({
      summary: '',
      remarks: {},
      draftOutcome: null,
      outcome: null,
    });
    expect(await answerTo(nobody(), 'GET', path)).toMatchObject({ http: 401 });
    const stale = await answerTo(author, 'POST', `${path}/recall`, { version: consultation.version });
    expect(stale).toMatchObject({ http: 409, code: 'somebody-was-faster', current: { status: 'open', taken: true } });
    expect(JSON.stringify(stale)).not.toMatch(/Za mało|zastanawiam|to-improve/);
    const inProposal = await author.ask<OfProposal>('GET', `/api/proposals/${consultation.proposal.id}/consultations`);
    expect(inProposal.rounds[0]).toMatchObject({ outcome: null, summary: '', parties: { remarks: {} } });
  });
});

describe('of an author who is an expert of the unit too', () => {
  it('the unfinished answer of a colleague is not seen', async () => {
    const { id, version } = await confirmed(staff, await asked(colleague, await developed(colleague), unit), unit);
    const body = { version, remarks: { costs: 'Za mało.' }, summary: 'Wątpię.', outcome: 'not-feasible' };
    await expert.ask('PUT', `/api/consultations/${id}/feedback`, body);
    const seen = await colleague.ask('GET', `/api/consultations/${id}`);
    expect(seen).toMatchObject({ summary: '', remarks: {}, draftOutcome: null });
  });
});

describe('every other move', () => {
  type Verb = 'confirm' | 'decline' | 'reassign' | 'recall' | 'take' | 'feedback' | 'answer' | 'messages';
  const possible: Record<ConsultationStatus, Verb[]> = {
    proposed: ['confirm', 'decline', 'recall'],
    open: ['reassign', 'recall', 'take', 'feedback', 'answer', 'messages'],
    answered: ['messages'],
    declined: [],
    recalled: [],
  };
  const bring: Record<ConsultationStatus, () => Promise<OneConsultation>> = {
    proposed: async () => asked(author, await developed(author), unit),
    open: async () => (await opened()).consultation,
    answered: async () => {
      const { id, version } = (await opened()).consultation;
      return expert.ask('POST', `/api/consultations/${id}/answer`, { ...answer, version });
    },
    declined: async () => {
      const { id } = await bring.proposed();
      return staff.ask('POST', `/api/consultations/${id}/decline`, { version: 1, reason: 'Nie ta edycja.' });
    },
    recalled: async () => {
      const { id, version } = (await opened()).consultation;
      return author.ask('POST', `/api/consultations/${id}/recall`, { version });
    },
  };
  const by: Record<Verb, () => TestClient> = {
    confirm: () => staff,
    decline: () => staff,
    reassign: () => staff,
    recall: () => author,
    take: () => expert,
    feedback: () => expert,
    answer: () => expert,
    messages: () => author,
  };
  const bodies = (version: number): Record<Verb, object> => ({
    confirm: { version, unit: unit.id },
    decline: { version, reason: 'Powód.' },
    reassign: { version, unit: unit.id },
    recall: { version },
    take: { version },
    feedback: { ...answer, version },
    answer: { ...answer, version },
    messages: { body: 'Dzień dobry.' },
  });

  it.each(consultationStatuses)(
    'is refused in words while a consultation is %s, and changes nothing',
    async (status) => {
      const { id, version } = await bring[status]();
      const whole = `/api/consultations/${id}`;
      const before = await staff.ask('GET', whole);
      const sent = bodies(version);
      for (const verb of Object.keys(by) as Verb[]) {
        if (possible[status].includes(verb)) continue;
        const refused = await answerTo(
          by[verb](),
          verb === 'feedback' ? 'PUT' : 'POST',
          `${whole}/${verb}`,
          sent[verb],
        );
        // Before a unit is asked, none of its experts takes part.
        const outside =
          ['take', 'feedback', 'answer'].includes(verb) && (status === 'proposed' || status === 'declined');
        expect(refused, verb).toMatchObject(
          outside ? { http: 404, code: 'not-found' } : { http: 409, code: 'impossible', status },
        );
        expect(refused.detail, verb).toMatch(/konsultac/);
      }
      expect(await staff.ask('GET', whole)).toEqual(before);
    },
  );

  it('is refused by the database too, whatever the application does', async () => {
    const moves = ['proposed open', 'proposed declined', 'proposed recalled', 'open answered', 'open recalled'];
    const { consultation } = await opened();
    for (const from of consultationStatuses)
      for (const to of consultationStatuses) {
        const attempt = web.services.database.write.transaction(async (transaction) => {
          // Everything that any of the states asks for; where it stands is set past the guard.
          await transaction.raw('set local session_replication_role = replica');
          await transaction('consultations')
            .where({ id: consultation.id })
            .update({ status: from, outcome: 'no-remarks', answered_at: new Date(), reason: 'Powód.' });
          await transaction.raw('set local session_replication_role = origin');
          await transaction('consultations').where({ id: consultation.id }).update({ status: to });
          throw new Error('taken back');
        });
        const allowed = from === to || moves.includes(`${from} ${to}`);
        await expect(attempt, `${from} ${to}`).rejects.toThrow(allowed ? 'taken back' : /does not go from/);
      }
  });
});

describe('the queue', () => {
  type Page = { items: ConsultationItem[]; total: number; counts: { open: number; late: number } };
  const queue = (client: TestClient, query = '') => client.ask<Page>('GET', `/api/consultations/queue${query}`);

  it('holds what one’s own units are to answer, the late first, in the filter, on the map too', async () => {
    const mine = await unitWith(staff, ['ekspertka@okolica.example']);
    const ids: number[] = [];
    for (const place of [stalowe, [19.9372, 50.0614]]) {
      const district = place === stalowe ? 18 : 1;
      const proposal = await developed(author, { district, place: { points: [place], lines: [], shapes: [] } });
      ids.push((await confirmed(staff, await asked(author, proposal, mine), mine)).id);
    }
    await ask(`update consultations set due = due - 20 where id = ?`, [ids[1]]);
    const here = `?unit=${mine.id}`;
    const page = await queue(expert, here);
    expect(page.items.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect(page.items[0]).toMatchObject({ daysLeft: -6, mine: false });
    expect(page.counts).toMatchObject({ open: 2, late: 1 });
    expect((await queue(expert, `${here}&late=yes`)).items.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await queue(expert, `${here}&district=18`)).items.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await queue(expert, `${here}&near=19.9372,50.0614,500`)).total).toBe(1);
    expect((await queue(expert, `${here}&q=stalowym`)).total).toBe(2);
    expect((await queue(expert, `${here}&theme=sport`)).total).toBe(0);
    expect((await queue(colleague, here)).total).toBe(0);
    expect(await answerTo(author, 'GET', '/api/consultations/queue')).toMatchObject({ http: 403 });
    const map = await expert.ask<{ features: { geometry: { coordinates: unknown } }[] }>(
      'GET',
      `/api/consultations/queue.geojson${here}`,
    );
    expect(map.features.map(({ geometry }) => geometry.coordinates)).toEqual([[19.9372, 50.0614], stalowe]);

    await expert.ask('POST', `/api/consultations/${ids[0]}/take`, { version: 2 });
    expect((await queue(expert, `${here}&mine=yes`)).items.map(({ id }) => id)).toEqual([ids[0]]);
    const all = await staff.ask<Page>('GET', `/api/consultations${here}&status=open`);
    expect(all.total).toBe(2);
    expect(await answerTo(expert, 'GET', '/api/consultations')).toMatchObject({ http: 403 });
    expect(await answerTo(staff, 'GET', '/api/consultations?unit=abc')).toMatchObject({ http: 400 });
  });
});
