import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

const get = (query = '') => fetch(`${web.url}/embed${query}`);
const page = async (query: string) => {
  const response = await get(query);
  expect(response.status, query).toBe(200);
  return response.text();
};

describe('the page for a frame on another site', () => {
  it('may stand in any frame, which no other page may, and sets no cookie', async () => {
    const response = await get('?q=Karmelicka%2012');
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
    for (const path of ['/', '/embed/make', '/ogc', '/api/settings']) {
      const other = await fetch(web.url + path);
      expect(other.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    }
  });

  it('names the ambassador of a house as the application does', async () => {
    const { items } = await (await fetch(`${web.url}/api/places?q=Karmelicka%2012&limit=1`)).json();
    const answer = await (await fetch(`${web.url}/api/serving?place=${items[0].id}`)).json();
    const text = await page('?q=Karmelicka%2012');
    expect(text).toContain(items[0].label);
    for (const { ambassador } of answer.shares) expect(text).toContain(`/ambassadors/${ambassador.slug}?lang=pl`);
  });

  it('lets choose between places, and asks for a number where the answer depends on it', async () => {
    expect(await page('?q=Krak')).toContain('O które miejsce chodzi?');
    const { items } = await (await fetch(`${web.url}/api/places?q=Zakopia%C5%84ska&limit=1`)).json();
    const answer = await (await fetch(`${web.url}/api/serving?place=${items[0].id}`)).json();
    const text = await page(`?place=${items[0].id}`);
    expect(text.includes('name="number"')).toBe(answer.ask !== null);
    expect(await page('?q=Zakopia%C5%84ska&number=62')).toContain('62');
  });

  it('speaks three languages and keeps language and look with every step', async () => {
    expect(await page('?lang=uk&theme=dark')).toContain('<html lang="uk" data-theme="dark">');
    const text = await page('?q=Krak&lang=en&theme=light');
    expect(text).toContain('Which place do you mean?');
    expect(text).toContain('&amp;lang=en&amp;theme=light');
  });

  it('takes whatever is typed as text', async () => {
    expect(await page(`?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).not.toContain('<script>alert');
    expect(await page('?place=street-0')).toContain('Nie znamy');
    expect(await page('?place=%3Cb%3E')).toContain('Nie znamy');
    expect((await get('?q=%00')).status).toBe(400);
    expect((await get('?lang=de')).status).toBe(400);
  });

  it('comes with a script that hears one origin and takes one number', async () => {
    const script = await (await fetch(`${web.url}/embed/frame.js`)).text();
    expect(script).toContain('from !== origin');
    expect((await fetch(`${web.url}/embed/height.js`)).headers.get('cross-origin-resource-policy')).toBe(
      'cross-origin',
    );
  });
});

describe('what is open', () => {
  it('is told with its version, its features and its tiles', async () => {
    const { items } = await (await fetch(`${web.url}/api/open-data`)).json();
    expect(Object.fromEntries(items.map(({ id, licence }: Item) => [id, licence.id]))).toMatchObject({
      districts: 'odbl-1.0',
      coverage: 'odbl-1.0',
      precincts: 'msip',
      areas: 'msip',
      results: 'not-stated',
      meetings: 'cc-by-4.0',
    });
    for (const { id, items: path, tiles } of items) {
      expect((await fetch(`${web.url}${path}`)).status, id).toBe(200);
      if (tiles) expect((await fetch(`${web.url}${tiles}`)).status, id).toBe(200);
    }
  });
});

type Item = { id: string; licence: { id: string } };
