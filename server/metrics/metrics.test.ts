import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

const token = 'token-of-the-monitoring';
let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb({ metricsToken: token });
});
afterAll(() => web.close());

const read = (authorization?: string) =>
  fetch(`${web.url}/metrics`, { headers: authorization ? { Authorization: authorization } : {} });

describe('metrics', () => {
  it('are for whoever holds the token', async () => {
    expect((await read()).status).toBe(403);
    expect((await read('Bearer token-of-somebody-else!')).status).toBe(403);
    expect((await read(`Bearer ${token}`)).status).toBe(200);
  });

  it('count answers by route and say what waits', async () => {
    const first = await fetch(`${web.url}/api/districts`);
    await fetch(`${web.url}/api/districts`);
    await fetch(`${web.url}/api/districts`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    await fetch(`${web.url}/api/districts?colour=red`);
    await fetch(`${web.url}/api/locate?lon=19.9373&lat=50.0619`);
    await fetch(`${web.url}/ogc/collections/districts/items?f=json`);
    await fetch(`${web.url}/api/areas/1`);
    await fetch(`${web.url}/api/areas/999999`);
    const response = await read(`Bearer ${token}`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('okolica_kept_answers_total{route="/api/districts"} 2');
    for (const [route, status] of [
      ['/api/districts', 200],
      ['/api/districts', 400],
      ['/api/locate', 200],
      ['/ogc/collections/districts/items', 200],
    ])
      expect(text).toContain(
        `okolica_http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"} 1`,
      );
    expect(text).toContain(
      'okolica_http_request_duration_seconds_count{method="GET",route="/api/areas/:id",status="200"} 1',
    );
    expect(text).toContain(
      'okolica_http_request_duration_seconds_count{method="GET",route="/api/areas/:id",status="404"} 1',
    );
    expect(text).toMatch(/^okolica_waiting\{what="applications"\} [1-9]/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  });
});
