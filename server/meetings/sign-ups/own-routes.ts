import { z } from 'zod';
import { userById } from '../../accounts/queries.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { meetingIdIn, noSuchMeeting } from '../missing.ts';
import { mayManage } from '../planning/planner.ts';
import { readMeeting } from '../queries.ts';
import { ownSignUpBody, ownStanding } from '../schema.ts';
import { withdraw } from './guest-routes.ts';
import { lockOpen, requireMode } from './open-meeting.ts';
import { givePlace } from './places.ts';
import { changeSignUp, insertSignUp, signUpByEmail, signUpOfUser } from './queries.ts';
import { standingOf } from './standing.ts';

export const readOwnSignUp = endpoint({
  summary: 'Where I stand with a meeting',
  answer: ownStanding,
  handle: async ({ caller, path }, { database: { write } }) => {
    const me = required(caller);
    const meeting = await readMeeting(write, meetingIdIn(path));
    if (!meeting) throw noSuchMeeting();
    const mayManageIt = await mayManage(write, me, meeting);
    if (meeting.status === 'draft' && !mayManageIt) throw noSuchMeeting();
    const signUp = await signUpOfUser(write, meeting.id, me.userId);
    return json({ signUp: signUp ? await standingOf(write, meeting, signUp) : null, mayManage: mayManageIt });
  },
});

export const signUpMyself = endpoint({
  summary: 'Sign up for a meeting with my account; a second time changes nothing',
  body: ownSignUpBody,
  answer: ownStanding,
  handle: async ({ caller, path, body: { mode } }, services) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    const answer = await changing(services, ['meetings'], async (transaction) => {
      const meeting = await lockOpen(transaction, id);
      requireMode(meeting, mode);
      const user = await userById(transaction, me.userId);
      if (!user?.email_verified)
        throw new Problem(403, 'email-not-confirmed', 'Najpierw potwierdź adres e-mail swojego konta.');
      const { name, email, language } = user;
      const own = await signUpOfUser(transaction, id, me.userId);
      const before = own ?? (await signUpByEmail(transaction, id, email));
      const person = { user_id: me.userId, name, language };
      const signUp = before
        ? await changeSignUp(transaction, before.id, { ...person, ...(before.status === 'unconfirmed' && { mode }) })
        : await insertSignUp(transaction, { ...person, meeting: id, email, mode });
      const placed = signUp.status === 'unconfirmed' ? await givePlace(transaction, services, meeting, signUp) : signUp;
      return {
        signUp: await standingOf(transaction, meeting, placed),
        mayManage: await mayManage(transaction, me, meeting),
      };
    });
    return json(answer);
  },
});

export const cancelOwnSignUp = endpoint({
  summary: 'Cancel my sign-up; the next on the waiting list moves up',
  answer: z.null(),
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    await changing(services, ['meetings'], async (transaction) => {
      const signUp = await signUpOfUser(transaction, id, me.userId);
      if (signUp) await withdraw(transaction, services, signUp);
    });
    return done();
  },
});
