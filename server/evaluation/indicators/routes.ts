import { required } from '../../accounts/signed-in.ts';
import { touch } from '../../database/versions.ts';
import { created, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { keyPattern } from '../values/schema.ts';
import { findIndicator, insertIndicator, listIndicators as readIndicators, updateIndicator } from './queries.ts';
import { changedIndicator, indicator, indicatorList, newIndicator } from './schema.ts';

export const listIndicators = endpoint({
  summary: 'Indicators of evaluation: what each means, in three languages, and where and when it is known',
  answer: indicatorList,
  layers: ['evaluation'],
  handle: async (_input, { database: { read } }) => json({ items: await readIndicators(read) }),
});

export const addIndicator = endpoint({
  summary: 'Add an indicator of a study, whose values are then imported',
  body: newIndicator,
  answer: indicator,
  handle: async ({ body, caller }, { database, versions }) => {
    const by = required(caller).userId;
    const added = await database.write.transaction(async (transaction) => {
      if (!(await insertIndicator(transaction, body, { by })))
        throw new Problem(409, 'indicator-exists', `Wskaźnik o kluczu „${body.key}” już jest.`, { path: '/key' });
      await touch(transaction, ['evaluation']);
      return findIndicator(transaction, body.key);
    });
    await versions.refresh();
    return created(added);
  },
});

export const changeIndicator = endpoint({
  summary: 'Change what an indicator is called, what it means, and its classes on the map',
  body: changedIndicator,
  answer: indicator,
  handle: async ({ path: { key = '' }, body, caller }, { database, versions }) => {
    const by = required(caller).userId;
    const changed = await database.write.transaction(async (transaction) => {
      const current = keyPattern.test(key) ? await findIndicator(transaction, key) : undefined;
      if (!current) throw notFound('Takiego wskaźnika nie ma.');
      if (!(await updateIndicator(transaction, key, body, by)))
        throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił ten wskaźnik.', {
          current: await findIndicator(transaction, key),
          yours: body,
        });
      await touch(transaction, ['evaluation']);
      return findIndicator(transaction, key);
    });
    await versions.refresh();
    return json(changed);
  },
});
