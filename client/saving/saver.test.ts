import { afterEach, expect, test, vi } from 'vitest';
import { ApiProblem, askApi, Unreachable } from '../api.ts';
import type { Device, Kept } from './kept.ts';
import { alike, type Parts } from './parts.ts';
import { createSaver, type Saved } from './saver.ts';

type Content = { title: string; place: { points: number[][] } | null };
const parts: Parts<Content, keyof Content> = {
  names: ['title', 'place'],
  read: (content, part) => content[part],
  write: (content, part, value) => ({ ...content, [part]: value }),
  rewritten: ['place'],
};
/** What a browser keeps, for one screen after another. */
function browser(): Device<Content> {
  let here: Kept<Content> | null = null;
  return {
    read: () => here,
    write: (_id, next) => {
      here = next;
      return true;
    },
    forget: () => {
      here = null;
    },
  };
}

/** A server that minds versions and whose answers may be lost once they are made. */
function server() {
  let current = first;
  let lost = 0;
  return {
    current: () => current,
    loseAnswers: (count: number) => {
      lost = count;
    },
    elsewhere: (part: Partial<Content>) => {
      current = { content: { ...current.content, ...part }, version: current.version + 1 };
    },
    send: async (version: number, content: Content) => {
      if (version !== current.version) throw new ApiProblem(409, 'somebody-was-faster', '', { current });
      current = await onGrid(version, content);
      if (lost === 0) return current;
      lost -= 1;
      throw new Unreachable('the answer was lost');
    },
    newer: ({ members }: ApiProblem) => members.current as Saved<Content>,
  };
}

afterEach(() => vi.unstubAllGlobals());

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

test('what arrived though its answer was lost is no change by somebody else', async () => {
  const far = server();
  const saver = createSaver({ id: 7, first, parts, device, ...far });
  far.loseAnswers(1);
  saver.change('title', 'Ławki przy Plantach');
  expect(await saver.flush()).toBe(false);
  expect(saver.store.get().state).toBe('unreachable');
  saver.change('title', 'Ławki przy Plantach i Wawelu');
  expect(await saver.flush()).toBe(false);
  expect(saver.store.get().clash).toBe(null);
  expect(await saver.flush()).toBe(true);
  expect(far.current()).toMatchObject({ content: { title: 'Ławki przy Plantach i Wawelu' }, version: 3 });
});

test('what somebody else changed after a lost answer is still asked about', async () => {
  const far = server();
  const saver = createSaver({ id: 7, first, parts, device, ...far });
  far.loseAnswers(1);
  saver.change('title', 'Ławki przy Plantach');
  await saver.flush();
  far.elsewhere({ title: 'Ławki na Kazimierzu' });
  saver.change('title', 'Ławki przy Plantach i Wawelu');
  await saver.flush();
  expect(saver.store.get()).toMatchObject({ state: 'clash', clash: { theirs: { title: 'Ławki na Kazimierzu' } } });
});

test('an answer that breaks off in its middle is a lost one, and saving goes on', async () => {
  const path = 'data:application/json,{"title":';
  await expect(askApi(path)).rejects.toBeInstanceOf(Unreachable);
  let breaks = true;
  const send = (version: number, content: Content) =>
    breaks ? askApi<Saved<Content>>(path) : onGrid(version, content);
  const saver = createSaver({ id: 7, first, parts, device, send, newer: () => first });
  saver.change('title', 'Ławki przy Plantach');
  expect(await saver.flush()).toBe(false);
  breaks = false;
  expect(await saver.flush()).toBe(true);
});

test('saving asked for twice while it is under way sends each change once', async () => {
  const versions: number[] = [];
  const send = async (version: number, content: Content) => {
    versions.push(version);
    return onGrid(version, content);
  };
  const saver = createSaver({ id: 7, first, parts, device, send, newer: () => first });
  saver.change('title', 'Ławki przy Plantach');
  const under = saver.flush();
  saver.change('title', 'Ławki przy Plantach i Wawelu');
  await Promise.all([under, saver.flush(), saver.flush()]);
  expect(versions).toEqual([1, 2]);
  expect(saver.store.get()).toMatchObject({ state: 'saved', version: 3 });
});

test('a place that the server keeps as it was drawn stays the very same, so that a drag on the map goes on', async () => {
  const saver = createSaver({ id: 7, first, parts, device, send: onGrid, newer: () => first });
  const drawn = { points: [[19.9372, 50.0619]] };
  saver.change('place', drawn);
  expect(await saver.flush()).toBe(true);
  expect(saver.store.get().content.place).toBe(drawn);
});

test('a screen that was left neither tries again nor takes from the device what the next one keeps there', async () => {
  const far = server();
  const near = browser();
  const answers: (() => void)[] = [];
  const slowly = async (version: number, content: Content) => {
    await new Promise((answer) => answers.push(() => answer(null)));
    return far.send(version, content);
  };
  const left = createSaver({ id: 7, first, parts, device: near, send: slowly, newer: far.newer });
  vi.stubGlobal('window', new EventTarget());
  const leave = left.start();
  left.change('title', 'Ławki przy Plantach');
  leave();
  const next = createSaver({ id: 7, first, parts, device: near, ...far });
  next.change('title', 'Ławki przy Plantach i Wawelu');
  answers[0]?.();
  expect(await left.flush()).toBe(true);
  expect(near.read(7)?.content.title).toBe('Ławki przy Plantach i Wawelu');
});

test('two contents are alike whatever the order of names and the space around words', () => {
  expect(alike([{ label: 'Ławka ', amountPln: 5 }], [{ amountPln: 5, label: 'Ławka' }])).toBe(true);
  expect(alike([{ label: 'Ławka', amountPln: 5 }], [{ label: 'Ławka', amountPln: 6 }])).toBe(false);
  expect(alike(null, '')).toBe(true);
});
