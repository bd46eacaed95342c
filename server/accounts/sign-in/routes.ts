import { type Answer, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { guessing, mailing, signingIn } from '../limits.ts';
import {
  accepted,
  credentials,
  forgotten,
  link,
  nothing,
  registration,
  reset,
  signedInAnswer,
  signOnAnswer,
  signOnReturn,
} from '../schema.ts';
import { signOnId } from './auth.ts';
import { refusalOf } from './refusals.ts';

/** better-auth names the session's token in its answers; that stays in the cookie, out of reach of scripts. */
function signedIn(answer: Answer): Answer {
  const said = JSON.parse(String(answer.body)) as { twoFactorRedirect?: boolean } | null;
  return json({ secondFactor: said?.twoFactorRedirect === true }, answer.headers);
}
const acceptedAnswer = (answer?: Answer) => json({ accepted: true }, answer?.headers);

/** A redirection that carries an error is a refusal. @throws Problem */
function refuseRedirection(answer: Answer): Answer {
  if (answer.status !== 302) return answer;
  const error = new URL(String(answer.headers?.Location), 'http://localhost').searchParams.get('error');
  throw refusalOf(400, error ?? undefined);
}

export const register = endpoint({
  summary: 'Create an account; the same answer whether or not the e-mail has one, and a mail that says which',
  body: registration,
  answer: accepted,
  limits: mailing,
  handle: async ({ body, headers, address }, { accounts }) => {
    await accounts.callTogether({ method: 'POST', path: '/sign-up/email', body, headers, address });
    return acceptedAnswer();
  },
});

export const confirmEmail = endpoint({
  summary: 'Confirm the e-mail with the token of the mail, and sign in',
  audit: 'sign-in',
  body: link,
  answer: signedInAnswer,
  limits: guessing,
  handle: async ({ body: { token }, headers, address }, { accounts }) =>
    signedIn(await accounts.call({ method: 'GET', path: `/verify-email?token=${token}`, headers, address })),
});

export const sendConfirmation = endpoint({
  summary: 'Send the mail that confirms an e-mail once more',
  body: forgotten,
  answer: accepted,
  limits: mailing,
  handle: async ({ body: { email }, headers: { cookie: _own, ...headers }, address }, { accounts }) => {
    await accounts.call({ method: 'POST', path: '/send-verification-email', body: { email }, headers, address });
    return acceptedAnswer();
  },
});

export const signIn = endpoint({
  summary: 'Sign in with e-mail and password',
  audit: 'sign-in',
  body: credentials,
  answer: signedInAnswer,
  limits: signingIn,
  handle: async ({ body, headers, address }, { accounts }) =>
    signedIn(await accounts.call({ method: 'POST', path: '/sign-in/email', body, headers, address })),
});

export const sendSignInLink = endpoint({
  summary: 'Send a link to sign in with',
  body: forgotten,
  answer: accepted,
  limits: mailing,
  handle: async ({ body: { email, language }, headers, address }, { accounts }) => {
    const body = { email: email.toLowerCase(), metadata: { language } };
    await accounts.callTogether({ method: 'POST', path: '/sign-in/magic-link', body, headers, address });
    return acceptedAnswer();
  },
});

export const signInByLink = endpoint({
  summary: 'Sign in with the token of the mail; it works once',
  audit: 'sign-in',
  body: link,
  answer: signedInAnswer,
  limits: guessing,
  handle: async ({ body: { token }, headers, address }, { accounts }) => {
    const path = `/magic-link/verify?token=${token}`;
    return signedIn(refuseRedirection(await accounts.call({ method: 'GET', path, headers, address })));
  },
});

export const sendPasswordReset = endpoint({
  summary: 'Send a link to set a new password with',
  body: forgotten,
  answer: accepted,
  limits: mailing,
  handle: async ({ body: { email }, headers, address }, { accounts }) => {
    await accounts.callTogether({ method: 'POST', path: '/request-password-reset', body: { email }, headers, address });
    return acceptedAnswer();
  },
});

export const resetPassword = endpoint({
  summary: 'Set a new password with the token of the mail; all sessions end',
  body: reset,
  answer: accepted,
  limits: guessing,
  handle: async ({ body, headers, address }, { accounts }) => {
    await accounts.callTogether({ method: 'POST', path: '/reset-password', body, headers, address });
    return acceptedAnswer();
  },
});

export const signOut = endpoint({
  summary: 'End this session',
  body: nothing,
  answer: accepted,
  duringEnrolment: true,
  handle: async ({ headers, address }, { accounts }) =>
    acceptedAnswer(await accounts.call({ method: 'POST', path: '/sign-out', body: {}, headers, address })),
});

export const startSignOn = endpoint({
  summary: 'Begin to sign in with the city’s own account',
  body: nothing,
  answer: signOnAnswer,
  limits: mailing.slice(0, 1),
  handle: async ({ headers, address }, { accounts, site }) => {
    const body = {
      provider: signOnId,
      callbackURL: `${site.origin()}/account`,
      errorCallbackURL: `${site.origin()}/sign-in/refused`,
      disableRedirect: true,
    };
    const answer = await accounts.call({ method: 'POST', path: '/sign-in/social', body, headers, address });
    return json({ url: JSON.parse(String(answer.body)).url }, answer.headers);
  },
});

/** The browser arrives here by itself, so every outcome leads to a page. */
export const finishSignOn = endpoint({
  summary: 'Where the city’s sign-on sends the browser back',
  audit: 'sign-in',
  query: signOnReturn,
  answer: accepted,
  limits: guessing,
  handle: async ({ query, headers, address }, { accounts, site, log }) => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
    const path = `/callback/${signOnId}?${new URLSearchParams(given)}`;
    const to = (page: string, answer?: Answer): Answer => ({
      status: 302,
      contentType: 'text/plain; charset=utf-8',
      body: '',
      headers: { ...answer?.headers, Location: `${site.origin()}${page}` },
    });
    try {
      const answer = await accounts.call({ method: 'GET', path, headers, address });
      if (answer.status !== 302) return to('/sign-in/second-factor', answer);
      const error = new URL(String(answer.headers?.Location)).searchParams.get('error');
      if (error) log.warn({ reason: error.slice(0, 60) }, 'sign-on refused');
      return to(error ? '/sign-in/refused' : '/account', answer);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return to('/sign-in/refused');
    }
  },
});
