import type { Knex } from 'knex';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Limit } from '../../http/limits/limits.ts';
import { Problem } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { meetingsByIds } from '../list/queries.ts';
import { meetingIdIn, noSuchMeeting } from '../missing.ts';
import { lockMeeting, readMeeting } from '../queries.ts';
import { asked, openedSignUp, signUpBody, tokenBody } from '../schema.ts';
import { writeTo } from './letters.ts';
import { lockOpen, requireMode } from './open-meeting.ts';
import { fillPlaces, givePlace } from './places.ts';
import { changeSignUp, findSignUp, insertSignUp, type SignUp, signUpByEmail } from './queries.ts';
import { standingOf } from './standing.ts';
import { signUpIn } from './token.ts';

/** Making us write to people. */
const signingUp: Limit[] = [
  { name: 'sign-up-address', by: 'address', most: 60, withinS: 3_600 },
  { name: 'sign-up-email', by: 'email', most: 10, withinS: 3_600 },
];
const guessing: Limit[] = [{ name: 'sign-up-guess', by: 'address', most: 100, withinS: 300, onlyFailures: true }];

export const signUpAsGuest = endpoint({
  summary: 'Sign up for a meeting without an account; a mail asks to confirm',
  body: signUpBody,
  answer: asked,
  limits: signingUp,
  handle: async ({ path, body: { website, ...person } }, services) => {
    const id = meetingIdIn(path);
    const answer = json({ asked: true });
    // Only programs fill in what people do not see.
    if (website !== '') return answer;
    await services.database.write.transaction(async (transaction) => {
      const meeting = await lockOpen(transaction, id);
      requireMode(meeting, person.mode);
      const before = await signUpByEmail(transaction, id, person.email);
      // The answer says nothing of whether the address is known; the mail to it does.
      if (before && before.status !== 'unconfirmed')
        return writeTo(
          transaction,
          services,
          before.status === 'going' ? 'meeting-going' : 'meeting-waiting',
          meeting,
          before,
        );
      const { name, language, mode } = person;
      const signUp = before
        ? await changeSignUp(transaction, before.id, { name, language, mode })
        : await insertSignUp(transaction, { ...person, meeting: id, user_id: null });
      await writeTo(transaction, services, 'meeting-confirm', meeting, signUp);
    });
    services.mail.hurry();
    return answer;
  },
});

export const confirmSignUp = endpoint({
  summary: 'Confirm a sign-up by the link from the mail; a second time changes nothing',
  body: tokenBody,
  answer: openedSignUp,
  limits: guessing,
  handle: async ({ body: { token } }, services) => {
    const answer = await changing(services, ['meetings'], async (transaction) => {
      const found = await signUpOf(transaction, services, token);
      if (found.status !== 'unconfirmed') return opened(transaction, found);
      const meeting = await lockOpen(transaction, found.meeting);
      // Whoever was quicker has placed it by now.
      const now = (await findSignUp(transaction, found.id)) ?? found;
      // The meeting may have changed its form since the mail was sent.
      if (now.status === 'unconfirmed') requireMode(meeting, now.mode);
      const placed = now.status === 'unconfirmed' ? await givePlace(transaction, services, meeting, now) : now;
      return opened(transaction, placed);
    });
    return json(answer);
  },
});

export const openSignUp = endpoint({
  summary: 'Where a sign-up stands, by the link from a mail',
  body: tokenBody,
  answer: openedSignUp,
  limits: guessing,
  handle: async ({ body: { token } }, services) => {
    const { write } = services.database;
    return json(await opened(write, await signUpOf(write, services, token)));
  },
});

export const cancelSignUp = endpoint({
  summary: 'Cancel a sign-up by the link from a mail; the next on the waiting list moves up',
  body: tokenBody,
  answer: openedSignUp,
  limits: guessing,
  handle: async ({ body: { token } }, services) => {
    const answer = await changing(services, ['meetings'], async (transaction) => {
      const found = await signUpOf(transaction, services, token);
      return opened(transaction, await withdraw(transaction, services, found));
    });
    return json(answer);
  },
});

/** Takes a sign-up back and gives its place to the next. What is cancelled already stays so. */
export async function withdraw(transaction: Knex, services: Services, signUp: SignUp): Promise<SignUp> {
  const meeting = await lockMeeting(transaction, signUp.meeting);
  const cancelled = await changeSignUp(transaction, signUp.id, { status: 'cancelled' });
  if (meeting?.status === 'planned' && meeting.starts_at > new Date()) await fillPlaces(transaction, services, meeting);
  return cancelled;
}

/** @throws Problem 404 when the token leads to nothing */
async function signUpOf(database: Knex, { accounts }: Services, token: string): Promise<SignUp> {
  const id = signUpIn(token, accounts.secret);
  const signUp = id ? await findSignUp(database, id) : undefined;
  if (!signUp)
    throw new Problem(
      404,
      'link-spent',
      'Ten odnośnik już nie działa: zapis wygasł, został usunięty albo go nie było.',
    );
  return signUp;
}

async function opened(database: Knex, signUp: SignUp) {
  const [meeting] = await meetingsByIds(database, [signUp.meeting]);
  const row = await readMeeting(database, signUp.meeting);
  if (!meeting || !row) throw noSuchMeeting();
  const { version: _version, ...item } = meeting;
  return { meeting: item, signUp: await standingOf(database, row, signUp) };
}
