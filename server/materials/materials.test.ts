import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { testAmbassador, testPerson } from '../trainings/testing-ambassadors.ts';
import { recognise } from './files/recognise.ts';
import type { Material, MaterialPage } from './schema.ts';

let web: TestWeb;
let staff: TestClient;
let ambassador: TestClient;
let nobody: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  staff = await testPerson(web, 'staff');
  ambassador = await testPerson(web, 'ambassador');
  nobody = testClient(web.url);
  await web.services.database.write('materials').delete();
});
afterAll(() => web.close());

const content = {
  title: { pl: 'Jak zaprosić sąsiadów', en: 'How to invite neighbours', uk: null },
  description: { pl: 'Wzór zaproszenia na klatkę schodową.', en: null, uk: null },
  kind: 'guide',
  licence: 'CC BY 4.0',
  source: 'Zespół programu',
  audience: 'everyone',
  link: 'https://materialy.example/zaproszenie',
  scope: 'city',
  districts: [] as number[],
  shape: null as [number, number][] | null,
};
/** Around the main square. */
const square: [number, number][] = [
  [19.932, 50.058],
  [19.942, 50.058],
  [19.942, 50.065],
  [19.932, 50.065],
];
const add = (change: object = {}) => staff.ask<Material>('POST', '/api/materials', { ...content, ...change });
const titles = async (client: TestClient, query = '') =>
  (await client.ask<MaterialPage>('GET', `/api/materials${query}`)).items.map(({ title }) => title.pl);

async function send(id: number, bytes: Buffer | string, { type = 'application/pdf', name = 'plik.pdf' } = {}) {
  const cookie = [...staff.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  return fetch(`${web.url}/api/materials/${id}/file?name=${encodeURIComponent(name)}`, {
    method: 'PUT',
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    headers: { 'Content-Type': type, Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
  });
}

function pdf(): Promise<Buffer> {
  const document = new PDFDocument({ margin: 20 });
  document.text('Zaproszenie');
  const chunks: Buffer[] = [];
  document.on('data', (chunk) => chunks.push(chunk));
  return new Promise((done) => {
    document.on('end', () => done(Buffer.concat(chunks)));
    document.end();
  });
}
const picture = (format: 'png' | 'jpeg' | 'webp', width = 40) =>
  sharp({ create: { width, height: 30, channels: 3, background: '#0b3d77' } })
    .toFormat(format)
    .toBuffer();
const zip = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [Buffer.from(text), { level: 0 }]]))),
  );

