import { escapeHtml } from '../http/html.ts';
import type { openApiDocument } from './document.ts';

type Document = ReturnType<typeof openApiDocument>;
type Parameter = { name: string; in: string; required?: boolean; description?: string };
type Operation = {
  summary?: string;
  'x-who'?: string | string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
};

/** The API on one readable page without script: each route with its parameters and the schemas in full. */
export function openApiPage(document: Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => section(method, path, operation)),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Okolica API</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<main>
<h1>Okolica API</h1>
<p>${escapeHtml(document.info.description ?? '')} Machine-readable: <a href="/api/openapi.json">openapi.json</a>. Refusals are
problem documents (RFC 9457). Coordinates are [longitude, latitude] in degrees (WGS 84).</p>
<nav aria-label="Routes"><ul>${Object.keys(document.paths ?? {})
    .map((path) => `<li><a href="#${anchor(path)}"><code>${escapeHtml(path)}</code></a></li>`)
    .join('')}</ul></nav>
${operations.join('\n')}
</main>
</body>
</html>`;
}

export const openApiStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; } main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
table { border-collapse: collapse; } th, td { text-align: start; padding: .25rem .75rem .25rem 0; vertical-align: top; }
section { border-block-start: 1px solid #8886; padding-block: 1rem; } h2 { font-size: 1.125rem; overflow-wrap: anywhere; }
pre { overflow: auto; padding: .75rem; background: #8882; } nav ul { columns: 16rem; padding: 0; list-style: none; }
`;

function section(method: string, path: string, operation: Operation): string {
  const rows = (operation.parameters ?? []).map(
    (parameter) =>
      `<tr><th scope="row"><code>${escapeHtml(parameter.name)}</code></th><td>${parameter.in}${parameter.required ? ', required' : ''}</td><td>${escapeHtml(parameter.description ?? '')}</td></tr>`,
  );
  const answer = Object.entries(operation.responses['200']?.content ?? {})[0];
  return `<section id="${anchor(path)}"><h2><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h2>
<p>${escapeHtml(operation.summary ?? '')}. Who may call: ${escapeHtml([operation['x-who'] ?? []].flat().join(', '))}.</p>
${rows.length > 0 ? `<table><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}
${operation.requestBody ? schema('Body', operation.requestBody.content) : ''}
${answer ? schema(`Answer (${answer[0]})`, operation.responses['200']?.content ?? {}) : ''}</section>`;
}

function schema(title: string, content: Record<string, { schema: unknown }>): string {
  const [first] = Object.values(content);
  return `<details><summary>${escapeHtml(title)}</summary><pre tabindex="0">${escapeHtml(JSON.stringify(first?.schema, null, 2))}</pre></details>`;
}

const anchor = (path: string) => path.replaceAll(/[^\w]+/g, '-');
