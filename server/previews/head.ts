import { escapeHtml } from '../http/html.ts';
import type { Services } from '../services.ts';
import { pictureSize } from './picture.ts';
import { general, subjectAt } from './subject.ts';

const languages = ['pl', 'en', 'uk'];

/** The application's page with what other sites and search engines read of it before any script runs. */
export async function withPreview(page: string, path: string, { database, site, log }: Services): Promise<string> {
  const subject = await subjectAt(database.read, path).catch((error: unknown) => {
    // The page itself needs no database to come: only what links to it look like does.
    log.error({ err: error }, 'preview of a page not read');
    return undefined;
  });
  const { title, detail, kind, picture } = subject ?? general;
  const origin = site.origin();
  const whole = subject ? `${title} – Okolica` : 'Okolica';
  const address = `${origin}${path}`;
  const named = (name: string, content: string | number) =>
    `<meta property="og:${name}" content="${escapeHtml(String(content))}" />`;
  const tags = [
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    ...languages.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${escapeHtml(`${address}?lang=${language}`)}" />`,
    ),
    `<link rel="alternate" type="application/atom+xml" title="Okolica: nowości" href="/api/happenings.atom" />`,
    `<link rel="alternate" type="text/calendar" title="Okolica: spotkania" href="/api/meetings.ics" />`,
    named('site_name', 'Okolica'),
    named('type', 'website'),
    named('locale', 'pl_PL'),
    named('url', address),
    named('title', subject ? title : general.title),
    named('description', subject ? `${kind}. ${detail}` : detail),
    named('image', `${origin}/pictures/${picture}.png`),
    named('image:width', pictureSize.width),
    named('image:height', pictureSize.height),
    named('image:alt', `${kind}: ${title}`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
  const described = subject
    ? page
        .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(whole)}</title>`)
        .replace(
          /(<meta name="description" content=")[^"]*/,
          (_all, before) => before + escapeHtml(`${kind}. ${detail}`),
        )
    : page;
  return described.replace('</head>', () => `${tags.join('\n    ')}\n  </head>`);
}
