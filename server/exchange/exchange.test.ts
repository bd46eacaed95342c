import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { reencode } from '../photos/reencode.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { type TestAmbassador, testAmbassador, testPerson } from '../trainings/testing-ambassadors.ts';
import type { Comment, History, Post, PostPage, PostWhole, Reports } from './schema.ts';

let web: TestWeb;
let mailbox: TestMailbox;
let staff: TestClient;
let ada: TestAmbassador;
let jan: TestAmbassador;
let nobody: TestClient;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  staff = await testPerson(web, 'staff');
  ada = await testAmbassador(web, { name: 'Ada Gęś', status: 'active' });
  jan = await testAmbassador(web, { name: 'Jan Żak', status: 'active' });
  nobody = testClient(web.url);
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});
beforeEach(async () => {
  const { write } = web.services.database;
  await write('posts').delete();
  await write('users').update({ created_at: new Date('2026-01-01') });
});

const content = {
  title: 'Kredowa mapa potrzeb',
  body: 'Narysowaliśmy na chodniku mapę osiedla.\nhttps://przyklad.example/mapa',
  place: 'Plac przed szkołą',
  point: [20.0379, 50.0777],
  ownArea: false,
  public: false,
};
const add = (person: TestClient, change: object = {}) =>
  person.ask<Post>('POST', '/api/exchange/posts', { ...content, ...change });
