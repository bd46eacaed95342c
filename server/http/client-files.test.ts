import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtClient } from './client-files.ts';

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer(express().use(builtClient()));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
);

describe('the built client', () => {
  it('answers every page of the application with its page, asked again each time', async () => {
    for (const path of ['/', '/place/street-1', '/results?district=8']) {
      const response = await fetch(url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<!doctype html>');
    }
  });

  it('keeps hashed files for ever, in brotli, and does not know a missing one', async () => {
    const page = await (await fetch(`${url}/`)).text();
    const [, script] = [...page.matchAll(/<script[^>]+src="(\/assets\/[^"]+\.js)"/g)].at(-1) ?? [];
    const response = await fetch(url + script, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    await response.arrayBuffer();
    expect((await fetch(`${url}/assets/gone-12345678.js`)).status).toBe(404);
  });
});
