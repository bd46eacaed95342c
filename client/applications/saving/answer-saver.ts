import { ApiProblem, Unreachable } from '../../api.ts';
import { createStore, type Store } from '../../map/store.ts';
import type { Answers, Application } from '../shapes.ts';
import type { keptAnswers } from './kept-answers.ts';
import { type AnswerPart, mergeAnswers, readPart, sameAnswers, withPart } from './merge.ts';

const quietMs = 700;
const againMs = 15_000;

/** `waiting`: typed a moment ago; `closed`: the application may no longer be changed. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'signed-out' | 'clash' | 'refused' | 'closed';

export type Saving = {
  answers: Answers;
  /** What the server has, as far as is known, and the version it gave it. */
  base: Answers;
  version: number;
  state: SaveState;
  savedAt: Date | null;
  /** What was changed differently here and on another device. */
  clash: { theirs: Answers; version: number; parts: AnswerPart[] } | null;
  /** The browser keeps a copy of what is not saved yet. */
  onDevice: boolean;
};

export type AnswerSaver = {
  store: Store<Saving>;
  change: (part: AnswerPart, value: unknown) => void;
  /** Ends a clash: for each part, whether the answer of the other device is taken. */
  settle: (taken: Set<AnswerPart>) => void;
  /** Takes what the server now has, such as after the screen was left and opened again. */
  receive: (application: Application) => void;
  /** Saves what is typed now; true when the server has all of it. */
  flush: () => Promise<boolean>;
  /** Hears of the network coming back. @returns stops everything */
  start: () => () => void;
};

type Send = (version: number, answers: Answers) => Promise<Application>;
type Conflict = { current: Application };

/**
 * Saves answers as they are typed: on the device at once, on the server after a short quiet, again when the network or
 * the session comes back. Changes of another device are brought together with what was typed here.
 */
export function createAnswerSaver(application: Application, send: Send, device: typeof keptAnswers): AnswerSaver {
  const { id } = application;
  const store = createStore<Saving>({
    answers: application.answers,
    base: application.answers,
    version: application.version,
    state: 'saved',
    savedAt: null,
    clash: null,
    onDevice: true,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  const later = (afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), afterMs);
  };
  const keep = () => {
    const { answers, base, version } = store.get();
    store.set({ onDevice: device.write(id, { answers, base, version }) });
  };
  /** Whether something is left to be sent. */
  const unsent = () => !sameAnswers(store.get().answers, store.get().base);

  function merge(theirs: Answers, version: number): void {
    const { base, answers } = store.get();
    const { merged, clashes } = mergeAnswers(base, answers, theirs);
    if (clashes.length > 0) {
      store.set({ answers: merged, state: 'clash', clash: { theirs, version, parts: clashes } });
      return;
    }
    store.set({ answers: merged, base: theirs, version, clash: null });
    if (unsent()) {
      keep();
      store.set({ state: 'waiting' });
      later(quietMs);
    } else {
      device.forget(id);
      store.set({ state: 'saved' });
    }
  }

  async function sendOnce(): Promise<boolean> {
    const { answers, version } = store.get();
    store.set({ state: 'saving' });
    try {
      const saved = await send(version, answers);
      store.set({ base: saved.answers, version: saved.version, savedAt: new Date() });
      if (!unsent()) {
        device.forget(id);
        store.set({ state: 'saved' });
        return true;
      }
      keep();
      store.set({ state: 'waiting' });
      later(quietMs);
      return false;
    } catch (error) {
      fail(error);
      return false;
    }
  }

  function fail(error: unknown): void {
    if (error instanceof ApiProblem && error.code === 'somebody-was-faster') {
      const { current } = error.members as Conflict;
      merge(current.answers, current.version);
      return;
    }
    const state = stateAfter(error);
    store.set({ state });
    if (state === 'unreachable') later(againMs);
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (running) await running;
    const { state } = store.get();
    if (state === 'clash' || state === 'closed') return false;
    if (!unsent()) {
      store.set({ state: 'saved' });
      return true;
    }
    running = sendOnce();
    const done = await running;
    running = null;
    return done;
  }

  const kept = device.read(id);
  if (kept && !sameAnswers(kept.answers, application.answers)) {
    store.set({ answers: kept.answers, base: kept.base });
    merge(application.answers, application.version);
  } else if (kept) device.forget(id);

  return {
    store,
    flush,
    change(part, value) {
      store.set({ answers: withPart(store.get().answers, part, value) });
      keep();
      if (store.get().state === 'clash' || store.get().state === 'closed') return;
      store.set({ state: 'waiting' });
      later(quietMs);
    },
    settle(taken) {
      const { clash, answers } = store.get();
      if (!clash) return;
      let settled = answers;
      for (const part of clash.parts)
        if (taken.has(part)) settled = withPart(settled, part, readPart(clash.theirs, part));
      store.set({ answers: settled, base: clash.theirs, version: clash.version, clash: null, state: 'waiting' });
      keep();
      void flush();
    },
    receive(received) {
      if (received.version > store.get().version && !running) merge(received.answers, received.version);
    },
    start() {
      const again = () => {
        if (unsent()) void flush();
      };
      window.addEventListener('online', again);
      if (unsent() && store.get().state !== 'clash') later(0);
      return () => {
        window.removeEventListener('online', again);
        clearTimeout(timer);
        again();
      };
    },
  };
}

/** What a refusal means for what was typed. @throws what is no answer of a server */
function stateAfter(error: unknown): SaveState {
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof ApiProblem)) throw error;
  if (error.status === 401) return 'signed-out';
  if ([403, 404, 409].includes(error.status)) return 'closed';
  return error.status < 500 && error.status !== 429 ? 'refused' : 'unreachable';
}
