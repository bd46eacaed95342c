import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';

/** For whoever holds METRICS_TOKEN; without one, for nobody outside the demonstration. */
export const readMetrics = endpoint({
  summary: 'Figures for monitoring, in the text format of Prometheus; with `Authorization: Bearer METRICS_TOKEN`',
  answer: z.string(),
  contentType: 'text/plain; version=0.0.4',
  handle: async ({ headers }, { metrics, config: { metricsToken, demonstration } }) => {
    const open = demonstration && metricsToken === undefined;
    if (!open && !isToken(headers.authorization, metricsToken))
      throw new Problem(403, 'token-needed', 'Metryki są dla nadzoru: podaj token w nagłówku Authorization.');
    return { status: 200, contentType: 'text/plain; version=0.0.4; charset=utf-8', body: await metrics.text() };
  },
});

function isToken(authorization: string | undefined, token: string | undefined): boolean {
  if (token === undefined || authorization === undefined) return false;
  const [given, wanted] = [Buffer.from(authorization), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
