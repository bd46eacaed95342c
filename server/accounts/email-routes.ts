import { z } from 'zod';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { guessing, mailing } from './limits.ts';
import { userByEmail } from './queries.ts';
import { reauthenticate } from './reauthenticate.ts';
import { accepted, emailChange, link } from './schema.ts';
import { required } from './signed-in.ts';

export const changeEmail = endpoint({
  summary: 'Ask to change my e-mail: a link goes to the new address, a warning to the old one; the same answer always',
  body: emailChange,
  answer: accepted,
  limits: [...mailing, ...guessing],
  handle: async ({ caller, body: { email, password }, headers, address }, { accounts, database, mail, site }) => {
    const me = required(caller);
    await reauthenticate(database.write, me, password);
    const newEmail = email.toLowerCase();
    if (newEmail === me.email)
      throw new Problem(409, 'same-email', 'To jest już adres Twojego konta.', { path: '/email' });
    await accounts.callTogether({ method: 'POST', path: '/change-email', body: { newEmail }, headers, address });
    await database.write.transaction((transaction) =>
      mail.queue(transaction, {
        to: me.email,
        name: me.name,
        language: me.language,
        kind: 'email-changing',
        link: `${site.origin()}/sign-in/forgotten`,
        values: { email: newEmail },
      }),
    );
    mail.hurry();
    return json({ accepted: true });
  },
});

export const confirmNewEmail = endpoint({
  summary: 'Change my e-mail with the token of the mail to the new address',
  body: link,
  answer: accepted,
  limits: guessing,
  handle: async ({ body: { token }, headers, address }, { accounts, database }) => {
    const wanted = wantedBy(token);
    // Somebody else may have got the address since the link was sent.
    if (!wanted || (await userByEmail(database.write, wanted)))
      throw new Problem(410, 'link-spent', 'Odnośnik jest nieważny albo został już użyty.');
    const path = `/verify-email?token=${token}`;
    const answer = await accounts.callTogether({ method: 'GET', path, headers, address });
    return json({ accepted: true }, answer.headers);
  },
});

const claims = z.object({ updateTo: z.string() });

/** The address that a token is about, read without trusting it: whether it is ours, better-auth finds out. */
function wantedBy(token: string): string | undefined {
  try {
    return claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).updateTo;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}
