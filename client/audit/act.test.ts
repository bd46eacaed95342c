import { expect, test } from 'vitest';
import { routes } from '../../server/app.ts';
import { isAudited } from '../../server/audit/record.ts';
import words from '../i18n/pl/audit.json' with { type: 'json' };
import { actOf, topicOf } from './act.ts';

const audited = routes.filter(isAudited);

test('every route that the audit keeps has a word for its topic', () => {
  const topics: Record<string, string> = words.topics;
  expect(audited.map(({ path }) => path).filter((path) => !topics[topicOf(path)])).toEqual([]);
});

test('every act but plainly adding, changing and removing a thing has a word of its own', () => {
  const acts: Record<string, string> = words.acts;
  // A thing that is added is called by its topic: "Potrzeby: dodanie".
  const plain =
    /^(POST (applications|certificates|editions|materials|meetings|needs|proposals|trainings|units|workshops)|(PUT|DELETE) [a-z]+s)$/;
  const unnamed = audited
    .map(({ method, path }) => actOf(method, path))
    .filter((act) => !acts[act] && !plain.test(act));
  expect(unnamed).toEqual([]);
});

test('no word is kept for an act that there is not', () => {
  const known = new Set(audited.map(({ method, path }) => actOf(method, path)));
  expect(Object.keys(words.acts).filter((act) => !known.has(act))).toEqual([]);
});
