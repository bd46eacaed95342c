import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

it('says that there is no base map of others unless one is configured', async () => {
  const response = await fetch(`${web.url}/api/settings`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ basemapStyleUrl: null });
});
