import { existsSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';
import compressedFiles from 'express-static-gzip';
import type { Services } from '../services.ts';
import { encoded } from './caching.ts';
import { send } from './send.ts';

const directory = fileURLToPath(new URL('../../client/dist', import.meta.url));
const page = 'index.html';
const hashed = `${sep}assets${sep}`;

/** Adds to the application's page what is to be said of the path before any script runs. */
type Dress = (page: string, path: string) => Promise<string>;

/**
 * The built client: files with a hash in their name are kept for ever, every other path is the application's page.
 */
export function builtClient(dress: Dress = async (plain) => plain): RequestHandler {
  if (!existsSync(`${directory}/${page}`)) throw new Error('The client is not built: run `npm run build` first.');
  const plain = readFileSync(`${directory}/${page}`, 'utf8');
  const files = compressedFiles(directory, {
    enableBrotli: true,
    index: false,
    orderPreference: ['br', 'gzip'],
    serveStatic: {
      setHeaders: (response, path) =>
        response.setHeader('Cache-Control', path.includes(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    },
  });
  const client = express.Router();
  client.use(files);
  client.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (request.path.startsWith('/assets/')) return void response.status(404).type('text').send('No such file.');
    dress(plain, request.path).then((body) => {
      const answer = { status: 200, contentType: 'text/html; charset=utf-8', body };
      const kept = encoded({ answer }, String(request.headers['accept-encoding'] ?? ''));
      send(response, request, [], { ...answer, headers: { 'Cache-Control': 'no-cache' } }, undefined, kept);
    }, next);
  });
  return client;
}

/** The client from source through Vite, with reload on change. */
export async function developmentClient({ log }: Pick<Services, 'log'>): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'spa' });
  log.info('client served from source');
  return vite.middlewares;
}
