import { z } from 'zod';
import type { Answer } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { escapeHtml } from '../http/html.ts';
import { notFound } from '../http/problem.ts';
import { type Route, route } from '../http/routing.ts';
import { drawPicture } from './picture.ts';
import { readGround } from './queries.ts';
import { general, publicPaths, type Subject, subjectAt } from './subject.ts';

const layers = ['areas', 'districts', 'precincts', 'meetings', 'needs', 'proposals'];
/** Of the sitemap protocol. */
const mostPaths = 50_000;
const pages = [
  '/',
  '/ambassadors',
  '/meetings',
  '/needs',
  '/proposals',
  '/workshops',
  '/results',
  '/evaluation',
  '/news',
  '/become',
  '/materials',
  '/open-data',
  '/embed/make',
  '/about',
  '/accessibility',
  '/privacy',
];

const picture = (summary: string, find: (path: Record<string, string>) => string) =>
  endpoint({
    summary,
    answer: z.string(),
    contentType: 'image/png',
    layers,
    handle: async ({ path }, { database: { read } }): Promise<Answer> => {
      const where = find(path);
      const subject: Subject | undefined = where === '' ? general : await subjectAt(read, where);
      if (!subject) throw notFound('Takiego obrazka nie ma.');
      const body = await drawPicture(subject, await readGround(read, subject));
      return { status: 200, contentType: 'image/png', body };
    },
  });

const sitemap = endpoint({
  summary: 'Every public page, for search engines',
  answer: z.string(),
  contentType: 'application/xml',
  layers,
  handle: async (_input, { database: { read }, site }): Promise<Answer> => {
    const paths = [...pages, ...(await publicPaths(read))].slice(0, mostPaths);
    const urls = paths.map((path) => `<url><loc>${escapeHtml(site.origin() + path)}</loc></url>`);
    return {
      status: 200,
      contentType: 'application/xml; charset=utf-8',
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    };
  },
});

const robots = endpoint({
  summary: 'What search engines may read; of a demonstration nothing, because its people are fictional',
  answer: z.string(),
  contentType: 'text/plain',
  handle: (_input, { config, site }): Answer => ({
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    body: config.demonstration
      ? 'User-agent: *\nDisallow: /\n'
      : [
          'User-agent: *',
          ...['/api/', '/account', '/staff', '/sign-in', '/embed?'].map((path) => `Disallow: ${path}`),
          `Sitemap: ${site.origin()}/sitemap.xml`,
          '',
        ].join('\n'),
    headers: { 'Cache-Control': 'public, max-age=3600' },
  }),
});

/** What search engines and sites that show links ask for. */
export const previewRoutes: Route[] = [
  route('GET', '/sitemap.xml', 'anyone', sitemap),
  route('GET', '/robots.txt', 'anyone', robots),
  route(
    'GET',
    '/pictures/okolica.png',
    'anyone',
    picture('Picture of links to the application', () => ''),
  ),
  route(
    'GET',
    '/pictures/:kind/:file',
    'anyone',
    picture('Picture of a link to an ambassador, a meeting, a need or a proposal', ({ kind = '', file = '' }) =>
      file.endsWith('.png') ? `/${kind}/${file.slice(0, -'.png'.length)}` : '/',
    ),
  ),
];
