import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import { dayInKrakow, editionOn, nextStage, stagesOn } from './calendar.ts';
import { readEdition, readEditions } from './queries.ts';
import { currentEdition, type Edition, editionsAnswer, textsAnswer, textsQuery } from './schema.ts';
import { readTexts } from './texts/queries.ts';

const layers = ['editions', 'areas'];

/** @throws Problem 404 */
export async function editionOfPath(
  database: Parameters<typeof readEdition>[0],
  path: Record<string, string>,
): Promise<Edition> {
  const edition = /^\d{4}$/.test(path.year ?? '') ? await readEdition(database, Number(path.year)) : undefined;
  if (!edition) throw notFound('Nie ma takiej edycji.');
  return edition;
}

export const listEditions = endpoint({
  summary: 'Editions of the programme with their stages, the newest first',
  answer: editionsAnswer,
  layers,
  handle: async (_input, { database }) => json({ items: await readEditions(database.read) }),
});

/** What is open depends on the day, so this answer is not kept. */
export const readCurrent = endpoint({
  summary: 'The edition of today, what is open in it and what begins next',
  answer: currentEdition,
  handle: async (_input, { database }) => {
    const today = dayInKrakow(new Date());
    const editions = await readEditions(database.read);
    const edition = editionOn(editions, today);
    return json(
      {
        edition: edition ?? null,
        today,
        open: edition ? stagesOn(edition, today) : [],
        next: nextStage(editions, today),
      },
      { 'Cache-Control': 'no-cache' },
    );
  },
});

export const listTexts = endpoint({
  summary: 'Texts of an edition: the call, the information on personal data, the consents',
  query: textsQuery,
  answer: textsAnswer,
  layers,
  handle: async ({ path, query: { history } }, { database }) => {
    const { year } = await editionOfPath(database.read, path);
    return json({ items: await readTexts(database.read, year, history === 'true') });
  },
});
