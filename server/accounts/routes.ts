import { z } from 'zod';
import { done, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { enrolmentPending } from '../http/permission.ts';
import { notFound } from '../http/problem.ts';
import { collectHoldings } from './erasure.ts';
import { guessing } from './limits.ts';
import { endSessions, sessionsOf, signInMethodsOf, updateProfile, userById } from './queries.ts';
import {
  accepted,
  accountAnswer,
  exportAnswer,
  nothing,
  passwordChange,
  profileChange,
  sessionAnswer,
  sessionsAnswer,
} from './schema.ts';
import { required, type SignedIn } from './signed-in.ts';

const own = (caller: SignedIn, secondFactorRequired: boolean) => ({
  id: caller.userId,
  name: caller.name,
  email: caller.email,
  language: caller.language,
  roles: caller.roles,
  secondFactor: caller.secondFactor,
  enrolmentPending: secondFactorRequired && enrolmentPending(caller),
});

export const whoAmI = endpoint({
  summary: 'Who is signed in, and how one can sign in here',
  answer: sessionAnswer,
  wantsCaller: true,
  handle: ({ caller }, { config }) =>
    json({
      account: caller && own(caller, config.secondFactorRequired),
      signOn: config.oidc?.name ?? null,
      demonstration: config.demonstration,
    }),
});

export const readAccount = endpoint({
  summary: 'My account, and how much is held about me',
  answer: accountAnswer,
  duringEnrolment: true,
  handle: async ({ caller }, { database, holdings, config }) => {
    const me = required(caller);
    const [user, methods, held] = await Promise.all([
      userById(database.write, me.userId),
      signInMethodsOf(database.write, me.userId),
      collectHoldings(holdings, database.write, me.userId),
    ]);
    return json({
      ...own(me, config.secondFactorRequired),
      createdAt: user?.created_at,
      hasPassword: methods.some(({ password }) => password !== null),
      held: Object.entries(held).map(([holding, records]) => ({ holding, records: records.length })),
    });
  },
});

export const changeProfile = endpoint({
  summary: 'Change my name or language',
  body: profileChange,
  answer: z.null(),
  handle: async ({ caller, body }, { database }) => {
    await updateProfile(database.write, required(caller).userId, {
      ...(body.name !== undefined && { name: body.name }),
      ...(body.language !== undefined && { language: body.language }),
    });
    return done();
  },
});

export const changePassword = endpoint({
  summary: 'Change my password; other sessions end',
  body: passwordChange,
  answer: accepted,
  duringEnrolment: true,
  limits: guessing,
  handle: async ({ body, headers, address }, { accounts }) => {
    const whole = { ...body, revokeOtherSessions: true };
    const answer = await accounts.call({ method: 'POST', path: '/change-password', body: whole, headers, address });
    return json({ accepted: true }, answer.headers);
  },
});

export const exportAccount = endpoint({
  summary: 'Everything that is held about me, to download',
  answer: exportAnswer,
  duringEnrolment: true,
  handle: async ({ caller }, { database, holdings }) =>
    json(
      {
        exportedAt: new Date().toISOString(),
        holdings: await collectHoldings(holdings, database.write, required(caller).userId),
      },
      { 'Content-Disposition': 'attachment; filename="okolica.json"' },
    ),
});

export const listSessions = endpoint({
  summary: 'Where I am signed in',
  answer: sessionsAnswer,
  duringEnrolment: true,
  handle: async ({ caller }, { database }) => {
    const me = required(caller);
    const rows = await sessionsOf(database.write, me.userId);
    return json({
      items: rows.map((row) => ({
        id: row.id,
        current: row.id === me.sessionId,
        address: row.ip_address,
        userAgent: row.user_agent,
        createdAt: row.created_at,
        seenAt: row.updated_at,
      })),
    });
  },
});

export const endSession = endpoint({
  summary: 'Sign one of my sessions out',
  body: nothing,
  answer: z.null(),
  duringEnrolment: true,
  handle: async ({ caller, path: { id } }, { database }) => {
    const known = z.uuid().safeParse(id);
    const ended = known.success ? await endSessions(database.write, required(caller).userId, { id: known.data }) : 0;
    if (ended === 0) throw notFound('Nie ma takiej sesji.');
    return done();
  },
});

export const endOtherSessions = endpoint({
  summary: 'Sign all my other sessions out',
  body: nothing,
  answer: z.null(),
  duringEnrolment: true,
  handle: async ({ caller }, { database }) => {
    const me = required(caller);
    await endSessions(database.write, me.userId, { except: me.sessionId });
    return done();
  },
});
