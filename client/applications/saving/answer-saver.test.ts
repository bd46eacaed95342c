import { expect, test } from 'vitest';
import { ApiProblem, Unreachable } from '../../api.ts';
import type { Kept } from '../../saving/kept.ts';
import type { Answers, Application } from '../shapes.ts';
import { createAnswerSaver } from './answer-saver.ts';

/** An application as the server keeps it, with the rule that a change must start from the newest version. */
function server(answers: Answers = {}) {
  let current = { id: 4, version: 1, answers } as Application;
  let failure: Error | null = null;
  return {
    current: () => current,
    failWith: (error: Error | null) => {
      failure = error;
    },
    elsewhere: (changed: Answers) => {
      current = { ...current, answers: changed, version: current.version + 1 };
    },
    send: async (version: number, sent: Answers) => {
      if (failure) throw failure;
      if (version !== current.version) throw new ApiProblem(409, 'somebody-was-faster', '', { current });
      current = { ...current, answers: sent, version: version + 1 };
      return current;
    },
  };
}

function device(kept: Kept<Answers> | null = null) {
  let here = kept;
  return {
    read: () => here,
    write: (_id: number, next: Kept<Answers>) => {
      here = next;
      return true;
    },
    forget: () => {
      here = null;
    },
  };
}

test('what is typed is on the device at once and leaves it when the server has it', async () => {
  const far = server();
  const near = device();
  const saver = createAnswerSaver(far.current(), far.send, near);
  saver.change('name', 'Zofia Bielańska');
  expect(near.read()?.content).toEqual({ name: 'Zofia Bielańska' });
  expect(await saver.flush()).toBe(true);
  expect(far.current().answers).toEqual({ name: 'Zofia Bielańska' });
  expect(near.read()).toBe(null);
});

test('without a network it stays on the device, and a new start of the screen sends it', async () => {
  const far = server();
  const near = device();
  const saver = createAnswerSaver(far.current(), far.send, near);
  far.failWith(new Unreachable('offline'));
  saver.change('motivation', 'Znam sąsiadów.');
  expect(await saver.flush()).toBe(false);
  expect(saver.store.get().state).toBe('unreachable');

  far.failWith(null);
  const again = createAnswerSaver(far.current(), far.send, near);
  expect(again.store.get().content).toEqual({ motivation: 'Znam sąsiadów.' });
  expect(await again.flush()).toBe(true);
  expect(far.current().answers).toEqual({ motivation: 'Znam sąsiadów.' });
});

test('an ended session keeps what was typed and says so', async () => {
  const far = server();
  const saver = createAnswerSaver(far.current(), far.send, device());
  far.failWith(new ApiProblem(401, 'not-signed-in', '', {}));
  saver.change('name', 'Zofia');
  expect(await saver.flush()).toBe(false);
  expect(saver.store.get()).toMatchObject({ state: 'signed-out', content: { name: 'Zofia' } });
});

test('changes of another device to other answers are brought in without a question', async () => {
  const far = server({ name: 'Zofia' });
  const saver = createAnswerSaver(far.current(), far.send, device());
  far.elsewhere({ name: 'Zofia', phone: '12 616 15 15' });
  saver.change('motivation', 'Znam sąsiadów.');
  await saver.flush();
  expect(saver.store.get().clash).toBe(null);
  expect(await saver.flush()).toBe(true);
  expect(far.current().answers).toEqual({ name: 'Zofia', phone: '12 616 15 15', motivation: 'Znam sąsiadów.' });
});

test('the same answer changed on both devices is asked about, and each choice is kept', async () => {
  for (const [taken, expected] of [
    [new Set(['motivation' as const]), 'Tam.'],
    [new Set<never>(), 'Tutaj.'],
  ] as const) {
    const far = server({ motivation: 'Znam sąsiadów.' });
    const saver = createAnswerSaver(far.current(), far.send, device());
    far.elsewhere({ motivation: 'Tam.' });
    saver.change('motivation', 'Tutaj.');
    await saver.flush();
    expect(saver.store.get().clash).toMatchObject({ parts: ['motivation'], theirs: { motivation: 'Tam.' } });
    saver.settle(new Set(taken));
    expect(await saver.flush()).toBe(true);
    expect(far.current().answers).toEqual({ motivation: expected });
  }
});

test('an application decided meanwhile is not written to any more', async () => {
  const far = server();
  const near = device();
  const saver = createAnswerSaver(far.current(), far.send, near);
  far.failWith(new ApiProblem(409, 'already-decided', '', {}));
  saver.change('name', 'Zofia');
  expect(await saver.flush()).toBe(false);
  expect(saver.store.get().state).toBe('closed');
  expect(near.read()?.content).toEqual({ name: 'Zofia' });
});
