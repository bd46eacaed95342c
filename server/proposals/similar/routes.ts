import type { Knex } from 'knex';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { placed } from '../../marked-places/placed.ts';
import { readKept } from '../content/queries.ts';
import { noSuchProposal, proposalIdIn } from '../missing.ts';
import { capacitiesOf, mayRead } from '../people.ts';
import { isAuthor, readProposal } from '../queries.ts';
import { type SimilarAnswer, similarAnswer, similarBody } from '../schema.ts';
import { type Sought, similarProposals, similarResults } from './queries.ts';

/** While there is no title, the beginning of the text stands for it. */
const charactersForTitle = 80;

export const findSimilar = endpoint({
  summary: 'Proposals and past projects similar to what is being written: near by, or alike in words',
  audit: 'never',
  body: similarBody,
  answer: similarAnswer,
  wantsCaller: true,
  handle: async ({ caller, body }, { database: { write }, city }) => {
    const { title, text, theme, district, place, except } = body;
    const marked = place && Object.values(place).some((parts) => parts.length > 0) ? place : null;
    const geometry = marked
      ? await placed(write, marked, city()).catch((error: unknown) => {
          // What is wrong with the place, the check says.
          if (error instanceof Problem && error.code === 'place-refused') return null;
          throw error;
        })
      : null;
    const inTouch = caller !== null && except !== null && (await isAuthor(write, except, caller.userId));
    const sought = { title: title || text.slice(0, charactersForTitle), text, theme, district, geometry, except };
    return json(await similarTo(write, sought, inTouch));
  },
});

export const similarToProposal = endpoint({
  summary: 'Proposals and past projects similar to this one',
  answer: similarAnswer,
  wantsCaller: true,
  handle: async ({ caller, path }, { database: { write } }) => {
    const id = proposalIdIn(path);
    const proposal = await readProposal(write, id);
    const kept = await readKept(write, id);
    if (!proposal || !kept) throw noSuchProposal();
    const capacities = await capacitiesOf(write, proposal, caller);
    if (!mayRead(proposal, capacities)) throw noSuchProposal();
    const { title, theme, district } = proposal;
    const sought = { title, text: kept.content.short, theme, district, geometry: kept.geometry, except: id };
    return json(await similarTo(write, sought, capacities.includes('author')));
  },
});

async function similarTo(database: Knex, sought: Sought, inTouch: boolean): Promise<SimilarAnswer> {
  const [current, past] = await Promise.all([
    similarProposals(database, sought, { inTouch }),
    similarResults(database, sought),
  ]);
  return { current, past };
}