describe('a file', () => {
  it.each([
    ['a PDF', async () => pdf(), 'application/pdf'],
    ['a PNG', () => picture('png'), 'image/png'],
    ['a JPEG', () => picture('jpeg'), 'image/jpeg'],
    ['a WebP', () => picture('webp'), 'image/webp'],
    [
      'a text document',
      async () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an OpenDocument',
      async () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'application/vnd.oasis.opendocument.text',
    ],
  ])('is recognised by its bytes: %s', async (_what, make, type) => {
    expect(await recognise(await make())).toEqual({ type });
  });

  it.each([
    ['a page of HTML', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknown-type'],
    [
      'a drawing with a script in it',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'unknown-type',
    ],
    ['a program', async () => Buffer.from('MZ\u0090\u0000'), 'unknown-type'],
    ['an archive of something else', async () => zip({ 'a.txt': 'a' }), 'unknown-type'],
    ['half a PDF', async () => (await pdf()).subarray(0, 300), 'broken'],
    ['half a picture', async () => (await picture('png', 900)).subarray(0, 500), 'broken'],
    ['the beginning of an archive', async () => Buffer.from('PK\u0003\u0004abc'), 'broken'],
    [
      'a document with macros',
      async () => zip({ '[Content_Types].xml': '<T/>', 'word/document.xml': '<d/>', 'word/vbaProject.bin': 'x' }),
      'macros',
    ],
    [
      'a picture that unpacks to gigabytes',
      () =>
        sharp({ create: { width: 16_000, height: 8_000, channels: 3, background: '#fff' } })
          .png({ compressionLevel: 9 })
          .toBuffer(),
      'too-many-pixels',
    ],
  ])('is refused: %s', async (_what, make, refused) => {
    expect(await recognise(await make())).toEqual({ refused });
  });

  it('is kept, named by its bytes, and given only to be saved', async () => {
    const { id } = await add({ link: null });
    expect((await nobody.send('GET', `/api/materials/${id}`)).status).toBe(404);
    const bytes = await pdf();
    const sent = await send(id, bytes, { name: '../../Żółte zaproszenie.html' });
    expect(sent.status).toBe(200);
    expect((await sent.json()).file).toEqual({
      name: 'Żółte zaproszenie.pdf',
      contentType: 'application/pdf',
      size: bytes.length,
    });
    const response = await nobody.send('GET', `/api/materials/${id}/file`);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%C5%BB/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const etag = response.headers.get('etag') ?? '';
    const again = await nobody.send('GET', `/api/materials/${id}/file`, undefined, { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    await send(id, await picture('png'), { type: 'image/png', name: 'obraz.png' });
    const changed = await nobody.send('GET', `/api/materials/${id}/file`, undefined, { 'If-None-Match': etag });
    expect([changed.status, changed.headers.get('content-type')]).toEqual([200, 'image/png']);
    await staff.ask('DELETE', `/api/materials/${id}/file`);
    expect((await nobody.send('GET', `/api/materials/${id}/file`)).status).toBe(404);
  });

  it('that is hostile, too large, empty or no file at all is refused with a problem', async () => {
    const { id } = await add();
    const coded = async (response: Response) => [response.status, (await response.json()).code];
    expect(await coded(await send(id, '<!doctype html><p>'))).toEqual([422, 'file-unknown-type']);
    expect(await coded(await send(id, Buffer.alloc(20_000_001, 65)))).toEqual([413, 'too-large']);
    expect(await coded(await send(id, ''))).toEqual([400, 'empty-file']);
    expect(await coded(await send(id, '{}', { type: 'application/json' }))).toEqual([415, 'not-a-file']);
    expect(await coded(await send(id, 'x', { type: 'text/html' }))).toEqual([415, 'not-a-file']);
    expect(await coded(await send(999_999, await pdf()))).toEqual([404, 'not-found']);
  });
});

describe('a material', () => {
  it('for the city concerns every place, for districts and shapes those they meet', async () => {
    await web.services.database.write('materials').delete();
    await add({ title: { ...content.title, pl: 'Miasto' } });
    await add({ title: { ...content.title, pl: 'Dwie dzielnice' }, scope: 'districts', districts: [8, 18] });
    await add({ title: { ...content.title, pl: 'Rynek' }, scope: 'shape', shape: square });
    expect(await titles(nobody)).toEqual(['Dwie dzielnice', 'Miasto', 'Rynek']);
    expect(await titles(nobody, '?district=8')).toEqual(['Dwie dzielnice', 'Miasto']);
    expect(await titles(nobody, '?district=1')).toEqual(['Miasto', 'Rynek']);
    expect(await titles(nobody, '?district=9')).toEqual(['Miasto']);
    expect(await titles(nobody, '?near=19.937,50.0617,300')).toEqual(['Miasto', 'Rynek']);
    expect(await titles(nobody, '?bbox=20.0,50.06,20.1,50.1')).toEqual(['Dwie dzielnice', 'Miasto']);
    expect(await titles(nobody, '?shape=19.935,50.06;19.938,50.06;19.938,50.062')).toEqual(['Miasto', 'Rynek']);
    expect(await titles(nobody, '?q=ZAPROSIC')).toEqual([]);
    expect(await titles(nobody, '?q=klatke+invite')).toHaveLength(3);
    expect(await titles(nobody, '?kind=guide&kind=form')).toHaveLength(3);
    expect(await titles(nobody, '?kind=form')).toEqual([]);
    const page = await nobody.ask<MaterialPage>('GET', '/api/materials');
    const map = await (await nobody.send('GET', '/api/materials.geojson')).json();
    expect([page.total, page.unlocated, map.total, map.unlocated]).toEqual([3, 1, 3, 1]);
    expect(map.features.map((feature: { properties: Material }) => feature.properties)).toEqual(page.items);
    const next = await nobody.ask<MaterialPage>('GET', '/api/materials?limit=2');
    expect(await titles(nobody, `?limit=2&cursor=${next.next}`)).toEqual(['Rynek']);
    for (const wrong of ['?district=77', '?kind=king', '?mine=tak', '?cursor=x', '?area=999999'])
      expect((await nobody.send('GET', `/api/materials${wrong}`)).status, wrong).toBe(400);
  });

  it('is shown to an ambassador when it concerns their area', async () => {
    const centre = await testAmbassador(web, { status: 'active' });
    const { write } = web.services.database;
    const [old] = await write('areas')
      .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
      .where({
        slug: 'olgierd-pawelczak',
      })
      .select('areas.id');
    await write('areas').where({ id: old.id }).update({ ambassador: centre.id });
    expect(await titles(centre, '?mine=true')).toEqual(['Miasto', 'Rynek']);
    expect(await titles(nobody, `?area=${old.id}`)).toEqual(['Miasto', 'Rynek']);
    expect((await nobody.send('GET', '/api/materials?mine=true')).status).toBe(401);
  });

  it('for ambassadors is not there for the public, also not its file', async () => {
    const { id } = await add({ audience: 'ambassadors', title: { ...content.title, pl: 'Tylko nasze' } });
    await send(id, await pdf());
    expect(await titles(nobody)).not.toContain('Tylko nasze');
    expect(await titles(ambassador)).toContain('Tylko nasze');
    expect((await nobody.send('GET', `/api/materials/${id}`)).status).toBe(404);
    expect((await nobody.send('GET', `/api/materials/${id}/file`)).status).toBe(404);
    const file = await ambassador.send('GET', `/api/materials/${id}/file`);
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
  });

  it('is changed on top of its newest version, put away and taken out', async () => {
    const { id, version } = await add();
    const path = `/api/materials/${id}`;
    const next = await staff.ask<Material>('PUT', path, { version, material: { ...content, kind: 'form' } });
    expect(next).toMatchObject({ version: version + 1, kind: 'form' });
    const late = await staff.send('PUT', path, { version, material: content });
    expect([late.status, await late.json()]).toMatchObject([
      409,
      { code: 'somebody-was-faster', current: { kind: 'form' }, yours: { kind: 'guide' } },
    ]);
    const away = await staff.ask<Material>('POST', `${path}/archive`, { version: version + 1 });
    expect(away.archived).toBe(true);
    expect((await nobody.send('GET', path)).status).toBe(404);
    expect((await staff.ask<MaterialPage>('GET', '/api/materials?archived=true')).items.map((item) => item.id)).toEqual(
      [id],
    );
    expect((await ambassador.send('GET', '/api/materials?archived=true')).status).toBe(403);
    expect((await staff.send('POST', `${path}/restore`, { version })).status).toBe(409);
    await staff.ask('POST', `${path}/restore`, { version: version + 2 });
    expect((await nobody.send('GET', path)).status).toBe(200);
  });

  it.each([
    ['a district that does not exist', { scope: 'districts', districts: [44] }, '/districts'],
    ['districts beside the whole city', { districts: [1] }, '/districts'],
    ['a shape in Warsaw', { scope: 'shape', shape: square.map(([lon, lat]) => [lon + 1, lat + 2]) }, '/shape'],
    ['a shape without ground', { scope: 'shape', shape: [square[0], square[0], square[0]] }, '/shape'],
    ['a link that is a script', { link: 'javascript:alert(1)' }, '/link'],
    ['no Polish title', { title: { pl: '', en: 'Title', uk: null } }, '/title/pl'],
    ['a NUL byte', { licence: 'CC\u0000' }, '/licence'],
  ])('is refused with %s', async (_what, change, path) => {
    const response = await staff.send('POST', '/api/materials', { ...content, ...change });
    expect([response.status, (await response.json()).path]).toEqual([400, path]);
  });

  it('drawn with a line that crosses itself concerns what the line encloses', async () => {
    const [a, b, c, d] = square as [[number, number], [number, number], [number, number], [number, number]];
    const { bbox, point } = await add({ scope: 'shape', shape: [a, c, b, d] });
    expect(bbox).not.toBeNull();
    expect(point).not.toBeNull();
  });
});
