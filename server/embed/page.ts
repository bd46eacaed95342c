import { escapeHtml } from '../http/html.ts';
import type { PlaceItem } from '../places/schema.ts';
import type { ServingAnswer } from '../places/serving/schema.ts';
import { type EmbedLanguage, words } from './words.ts';

export type Look = { language: EmbedLanguage; theme: 'auto' | 'light' | 'dark'; origin: string };
type Ambassador = ServingAnswer['shares'][number]['ambassador'];

/**
 * The page inside a frame on somebody else's site: a form and an answer in plain HTML. It sets no cookie, keeps nothing
 * in the browser, works without script; the script only tells the frame how high it is.
 */
export function embedPage(look: Look, typed: string, content: string): string {
  const { language, theme } = look;
  const w = words[language];
  return `<!doctype html>
<html lang="${language}"${theme === 'auto' ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${w.title}</title>
<link rel="stylesheet" href="/embed/style.css">
<script src="/embed/height.js" defer></script>
</head>
<body>
<main>
<h1>${w.title}</h1>
<form action="/embed" method="get" role="search">
<label for="q">${w.label}</label>
<span class="row"><input id="q" name="q" type="search" required maxlength="120" value="${escapeHtml(typed)}" placeholder="${w.example}" autocomplete="street-address" enterkeyhint="search"><button>${w.search}</button></span>
${kept(look)}
</form>
${content}
</main>
<footer><a href="${escapeHtml(look.origin)}/?lang=${language}" target="_blank" rel="noopener">Okolica</a></footer>
</body>
</html>`;
}

export const nothingFound = ({ language }: Look): string => `<p role="status">${words[language].nothing}</p>`;

/** Places to choose from, each with what tells it apart. */
export function choices(look: Look, items: PlaceItem[]): string {
  const links = items.map(
    ({ id, label, detail }) =>
      `<li><a href="${escapeHtml(within(look, { place: id }))}">${escapeHtml(label)}</a> <span class="quiet">${escapeHtml(detail)}</span></li>`,
  );
  return `<section aria-labelledby="which"><h2 id="which">${words[look.language].which}</h2><ul class="places">${links.join('')}</ul></section>`;
}

/** Who serves the place; where that differs along a street, a house number is asked for. */
export function answerOf(look: Look, answer: ServingAnswer): string {
  const { language, origin } = look;
  const w = words[language];
  const { place, shares, nearest, contact } = answer;
  const heading = { served: w.served, split: shares.length > 1 ? w.split : w.served, unserved: w.unserved }[
    answer.answer
  ];
  const map = `${origin}/place/${encodeURIComponent(place.id)}?lang=${language}`;
  const become = `${origin}/become?place=${encodeURIComponent(place.id)}&lang=${language}`;
  const parts = [
    `<h2>${escapeHtml(place.label)} <span class="quiet">${escapeHtml(place.detail)}</span></h2>`,
    `<p><strong>${heading}</strong></p>`,
    people(
      look,
      shares.map(({ ambassador }) => ambassador),
    ),
    answer.answer === 'split' && answer.unservedShare > 0 ? `<p>${w.unservedPart}</p>` : '',
    answer.ask ? numberForm(look, place.label) : '',
    answer.certain || answer.ask ? '' : `<p class="quiet">${w.uncertain}</p>`,
  ];
  if (answer.answer === 'unserved') {
    if (nearest.length > 0)
      parts.push(
        `<p>${w.nearest}</p>`,
        people(
          look,
          nearest.map(({ ambassador }) => ambassador),
        ),
      );
    if (contact) parts.push(`<p>${w.city} ${outward(contact.url, contact.name)}</p>`);
    parts.push(`<p>${outward(become, w.become)}</p>`);
  }
  return `<section class="answer" role="status">${parts.join('')}<p>${outward(map, w.whole)}</p></section>`;
}

function people({ language, origin }: Look, ambassadors: Ambassador[]): string {
  if (ambassadors.length === 0) return '';
  const w = words[language];
  const items = ambassadors.map(
    ({ slug, name, area, demonstration }) =>
      `<li>${outward(`${origin}/ambassadors/${slug}?lang=${language}`, name || w.unnamed)} <span class="quiet">${escapeHtml(area.name)}${demonstration ? ` · ${w.fictional}` : ''}</span></li>`,
  );
  return `<ul class="people">${items.join('')}</ul>`;
}

function numberForm(look: Look, street: string): string {
  const w = words[look.language];
  return `<form action="/embed" method="get"><label for="number">${w.number}</label>
<span class="row"><input id="number" name="number" required maxlength="12" inputmode="numeric"><button>${w.show}</button></span>
<input type="hidden" name="q" value="${escapeHtml(street)}">${kept(look)}</form>`;
}

/** Language and look go along with every step. */
const kept = ({ language, theme }: Look) =>
  `<input type="hidden" name="lang" value="${language}"><input type="hidden" name="theme" value="${theme}">`;

const within = ({ language, theme }: Look, own: Record<string, string>) =>
  `/embed?${new URLSearchParams({ ...own, lang: language, theme })}`;

/** Everything but the search itself opens outside the frame. */
const outward = (href: string, text: string) =>
  `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(text)}</a>`;
