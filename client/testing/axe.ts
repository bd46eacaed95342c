import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Found = { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** What axe finds wrong on the page as it stands, but for the rules left out; a line for each place. */
export async function axeFindings(page: Page, without: string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([tags, off]) =>
      (window as unknown as { axe: { run: (root: Document, options: object) => Promise<Found> } }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries((off ?? []).map((rule) => [rule, { enabled: false }])),
      }),
    [rules, without],
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