const whole = (person: TestClient, id: number) => person.ask<PostWhole>('GET', `/api/exchange/posts/${id}`);
const refused = async (response: Promise<Response>) => {
  const { status, code } = await (await response).json();
  return [status, code];
};
async function send(person: TestClient, post: number, bytes: Buffer, type = 'image/jpeg', alt = 'Kredowa mapa') {
  const cookie = [...person.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  return fetch(`${web.url}/api/exchange/posts/${post}/photos?alt=${encodeURIComponent(alt)}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'Content-Type': type, Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
  });
}
const field = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2c7a5b' } });
/** As a phone takes it: turned by its note, with the place and the device. */
const phonePhoto = () =>
  field(2400, 1800)
    .withExif({
      IFD0: { Make: 'Telefon', Model: 'X1', Artist: 'Ada Gęś' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 4/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '20/1 2/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('a photo', () => {
  it('is turned, made smaller and loses everything that was written beside it', async () => {
    const taken = await field(2400, 1800)
      .jpeg()
      .withExif({
        IFD0: { Make: 'Telefon', Model: 'X1', Artist: 'Ada Gęś', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 4/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '20/1 2/1 0/1' },
      })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('Telefon');
    const made = await reencode(taken);
    if ('refused' in made) throw new Error(made.refused);
    const { format, width, height, exif, xmp, iptc, icc, orientation } = await sharp(made.bytes).metadata();
    expect(format).toBe('webp');
    expect(Math.max(width, height)).toBe(1600);
    expect([exif, xmp, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    for (const word of ['Telefon', 'GPS', 'Exif', 'Ada']) expect(made.bytes.toString('latin1')).not.toContain(word);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is taken as %s', async (format) => {
    expect(await reencode(await field(60, 40).toFormat(format).toBuffer())).toMatchObject({ width: 60, height: 40 });
  });

  it.each([
    ['one that a phone keeps as HEIC', async () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'heic'],
    ['a page called a photo', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknown-type'],
    ['a drawing with a script', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown-type'],
    ['half a photo', async () => (await field(900, 900).jpeg().toBuffer()).subarray(0, 900), 'broken'],
    ['nothing but a beginning', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'broken'],
    [
      'one that unpacks to gigabytes',
      () => field(16_000, 9_000).png({ compressionLevel: 9 }).toBuffer(),
      'too-many-pixels',
    ],
  ])('is refused when it is %s', async (_what, make, reason) => {
    expect(await reencode(await make())).toEqual({ refused: reason });
  });

  it('belongs to its post: shown to who may read it, added and removed by its author only', async () => {
    const { id } = await add(ada);
    const answer = await send(ada, id, await phonePhoto());
    expect(answer.status).toBe(200);
    const [photo] = ((await answer.json()) as Post).photos;
    expect(photo).toMatchObject({ alt: 'Kredowa mapa' });
    const path = `/api/exchange/photos/${photo?.id}`;
    const shown = await jan.send('GET', path);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await nobody.send('GET', path)).status).toBe(404);
    expect(await refused(send(jan, id, await phonePhoto()))).toEqual([403, 'not-yours']);
    expect(await refused(jan.send('DELETE', path))).toEqual([403, 'not-yours']);
    expect(await refused(send(ada, id, await phonePhoto(), 'image/jpeg', ' '))).toEqual([400, 'bad-parameter']);
    expect(await refused(send(ada, id, Buffer.from('<html>'), 'image/png'))).toEqual([422, 'photo-unknown-type']);
    expect(await refused(send(ada, id, Buffer.alloc(15_000_001)))).toEqual([413, 'too-large']);
    const small = await field(20, 20).png().toBuffer();
    for (let more = 1; more < 6; more++) expect((await send(ada, id, small, 'image/png')).status).toBe(200);
    expect(await refused(send(ada, id, small, 'image/png'))).toEqual([409, 'too-many-photos']);
    await ada.ask('DELETE', path, {});
    expect((await jan.send('GET', path)).status).toBe(404);
    expect((await ada.send('GET', '/api/exchange/photos/nie-ma')).status).toBe(404);
  }, 60_000);
});

describe('a post', () => {
  it('is read by ambassadors and staff, and by everybody when its author makes it public, without comments', async () => {
    const inner = await add(ada);
    const open = await add(ada, { public: true, title: 'Dla wszystkich' });
    await jan.ask('POST', `/api/exchange/posts/${open.id}/comments`, { body: 'Świetne!' });
    expect((await whole(jan, inner.id)).post).toMatchObject({
      author: { kind: 'ambassador', name: 'Ada Gęś' },
      own: false,
    });
    expect((await whole(staff, inner.id)).may).toContain('moderate');
    expect((await nobody.send('GET', `/api/exchange/posts/${inner.id}`)).status).toBe(404);
    expect(await whole(nobody, open.id)).toMatchObject({ comments: [], may: [], post: { comments: 1 } });
    expect((await nobody.ask<PostPage>('GET', '/api/exchange/posts')).items.map(({ id }) => id)).toEqual([open.id]);
    const all = await jan.ask<PostPage>('GET', '/api/exchange/posts');
    expect(all.items.map(({ id }) => id)).toEqual([open.id, inner.id]);
    expect((await jan.ask<PostPage>('GET', '/api/exchange/posts?district=18')).total).toBe(2);
    expect((await jan.ask<PostPage>('GET', '/api/exchange/posts?district=8')).total).toBe(0);
    expect((await jan.ask<PostPage>('GET', '/api/exchange/posts?q=kredowa')).total).toBe(1);
    expect((await staff.ask<Post>('POST', '/api/exchange/posts', content)).author).toMatchObject({ kind: 'staff' });
  });

  it('is edited by its author on top of the newest version, and says what it said before', async () => {
    const { id } = await add(ada, { ownArea: true });
    expect((await whole(ada, id)).post.area?.name).toMatch(/próbne/);
    const edit = (person: TestClient, version: number, title: string) =>
      person.send('PUT', `/api/exchange/posts/${id}`, { version, post: { ...content, title } });
    expect(await refused(edit(jan, 1, 'Cudze'))).toEqual([403, 'not-yours']);
    expect((await edit(ada, 1, 'Mapa kredą')).status).toBe(200);
    expect(await refused(edit(ada, 1, 'Za późno'))).toEqual([409, 'somebody-was-faster']);
    expect((await whole(jan, id)).post).toMatchObject({ title: 'Mapa kredą', edited: true });
    const { items } = await jan.ask<History>('GET', `/api/exchange/posts/${id}/history`);
    expect(items.map(({ version, title }) => [version, title])).toEqual([[1, content.title]]);
    expect(await refused(jan.send('DELETE', `/api/exchange/posts/${id}`))).toEqual([403, 'not-yours']);
    await ada.ask('DELETE', `/api/exchange/posts/${id}`);
    expect((await ada.send('GET', `/api/exchange/posts/${id}`)).status).toBe(404);
  });

  it('is commented, comments are edited by who wrote them', async () => {
    const { id } = await add(ada);
    const said = await jan.ask<Comment>('POST', `/api/exchange/posts/${id}/comments`, { body: 'A deszcz?' });
    const path = `/api/exchange/comments/${said.id}`;
    expect(await refused(ada.send('PUT', path, { version: 1, body: 'Cudze' }))).toEqual([403, 'not-yours']);
    await jan.ask('PUT', path, { version: 1, body: 'A co, gdy pada?' });
    expect(await refused(jan.send('PUT', path, { version: 1, body: 'Znowu' }))).toEqual([409, 'somebody-was-faster']);
    expect((await whole(ada, id)).comments).toMatchObject([{ body: 'A co, gdy pada?', edited: true, own: false }]);
    await jan.ask('DELETE', path);
    expect((await whole(ada, id)).comments).toEqual([]);
    expect(await refused(jan.send('DELETE', path))).toEqual([404, 'not-found']);
  });

  it('is reported, hidden with a reason that its author is told, and shown again', async () => {
    const { id } = await add(ada, { public: true });
    const path = `/api/exchange/posts/${id}`;
    await jan.ask('POST', `${path}/report`, { reason: 'To reklama.' });
    await jan.ask('POST', `${path}/report`, { reason: 'To reklama, naprawdę.' });
    const waiting = await staff.ask<Reports>('GET', '/api/exchange/reports');
    expect(waiting.items).toMatchObject([{ post: id, reason: 'To reklama.', words: content.title }]);
    expect(await refused(jan.send('POST', `${path}/hide`, { reason: 'nie wolno' }))).toEqual([403, 'not-allowed']);
    await staff.ask('POST', `${path}/hide`, { reason: 'Wygląda na reklamę.' });
    expect(await mailbox.next(ada.email)).toContain('> Wygląda na reklamę.');
    expect((await staff.ask<Reports>('GET', '/api/exchange/reports')).items).toEqual([]);
    expect((await nobody.send('GET', path)).status).toBe(404);
    expect((await jan.send('GET', path)).status).toBe(404);
    expect((await whole(ada, id)).post.hidden).toMatchObject({ reason: 'Wygląda na reklamę.', by: null });
    expect((await whole(staff, id)).post.hidden?.by).toBe('Urszula Biurowska');
    expect(await refused(staff.send('POST', `${path}/hide`, { reason: 'Znowu' }))).toEqual([409, 'already-hidden']);
    await staff.ask('POST', `${path}/show`);
    expect(await refused(staff.send('POST', `${path}/show`))).toEqual([409, 'not-hidden']);
    expect((await nobody.send('GET', path)).status).toBe(200);
  });

  it('has comments that are hidden one by one, and reports that are settled without hiding', async () => {
    const { id } = await add(ada);
    const said = await jan.ask<Comment>('POST', `/api/exchange/posts/${id}/comments`, { body: 'Brzydkie słowo' });
    await ada.ask('POST', `/api/exchange/comments/${said.id}/report`, { reason: 'Obraża.' });
    const [report] = (await staff.ask<Reports>('GET', '/api/exchange/reports')).items;
    await staff.ask('POST', `/api/exchange/reports/${report?.id}/settle`);
    expect(await refused(staff.send('POST', `/api/exchange/reports/${report?.id}/settle`))).toEqual([404, 'not-found']);
    await staff.ask('POST', `/api/exchange/comments/${said.id}/hide`, { reason: 'Obraźliwe.' });
    expect((await whole(ada, id)).comments).toEqual([]);
    expect((await whole(jan, id)).comments).toMatchObject([{ hidden: { reason: 'Obraźliwe.' } }]);
    await staff.ask('POST', `/api/exchange/comments/${said.id}/show`);
    expect((await whole(ada, id)).comments).toHaveLength(1);
  });

  it('of a new account comes only so often a day, also when sent many at once', async () => {
    await web.services.database.write('users').where({ id: jan.userId }).update({ created_at: new Date() });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => jan.send('POST', '/api/exchange/posts', content)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 429, 429, 429]);
    expect((await ada.send('POST', '/api/exchange/posts', content)).status).toBe(201);
  });

  it('that is not as it should be is refused, and so is anybody who is no ambassador', async () => {
    const resident = await testPerson(web, 'resident');
    expect(await refused(resident.send('POST', '/api/exchange/posts', content))).toEqual([403, 'not-allowed']);
    for (const change of [{ title: '' }, { body: ' ' }, { body: 'x\u0000' }, { point: [500, 0] }, { more: 1 }])
      expect((await ada.send('POST', '/api/exchange/posts', { ...content, ...change })).status).toBe(400);
    for (const path of ['nie-ma', '999999', '99999999999999'])
      expect((await ada.send('GET', `/api/exchange/posts/${path}`)).status).toBe(404);
  });

  it('goes with its author’s account, but not from under the words of others', async () => {
    const leaving = await testAmbassador(web, { name: 'Wiktoria Świątek', status: 'active' });
    const alone = await add(leaving);
    const talked = await add(leaving, { public: true });
    await send(leaving, talked.id, await field(20, 20).png().toBuffer(), 'image/png');
    await ada.ask('POST', `/api/exchange/posts/${talked.id}/comments`, { body: 'Zostaję.' });
    await leaving.ask('POST', `/api/exchange/posts/${talked.id}/comments`, { body: 'Moje słowa' });
    const exported = await (await leaving.send('GET', '/api/account/export')).json();
    expect(exported.holdings.exchange).toHaveLength(3);
    await leaving.ask('DELETE', '/api/account', { password: 'okolica-pokaz-2026' });
    expect((await ada.send('GET', `/api/exchange/posts/${alone.id}`)).status).toBe(404);
    const left = await whole(ada, talked.id);
    expect(left.post).toMatchObject({ title: '—', body: '—', photos: [], public: false, author: { kind: 'gone' } });
    expect(left.comments.map(({ body }) => body)).toEqual(['Zostaję.']);
  });
});
