import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import type { Progress } from './report.ts';
import { openSource, sourceName } from './source-file.ts';

describe('the file of a publisher', () => {
  let server: Server | undefined;
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((done) => (server ? server.close(done) : done(undefined)));
    server = undefined;
  });

  async function publish(listener: RequestListener): Promise<string> {
    const started = createServer(listener);
    server = started;
    await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}/Dane/Adresy_JSON.zip`;
  }

  it('is fetched through a redirect into a temporary file, with progress, and removed afterwards', async () => {
    const url = await publish((request, response) => {
      if (request.url === '/Dane/Adresy_JSON.zip') response.writeHead(302, { location: '/moved' }).end();
      else response.writeHead(200, { 'content-length': 3 }).end('zip');
    });
    const seen: Progress[] = [];
    const file = await openSource(url, 1000, { onProgress: (progress) => seen.push(progress) });
    expect(await readFile(file.path, 'utf8')).toBe('zip');
    expect(file.path.startsWith(tmpdir())).toBe(true);
    expect(seen.at(-1)).toEqual({ stage: 'download', done: 3, total: 3 });
    await file.release();
    expect(existsSync(file.path)).toBe(false);
  });

  it('is refused when the server does not have it', async () => {
    const url = await publish((_, response) => response.writeHead(404, 'Not Found').end());
    await expect(openSource(url, 1000, {})).rejects.toThrow('was not given: the server answered 404 Not Found.');
  });

  it('is refused when nobody answers', async () => {
    const url = await publish(() => {});
    await new Promise((done) => server?.close(done));
    server = undefined;
    await expect(openSource(url, 1000, {})).rejects.toThrow(/was not given: .*ECONNREFUSED/);
  });

  it('is refused when it says that it is too large', async () => {
    const url = await publish((_, response) => response.writeHead(200, { 'content-length': 5 * 2 ** 20 }).write('x'));
    await expect(openSource(url, 2 ** 20, {})).rejects.toThrow('is larger than 1 MB');
  });

  it('is refused when it turns out too large on the way', async () => {
    const url = await publish((_, response) => {
      response.writeHead(200);
      response.end(Buffer.alloc(2 * 2 ** 20));
    });
    await expect(openSource(url, 2 ** 20, {})).rejects.toThrow('is larger than 1 MB');
  });

  it('is refused when the connection breaks off', async () => {
    const url = await publish((_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('half', () => response.destroy());
    });
    await expect(openSource(url, 2 ** 20, {})).rejects.toThrow('was not given');
  });

  it('is refused when the server falls silent', async () => {
    const url = await publish((_, response) => response.writeHead(200).write('half'));
    await expect(openSource(url, 2 ** 20, {}, 200)).rejects.toThrow('the server sent nothing for 0.2 seconds');
  });

  it('can be given up while it is fetched', async () => {
    const controller = new AbortController();
    const url = await publish((_, response) => {
      response.writeHead(200).write('half');
      controller.abort();
    });
    await expect(openSource(url, 2 ** 20, { signal: controller.signal })).rejects.toThrow('aborted');
  });

  it('may stand on the disk, where it stays', async () => {
    const path = `${tmpdir()}/okolica-source-${process.pid}`;
    await writeFile(path, 'here');
    const file = await openSource(path, 1000, {});
    await file.release();
    expect(existsSync(path)).toBe(true);
    await expect(openSource(path, 3, {})).rejects.toThrow('is larger than');
    await expect(openSource(tmpdir(), 1000, {})).rejects.toThrow('is not a file');
    await rm(path);
  });

  it('is named without folders and passwords', () => {
    expect(sourceName('/home/anna/Pobrane/Adresy_JSON.zip')).toBe('Adresy_JSON.zip');
    expect(sourceName('https://anna:tajne@example.org/a.zip')).toBe('https://example.org/a.zip');
  });
});
