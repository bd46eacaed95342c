import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { readOverview } from './read.ts';
import { overviewAnswer, overviewQuery } from './schema.ts';

/** Nothing in it is about a person: things go by titles that are public, or by their numbers. */
export const showOverview = endpoint({
  summary: 'For staff: stages of the path by district, what is late, and what comes next',
  query: overviewQuery,
  answer: overviewAnswer,
  handle: async ({ query }, services) => json(await readOverview(services, query)),
});
