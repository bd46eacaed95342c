import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Services } from '../services.ts';

const directory = fileURLToPath(new URL('../../client/dist', import.meta.url));
const immutable = 'public, max-age=31536000, immutable';

/** The built client: hashed files are kept for ever, every other path is the application's page. */
export function builtClient(): RequestListener {
  if (!existsSync(`${directory}/index.html`)) throw new Error('The client is not built: run `npm run build` first.');
  return sirv(directory, {
    single: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? immutable : 'no-cache'),
  }) as RequestListener;
}

/** The client from source through Vite, with reload on change. */
export async function developmentClient({ log }: Pick<Services, 'log'>): Promise<RequestListener> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'spa' });
  log.info('client served from source');
  return (request, response) => vite.middlewares(request, response);
}
