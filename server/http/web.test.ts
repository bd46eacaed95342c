import { request } from 'node:http';
import knex from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../app.ts';
import { touch } from '../database/versions.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

/** A path of the table with its parts filled in by something that does not exist. */
const example = (path: string) => path.replaceAll(/:\w+/g, 'nie-ma');

describe('the route table', () => {
  it('names each method and path once', () => {
    const names = routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('answers nobody signed in on every route that anyone may call', async () => {
    for (const { method, path, who } of routes) {
      const response = await fetch(web.url + example(path), { method });
      expect(response.status, `${method} ${path}`).toBeLessThan(500);
      if (who === 'anyone') expect([401, 403], `${method} ${path}`).not.toContain(response.status);
    }
  });

  it('is described in OpenAPI, every route of it', async () => {
    const document = (await (await fetch(`${web.url}/api/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(document.openapi).toBe('3.1.0');
    for (const { method, path } of routes)
      expect(document.paths[path.replaceAll(/:(\w+)/g, '{$1}')], path).toHaveProperty(method.toLowerCase());
    const page = await (await fetch(`${web.url}/api/docs`)).text();
    for (const { path } of routes) expect(page).toContain(path.replaceAll(/:(\w+)/g, '{$1}'));
  });
});

describe('a refusal', () => {
  const nastyQueries = [
    'unknown=1',
    '__proto__=1',
    'limit=0',
    'limit=1e3',
    'limit=99999999999999',
    'limit=10&limit=20',
    'district=0',
    'district=19',
    'district=abc',
    'district=',
    'area=999999999',
    'area=-1',
    'bbox=1,2,3',
    'bbox=20,50,19,51',
    'bbox=NaN,1,2,3',
    'near=19.9,50.06,-5',
    'near=19.9,50.06',
    'shape=1,2;3,4',
    'shape=a,b;c,d;e,f',
    'cursor=%00',
    'cursor=nonsense',
    'edition=x',
    'q=%00',
    `q=${'a'.repeat(5000)}`,
    '%E0%A4%A',
    'lon=x&lat=y',
    'place=%27%3B--',
  ];

  it('is a problem document below 500 whatever the query of any route', async () => {
    for (const { method, path } of routes.filter((entry) => entry.method === 'GET')) {
      for (const query of nastyQueries) {
        const response = await fetch(`${web.url}${example(path)}?${query}`, { method });
        const what = `${path}?${query.slice(0, 60)}`;
        expect(response.status, what).toBeLessThan(500);
        if (response.status < 400) continue;
        expect(response.headers.get('content-type'), what).toContain('application/problem+json');
        expect(await response.json(), what).toMatchObject({ status: response.status, detail: expect.any(String) });
      }
    }
    // Some five thousand requests: a busy machine needs longer than for other tests.
  }, 120_000);

  it('names the parameter that is unknown or repeated', async () => {
    expect(await (await fetch(`${web.url}/healthz?colour=red`)).json()).toMatchObject({
      status: 400,
      parameter: 'colour',
    });
    const twice = await fetch(`${web.url}/api/locate?lon=19.9&lon=20&lat=50`);
    expect(await twice.json()).toMatchObject({ status: 400, parameter: 'lon' });
  });

  it('of broken JSON, of a body too large and of a wrong method is told as such', async () => {
    const post = (body: string) =>
      fetch(`${web.url}/api/areas/check`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
    expect((await post('{"recipe":')).status).toBe(400);
    expect((await post(`{"recipe":"${'a'.repeat(5_000_000)}"}`)).status).toBe(413);
    const wrong = await fetch(`${web.url}/api/areas`, { method: 'DELETE' });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toContain('GET');
    const missing = await fetch(`${web.url}/api/no-such-thing`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('an answer that is the same for everyone', () => {
  it('carries an ETag, is not sent again while nothing changed, and changes with its layer', async () => {
    const first = await fetch(`${web.url}/api/districts.geojson`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/".+"$/);
    await first.arrayBuffer();
    const again = await fetch(`${web.url}/api/districts.geojson`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    await web.services.database.write.transaction((transaction) => touch(transaction, ['districts']));
    await web.services.versions.refresh();
    const changed = await fetch(`${web.url}/api/districts.geojson`, { headers: { 'If-None-Match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('varies by what was asked for, its 304 too', async () => {
    const first = await fetch(`${web.url}/ogc/collections/districts?f=json`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${web.url}/ogc/collections/districts?f=json`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect([first, again].map(({ headers }) => headers.get('vary'))).toEqual(Array(2).fill('Accept-Encoding, Accept'));
  });

  it('is kept by nobody while the replica it was read from lags behind', async () => {
    const { write } = web.services.database;
    await write.raw('create table versions_of_replica as table data_versions');
    const read = knex({
      ...write.client.config,
      wrapIdentifier: (name, usual) => usual(name === 'data_versions' ? 'versions_of_replica' : name),
    });
    const other = await openTestWeb({}, { ...web.services.database, read, write, close: () => read.destroy() });
    try {
      const ask = () => fetch(`${other.url}/api/districts?q=stare`);
      const etag = (await ask()).headers.get('etag');
      expect(etag).toMatch(/^W/);
      await write.transaction((transaction) => touch(transaction, ['districts']));
      await other.services.versions.refresh();
      for (let turn = 0; turn < 2; turn += 1) {
        const { status, headers } = await ask();
        expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([200, null, 'no-store']);
      }
      await write.raw(
        'update versions_of_replica set version = caught.version from data_versions caught where caught.layer = versions_of_replica.layer',
      );
      const caughtUp = (await ask()).headers.get('etag');
      expect(caughtUp).toMatch(/^W/);
      expect(caughtUp).not.toBe(etag);
    } finally {
      await other.close();
      await read.destroy();
      await write.raw('drop table versions_of_replica');
    }
  });

  it('comes in brotli, in gzip or plain, with the same content', async () => {
    const sizes = await Promise.all(['br', 'gzip', 'identity'].map((encoding) => rawSize(encoding)));
    expect(sizes[0]).toBeLessThan(sizes[2] as number);
    expect(sizes[1]).toBeLessThan(sizes[2] as number);
    const texts = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await fetch(`${web.url}/api/districts.geojson`, { headers: { 'Accept-Encoding': encoding } })).text(),
      ),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('carries the same security headers on a direct route as on one with parts', async () => {
    const direct = await fetch(`${web.url}/healthz`);
    const express = await fetch(`${web.url}/api/ambassadors/nie-ma`);
    for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy'])
      expect(direct.headers.get(name)).toBe(express.headers.get(name));
    expect(direct.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});

function rawSize(encoding: string): Promise<number> {
  return new Promise((done, reject) => {
    request(`${web.url}/api/districts.geojson`, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      let size = 0;
      response.on('data', (bytes: Buffer) => {
        size += bytes.length;
      });
      response.on('end', () => done(size));
    })
      .on('error', reject)
      .end();
  });
}
