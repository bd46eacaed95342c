import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { testAmbassador, testPerson } from '../trainings/testing-ambassadors.ts';
import type { Certificate, CertificateList, Verification } from './schema.ts';

let web: TestWeb;
let mailbox: TestMailbox;
let staff: TestClient;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  staff = await testPerson(web, 'staff');
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const issue = (slug: string) => staff.ask<Certificate>('POST', '/api/certificates', { ambassador: slug });
const verify = (key: string) => fetch(`${web.url}/api/certificates/${key}`);
const verified = async (key: string): Promise<Verification> => (await verify(key)).json();
const refused = async (response: Promise<Response>) => {
  const { status, code } = await (await response).json();
  return [status, code];
};

async function textOf(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const document = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  return (await extractText(document, { mergePages: true })).text;
}

describe('a certificate', () => {
  it.each(['Zażółć Gęśląjaźń-Źrebięca', 'Олена Шевченко-Ґалаґан Їжак', 'Nguyễn Thị Đào'])(
    'says the name of %s letter by letter, with the address that verifies it',
    async (name) => {
      const holder = await testAmbassador(web, { status: 'active', name });
      const issued = await issue(holder.slug);
      expect(await mailbox.next(holder.email)).toContain(issued.number);
      const response = await holder.send('GET', `/api/certificates/${issued.id}/paper.pdf`);
      expect(response.headers.get('content-disposition')).toMatch(/attachment; filename="certyfikat-OKO-\d{4}-\d{4}/);
      const text = await textOf(response);
      for (const words of [name, issued.number, issued.areaName, 'Zaświadczamy, że', 'społeczna i nieodpłatna'])
        expect(text).toContain(words);
      expect(text.replaceAll('\n', '')).toContain(`/certificates/${issued.key}`);
    },
  );

  it('has a number that is given once, also when many are issued at the same time', async () => {
    const holders = [];
    for (let index = 0; index < 12; index++) holders.push(await testAmbassador(web, { status: 'active' }));
    const issued = await Promise.all(holders.map(({ slug }) => issue(slug)));
    const numbers = new Set(issued.map(({ number }) => number));
    expect(numbers.size).toBe(12);
    for (const number of numbers) expect(number).toMatch(/^OKO\/\d{4}\/\d{4}$/);
    const [first] = issued as [Certificate];
    await staff.ask('POST', `/api/certificates/${first.id}/withdraw`, { reason: 'Pomyłka w nazwie.' });
    const again = await issue(holders[0]?.slug ?? '');
    expect(numbers.has(again.number)).toBe(false);
  });

  it('is verified by anybody who has the address, and names the holder only with consent', async () => {
    const holder = await testAmbassador(web, { status: 'active', name: 'Bożena Śliwa' });
    const { id, key, number, areaName } = await issue(holder.slug);
    expect(await verified(key)).toMatchObject({ number, state: 'valid', name: null, areaName });
    await holder.ask('PUT', `/api/certificates/${id}/publication`, { namePublic: true });
    expect(await verified(key)).toMatchObject({ name: 'Bożena Śliwa' });
    await holder.ask('PUT', `/api/certificates/${id}/publication`, { namePublic: false });
    expect(await verified(key)).toMatchObject({ name: null });
    for (const wrong of [`${key.slice(0, -1)}9x`, key.slice(0, -21), 'OKO-2026-0001', '%00', `${key}a`])
      expect((await verify(wrong)).status, wrong).toBe(404);
  });

  it('is withdrawn by staff with a reason, which its holder is told and the public is not', async () => {
    const holder = await testAmbassador(web, { status: 'active' });
    const { id, key } = await issue(holder.slug);
    await mailbox.next(holder.email);
    expect(await refused(holder.send('POST', `/api/certificates/${id}/withdraw`, { reason: 'nie' }))).toEqual([
      403,
      'not-allowed',
    ]);
    expect((await staff.send('POST', `/api/certificates/${id}/withdraw`, { reason: ' ' })).status).toBe(400);
    await staff.ask('POST', `/api/certificates/${id}/withdraw`, { reason: 'Zakończona współpraca.' });
    expect(await mailbox.next(holder.email)).toContain('> Zakończona współpraca.');
    const page = await (await verify(key)).text();
    expect(JSON.parse(page)).toMatchObject({ state: 'withdrawn' });
    expect(page).not.toContain('współpraca');
    expect(await refused(staff.send('POST', `/api/certificates/${id}/withdraw`, { reason: 'Znowu' }))).toEqual([
      409,
      'already-withdrawn',
    ]);
    expect(await refused(holder.send('GET', `/api/certificates/${id}/paper.pdf`))).toEqual([409, 'withdrawn']);
  });

  it('is issued only to the active who have none, and shown only to its holder and staff', async () => {
    const waiting = await testAmbassador(web);
    const holder = await testAmbassador(web, { status: 'active' });
    const { id } = await issue(holder.slug);
    const ask = (slug: string) => refused(staff.send('POST', '/api/certificates', { ambassador: slug }));
    expect(await ask(waiting.slug)).toEqual([409, 'not-active']);
    expect(await ask(holder.slug)).toEqual([409, 'already-issued']);
    expect(await ask('nikogo-takiego')).toEqual([409, 'no-ambassador']);
    expect(await refused(waiting.send('GET', `/api/certificates/${id}/paper.pdf`))).toEqual([404, 'not-found']);
    expect(await refused(waiting.send('PUT', `/api/certificates/${id}/publication`, { namePublic: true }))).toEqual([
      404,
      'not-found',
    ]);
    expect((await staff.send('GET', `/api/certificates/${id}/paper.pdf`)).status).toBe(200);
  });

  it('stays verifiable without the name when the account is erased', async () => {
    const holder = await testAmbassador(web, { status: 'active', name: 'Wiktoria Świątek' });
    const { id, key } = await issue(holder.slug);
    await holder.ask('PUT', `/api/certificates/${id}/publication`, { namePublic: true });
    const exported = await (await holder.send('GET', '/api/account/export')).json();
    expect(exported.holdings.certificates).toMatchObject([{ holderName: 'Wiktoria Świątek', namePublic: true }]);
    await holder.ask('DELETE', '/api/account', { password: 'okolica-pokaz-2026' });
    expect(await verified(key)).toMatchObject({ state: 'valid', name: null });
    const rows = await web.services.database.write('certificates').where({ id });
    expect(JSON.stringify(rows)).not.toContain('Wiktoria');
  });

  it('is listed for staff in pages, newest first', async () => {
    const first = await staff.ask<CertificateList>('GET', '/api/certificates');
    const ids = first.items.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect((await staff.send('GET', '/api/certificates?cursor=x')).status).toBe(400);
    expect((await staff.ask<CertificateList>('GET', `/api/certificates?cursor=${ids.at(-1)}`)).items).toEqual([]);
  });
});
