import { expect, test } from 'vitest';
import { ApiProblem } from '../api.ts';
import { alike, type Parts } from './parts.ts';
import { createSaver, type Saved } from './saver.ts';

type Content = { title: string; place: { points: number[][] } | null };
const parts: Parts<Content, keyof Content> = {
  names: ['title', 'place'],
  read: (content, part) => content[part],
  write: (content, part, value) => ({ ...content, [part]: value }),
  rewritten: ['place'],
};
const device = { read: () => null, write: () => true, forget: () => undefined };
const first: Saved<Content> = { content: { title: 'Ławki', place: null }, version: 1 };

/** Saves as a server that puts places on its grid. */
const onGrid = async (version: number, { title, place }: Content): Promise<Saved<Content>> => ({
  content: {
    title: title.trim(),
    place: place && { points: place.points.map((point) => point.map((degrees) => Number(degrees.toFixed(4)))) },
  },
  version: version + 1,
});

test('a place that the server puts on its grid is taken as it stands there, and saving comes to rest', async () => {
  const saver = createSaver({ id: 7, first, parts, device, send: onGrid, newer: () => first });
  saver.change('place', { points: [[19.93721234, 50.0619]] });
  expect(await saver.flush()).toBe(true);
  expect(saver.store.get()).toMatchObject({ state: 'saved', version: 2 });
  expect(saver.store.get().content.place).toEqual({ points: [[19.9372, 50.0619]] });
});

test('words keep the space that is being typed, though the server takes it away', async () => {
  const saver = createSaver({ id: 7, first, parts, device, send: onGrid, newer: () => first });
  saver.change('title', 'Ławki przy ');
  expect(await saver.flush()).toBe(true);
  expect(saver.store.get().content.title).toBe('Ławki przy ');
});

test('what the server refuses stays, with the reason, and is sent again with the next change', async () => {
  let refuses = true;
  const send = async (version: number, content: Content) => {
    if (refuses) throw new ApiProblem(422, 'place-refused', '', { reason: 'outside-city' });
    return onGrid(version, content);
  };
  const saver = createSaver({ id: 7, first, parts, device, send, newer: () => first });
  saver.change('place', { points: [[20.0646, 49.9872]] });
  expect(await saver.flush()).toBe(false);
  expect(saver.store.get()).toMatchObject({ state: 'refused', problem: { code: 'place-refused' } });
  refuses = false;
  saver.change('place', null);
  expect(await saver.flush()).toBe(true);
  expect(saver.store.get()).toMatchObject({ state: 'saved', problem: null });
});

test('two contents are alike whatever the order of names and the space around words', () => {
  expect(alike([{ label: 'Ławka ', amountPln: 5 }], [{ amountPln: 5, label: 'Ławka' }])).toBe(true);
  expect(alike([{ label: 'Ławka', amountPln: 5 }], [{ label: 'Ławka', amountPln: 6 }])).toBe(false);
  expect(alike(null, '')).toBe(true);
});
