import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { announce, type Managed, plannedBody, signedInAs } from '../testing-meetings.ts';

let web: TestWeb;
let staff: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
});
afterAll(() => web.close());

async function poster(id: number, lang = 'pl') {
  const response = await testClient(web.url).send('GET', `/api/meetings/${id}/poster.pdf?lang=${lang}`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { totalPages, text: text.replaceAll(/\s+/g, ' ') };
}

describe('a poster', () => {
  it('says on one page what, when and where, with the address of the meeting and names from the map', async () => {
    const { id } = await announce(staff, { title: 'Żółwie i gęsi nad Zalewem: co dalej?', point: [20.0496, 50.0797] });
    const { totalPages, text } = await poster(id);
    expect(totalPages).toBe(1);
    for (const words of [
      'Żółwie i gęsi nad Zalewem: co dalej?',
      'środa, 15 stycznia 2031, 17:30–19:00',
      'Biblioteka na Stalowym',
      'os. Stalowe 12',
      `${web.url}/meetings/${id}`,
      '© współtwórcy OpenStreetMap',
    ])
      expect(text).toContain(words);
    expect((await poster(id, 'uk')).text).toContain('Зустріч мешканців');
    expect((await poster(id, 'en')).text).toContain('Wednesday, 15 January 2031');
  });

  it('of the longest texts and of a meeting on line alone is still one page', async () => {
    const long = await announce(staff, {
      title: 'Bardzo długi tytuł spotkania '.repeat(4).slice(0, 120),
      venueName: 'Sala widowiskowa na drugim piętrze domu kultury '.repeat(3).slice(0, 120),
      venueAddress: 'ul. Bardzodługanazwaulicybezspacjiwśrodku 123/45 '.repeat(4).slice(0, 160),
      languages: ['pl', 'en', 'uk'],
      signLanguage: true,
      stepFree: true,
      lift: true,
      hearingLoop: true,
    });
    expect((await poster(long.id)).totalPages).toBe(1);
    const online = await announce(staff, { form: 'online', onlineUrl: 'https://spotkania.example/tajny-pokoj' });
    const { text } = await poster(online.id);
    expect(text).toContain('Spotkanie on-line');
    expect(text).not.toContain('tajny-pokoj');
  });

  it('is made of planned meetings alone, in a language that is known', async () => {
    const draft = await staff.ask<Managed>('POST', '/api/meetings', plannedBody());
    const status = async (path: string) => (await testClient(web.url).send('GET', path)).status;
    expect(await status(`/api/meetings/${draft.id}/poster.pdf`)).toBe(404);
    expect(await status('/api/meetings/0/poster.pdf')).toBe(404);
    const { id } = await announce(staff);
    expect(await status(`/api/meetings/${id}/poster.pdf?lang=de`)).toBe(400);
  });
});
