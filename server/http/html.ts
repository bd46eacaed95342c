import type { Answer } from './answer.ts';

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** 200 with a page. */
export function html(page: string, headers?: Record<string, string>): Answer {
  return { status: 200, contentType: 'text/html; charset=utf-8', body: page, headers };
}
