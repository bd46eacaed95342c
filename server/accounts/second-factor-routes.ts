import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { guessing } from './limits.ts';
import { accepted, backupCode, code, confirmation, enrolmentAnswer } from './schema.ts';

export const enrolSecondFactor = endpoint({
  summary: 'Begin to set a second factor; it counts once a code of it was given',
  body: confirmation,
  answer: enrolmentAnswer,
  duringEnrolment: true,
  limits: guessing,
  handle: async ({ body, headers, address }, { accounts }) => {
    const answer = await accounts.call({ method: 'POST', path: '/two-factor/enable', body, headers, address });
    const { totpURI, backupCodes } = JSON.parse(String(answer.body)) as { totpURI: string; backupCodes: string[] };
    const secret = new URL(totpURI).searchParams.get('secret') ?? '';
    return json({ uri: totpURI, secret, backupCodes }, answer.headers);
  },
});

export const giveCode = endpoint({
  summary: 'Give the code of the second factor: to finish signing in, or to finish setting the factor',
  audit: 'sign-in',
  body: code,
  answer: accepted,
  limits: guessing,
  handle: async ({ body, headers, address }, { accounts }) => {
    const answer = await accounts.call({ method: 'POST', path: '/two-factor/verify-totp', body, headers, address });
    return json({ accepted: true }, answer.headers);
  },
});

export const giveBackupCode = endpoint({
  summary: 'Give a backup code instead, to finish signing in; it works once',
  audit: 'sign-in',
  body: backupCode,
  answer: accepted,
  limits: guessing,
  handle: async ({ body, headers, address }, { accounts }) => {
    const path = '/two-factor/verify-backup-code';
    const answer = await accounts.call({ method: 'POST', path, body, headers, address });
    return json({ accepted: true }, answer.headers);
  },
});

export const removeSecondFactor = endpoint({
  summary: 'Remove the second factor',
  body: confirmation,
  answer: accepted,
  limits: guessing,
  handle: async ({ body, headers, address }, { accounts }) => {
    const answer = await accounts.call({ method: 'POST', path: '/two-factor/disable', body, headers, address });
    return json({ accepted: true }, answer.headers);
  },
});
