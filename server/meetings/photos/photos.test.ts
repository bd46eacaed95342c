import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { signedInAs } from '../testing-meetings.ts';

let web: TestWeb;
let staff: TestClient;
let picture: Buffer;
beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  picture = await sharp({ create: { width: 2_000, height: 1_000, channels: 3, background: '#0a3a73' } })
    .withExif({ IFD0: { Make: 'Aparat' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => web.close());

const send = (client: TestClient, id: number, body: Buffer = picture, type = 'image/jpeg') =>
  fetch(`${web.url}/api/meetings/${id}/photos?alt=${encodeURIComponent('Sąsiedzi przy mapie')}`, {
    method: 'POST',
    headers: {
      'Content-Type': type,
      'Sec-Fetch-Site': 'same-origin',
      Cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: new Uint8Array(body),
  });
const meetingIn = async (status: string): Promise<number> =>
  (await web.services.database.write('meetings').where({ status }).orderBy('id').first('id')).id;

it('a held meeting shows the photos that its planner adds, made anew, and no more than six', async () => {
  const id = await meetingIn('held');
  const seven = await Promise.all(Array.from({ length: 7 }, () => send(staff, id)));
  expect(seven.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 409]);
  const { photos } = (await (await fetch(`${web.url}/api/meetings/${id}`)).json()) as { photos: { id: string }[] };
  expect(photos).toHaveLength(6);
  expect(photos[0]).toMatchObject({ alt: 'Sąsiedzi przy mapie', width: 1_600, height: 800 });
  const response = await fetch(`${web.url}/api/meetings/photos/${photos[0]?.id}`);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).exif).toBeUndefined();
  const again = () =>
    fetch(`${web.url}/api/meetings/photos/${photos[0]?.id}`, { headers: { 'If-None-Match': `"${photos[0]?.id}"` } });
  expect((await again()).status).toBe(304);
  await staff.ask('DELETE', `/api/meetings/photos/${photos[0]?.id}`);
  expect((await fetch(`${web.url}/api/meetings/photos/${photos[0]?.id}`)).status).toBe(404);
  expect((await again()).status).toBe(404);
});

it('photos are refused before the meeting was held, from others, and when they are none', async () => {
  expect((await send(staff, await meetingIn('planned'))).status).toBe(409);
  const held = await meetingIn('held');
  expect((await send(await signedInAs(web, 'mieszkanka@okolica.example'), held)).status).toBe(403);
  expect((await send(staff, held, Buffer.from('<svg onload="alert(1)"/>'))).status).toBe(422);
  expect((await send(staff, 999_999)).status).toBe(404);
  expect((await staff.send('DELETE', '/api/meetings/photos/none')).status).toBe(404);
});
