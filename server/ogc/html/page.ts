import { escapeHtml } from '../../http/html.ts';
import type { Link } from '../links.ts';

export type Crumb = { title: string; href: string };

/** A page without script, as the rest of what is open: what it shows stands in the JSON too. */
export function page(title: string, crumbs: Crumb[], links: Link[], content: string): string {
  const json = links.find(({ rel, type }) => rel === 'alternate' && type.includes('json'));
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – dane otwarte Okolicy</title>
<link rel="stylesheet" href="/ogc/style.css">
${links.map(({ rel, href, type }) => `<link rel="${rel}" href="${escapeHtml(href)}" type="${escapeHtml(type)}">`).join('\n')}
</head>
<body>
<header><nav aria-label="Ścieżka"><ol>${crumbs
    .map(({ title: name, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></li>`)
    .join('')}</ol></nav></header>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
${json ? `<p class="formats">To samo w formacie <a href="${escapeHtml(json.href)}">JSON</a></p>` : ''}
</main>
</body>
</html>`;
}

/** Headings, then rows of cells that are HTML already; a table that is too wide scrolls by itself. */
export function table(caption: string, headings: string[], rows: string[][]): string {
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table></div>`;
}

export function anchor({ href, title }: { href: string; title: string }): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>`;
}

export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif;
  --ink: #16202b; --paper: #fff; --line: #c9d1da; --accent: #124a8f; --soft: #f1f4f8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ecf2; --paper: #12171d; --line: #3a4653; --accent: #8fbdf5; --soft: #1b232c; } }
body { margin: 0; color: var(--ink); background: var(--paper); }
header { border-block-end: 1px solid var(--line); } nav, main { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
nav ol { display: flex; flex-wrap: wrap; gap: 0 .5rem; margin: 0; padding: .5rem 0; list-style: none; }
nav li + li::before { content: '/'; margin-inline-end: .5rem; }
nav a { display: inline-block; padding: .5rem 0; }
main { padding-block: 1rem 3rem; } h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 1rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
p, li { max-width: 44rem; } a { color: var(--accent); text-underline-offset: .2em; } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-block-end: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; border-block-end: 1px solid var(--line); max-width: 26rem; overflow-wrap: break-word; }
ul.collections { padding: 0; list-style: none; } ul.collections li { padding-block: .75rem; border-block-end: 1px solid var(--line); }
ul.collections a { font-weight: 600; font-size: 1.125rem; } .pages { display: flex; gap: 1.5rem; padding-block: 1rem; }
.formats { margin-block-start: 2rem; } code { overflow-wrap: anywhere; } td code { overflow-wrap: normal; }
@media print { nav, .formats, .pages { display: none; } }
`;
