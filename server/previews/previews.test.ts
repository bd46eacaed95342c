import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { withPreview } from './head.ts';
import { inLines, lettering } from './lettering.ts';
import { pictureSize } from './picture.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

const page = '<html><head><meta name="description" content="x" /><title>Okolica</title></head><body></body></html>';

async function firstMeeting(): Promise<{ id: number; title: string }> {
  const { items } = await (await fetch(`${web.url}/api/meetings?limit=1`)).json();
  return items[0];
}

describe('a link shown elsewhere', () => {
  it('says what it leads to, escaped, and names the picture', async () => {
    const { id } = await firstMeeting();
    const title = 'Zieleń „na” <Grzegórzkach> & dalej';
    await web.services.database.write('meetings').where({ id }).update({ title });
    const dressed = await withPreview(page, `/meetings/${id}`, web.services);
    expect(dressed).toContain('<title>Zieleń „na” &lt;Grzegórzkach&gt; &amp; dalej – Okolica</title>');
    expect(dressed).toContain(`content="${web.url}/pictures/meetings/${id}.png"`);
    expect(dressed).toContain('hreflang="uk"');
    expect(dressed).toContain('type="application/atom+xml"');
    expect(dressed).not.toContain('<Grzegórzkach>');
  });

  it('to a draft, to nothing, or to any other page is shown as one to the application', async () => {
    const { id } = await firstMeeting();
    for (const path of [
      '/',
      '/meetings/999999',
      '/meetings/x',
      '/ambassadors/nie-ma',
      `/meetings/${id}/edit`,
      '/__proto__/1',
    ]) {
      const dressed = await withPreview(page, path, web.services);
      expect(dressed, path).toContain('<title>Okolica</title>');
      expect(dressed, path).toContain(`${web.url}/pictures/okolica.png`);
    }
  });

  it('has a picture of the size that sites ask for, of what is public alone', async () => {
    const { id } = await firstMeeting();
    const slug = (await (await fetch(`${web.url}/api/ambassadors?limit=1`)).json()).items[0].slug;
    for (const path of ['okolica', `meetings/${id}`, `ambassadors/${slug}`]) {
      const response = await fetch(`${web.url}/pictures/${path}.png`);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const { width, height, format } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect({ width, height, format }).toEqual({ ...pictureSize, format: 'png' });
    }
    for (const path of ['meetings/999999.png', 'meetings/1.jpg', 'users/1.png', 'needs/%00.png'])
      expect((await fetch(`${web.url}/pictures/${path}`)).status, path).toBe(404);
  });

  it('is written with every letter of the three languages, in lines that fit', () => {
    const { svg, widthPx } = lettering('Zażółć gęślą jaźń', 40, 'bold');
    expect(svg.match(/<path/g)?.length).toBe(17);
    expect(widthPx).toBeGreaterThan(200);
    const lines = inLines(
      'Bezpieczne przejście i zielony skwer przy ulicy Kalwaryjskiej dla wszystkich',
      60,
      'bold',
      620,
      2,
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const text of lines) expect(lettering(text, 60, 'bold').widthPx).toBeLessThanOrEqual(620);
  });
});

describe('search engines', () => {
  it('find every public page in the sitemap', async () => {
    const { id } = await firstMeeting();
    const text = await (await fetch(`${web.url}/sitemap.xml`)).text();
    expect(text).toContain(`<loc>${web.url}/meetings/${id}</loc>`);
    expect(text).toContain(`<loc>${web.url}/open-data</loc>`);
    expect(text).not.toContain('/staff');
  });

  it('are sent away from a demonstration, whose people are fictional', async () => {
    expect(await (await fetch(`${web.url}/robots.txt`)).text()).toContain('Disallow: /\n');
  });
});
