import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { touch } from '../../database/versions.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { integer } from '../../http/validation.ts';
import { editionOf } from '../edition.ts';
import { rules, rulesChange } from '../schema.ts';
import { knownDistricts, lockEdition, readRules, writeRules } from './queries.ts';

/** Pools and limits belong to an edition, so they change with its layer. */
const layers = ['editions'];

export const showRules = endpoint({
  summary: 'Limits of proposals in an edition, and the pools that they are reckoned from',
  query: z.object({ edition: integer.optional().describe('Year; the current edition when absent') }),
  answer: rules,
  layers,
  handle: async ({ query }, { database: { read } }) =>
    json(await readRules(read, await editionOf(read, query.edition))),
});

export const changeRules = endpoint({
  summary: 'Change the limits and pools of an edition',
  body: rulesChange,
  answer: rules,
  handle: async ({ path, body }, { database: { write }, versions }) => {
    const edition = /^\d{4}$/.test(path.edition ?? '') ? Number(path.edition) : 0;
    const { before, ...sent } = body;
    const wanted = { edition, ...sent, pools: sent.pools.toSorted((one, other) => one.district - other.district) };
    await write.transaction(async (transaction) => {
      if (!(await lockEdition(transaction, edition))) throw notFound('Takiej edycji nie ma.');
      const current = await readRules(transaction, edition);
      if (isDeepStrictEqual(current, wanted)) return;
      if (!isDeepStrictEqual(current, { edition, ...before }))
        throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił te zasady.', {
          current,
          yours: wanted,
        });
      const known = new Set([0, ...(await knownDistricts(transaction))]);
      const wrong = wanted.pools.findIndex(
        ({ district }, at) => !known.has(district) || wanted.pools[at - 1]?.district === district,
      );
      if (wrong >= 0)
        throw new Problem(422, 'wrong-pool', 'Takiej dzielnicy nie ma albo podano ją dwa razy.', {
          path: `/pools/${sent.pools.findIndex(({ district }) => district === wanted.pools[wrong]?.district)}`,
        });
      if (wanted.shortLeast > wanted.shortMost)
        throw new Problem(422, 'least-above-most', 'Najmniej znaków nie może być więcej niż najwięcej.', {
          path: '/shortLeast',
        });
      await writeRules(transaction, wanted);
      await touch(transaction, layers);
    });
    await versions.refresh();
    return json(await readRules(write, edition));
  },
});
