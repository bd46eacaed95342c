import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Person = { sub: string; email: string; email_verified: boolean; name: string };
export type TestSignOn = {
  issuer: string;
  /** Who signs in next. */
  person: Person;
  /** What the server was asked at its token endpoint. */
  exchanges: URLSearchParams[];
  close: () => Promise<void>;
};

const keyId = 'one';
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An OpenID Connect server on this machine that signs one person in without asking: discovery, code, tokens, keys. */
export async function openTestSignOn(clientId: string): Promise<TestSignOn> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const nonces = new Map<string, string | null>();
  const signOn: TestSignOn = {
    issuer: '',
    person: { sub: '1', email: 'kto@okolica.example', email_verified: true, name: 'Kto' },
    exchanges: [],
    close: () => new Promise((done) => server.close(() => done())),
  };
  const idToken = (nonce: string | null | undefined) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: signOn.issuer,
      aud: clientId,
      iat: now,
      exp: now + 300,
      ...(nonce && { nonce }),
      ...signOn.person,
    };
    const content = `${encode({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${encode(claims)}`;
    return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', signOn.issuer);
    const json = (value: object) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
    if (url.pathname === '/.well-known/openid-configuration')
      return json({
        issuer: signOn.issuer,
        authorization_endpoint: `${signOn.issuer}/authorize`,
        token_endpoint: `${signOn.issuer}/token`,
        jwks_uri: `${signOn.issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (url.pathname === '/keys')
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'RS256', use: 'sig' }] });
    if (url.pathname === '/authorize') {
      const code = randomUUID();
      nonces.set(code, url.searchParams.get('nonce'));
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      return response.writeHead(302, { Location: back.href }).end();
    }
    const asked = new URLSearchParams(await bodyOf(request));
    signOn.exchanges.push(asked);
    const code = asked.get('code') ?? '';
    if (!nonces.has(code)) return response.writeHead(400).end('{"error":"invalid_grant"}');
    json({ access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: idToken(nonces.get(code)) });
    nonces.delete(code);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  signOn.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return signOn;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const bytes of request) body += bytes;
  return body;
}
