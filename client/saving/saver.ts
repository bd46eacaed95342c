import { ApiProblem, Unreachable } from '../api.ts';
import { createStore, type Store } from '../map/store.ts';
import type { Device } from './kept.ts';
import { alike, mergeContent, type Parts, sameContent } from './parts.ts';

const quietMs = 700;
const againMs = 15_000;

/** `waiting`: typed a moment ago; `closed`: it may no longer be changed. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'signed-out' | 'clash' | 'refused' | 'closed';

/** What the server has, and the version it gave it. */
export type Saved<Content> = { content: Content; version: number };

export type Saving<Content, Part extends string> = {
  content: Content;
  /** What the server has, as far as is known, and the version it gave it. */
  base: Content;
  version: number;
  state: SaveState;
  savedAt: Date | null;
  /** What was changed differently here and elsewhere. */
  clash: { theirs: Content; version: number; parts: Part[] } | null;
  /** The browser keeps a copy of what is not saved yet. */
  onDevice: boolean;
  /** What the server refused last, while the state is `refused`. */
  problem: ApiProblem | null;
};

export type Saver<Content, Part extends string> = {
  store: Store<Saving<Content, Part>>;
  change: (part: Part, value: unknown) => void;
  /** Ends a clash: for each part, whether what stands elsewhere is taken. */
  settle: (taken: Set<Part>) => void;
  /** Takes what the server now has, such as after the screen was left and opened again. */
  receive: (saved: Saved<Content>) => void;
  /** Saves what is typed now; true when the server has all of it. */
  flush: () => Promise<boolean>;
  /** Hears of the network coming back. @returns stops everything */
  start: () => () => void;
};

type Options<Content, Part extends string> = {
  id: number;
  first: Saved<Content>;
  parts: Parts<Content, Part>;
  device: Device<Content>;
  /** @throws ApiProblem, Unreachable */
  send: (version: number, content: Content) => Promise<Saved<Content>>;
  /** What stands on the server, from a refusal `somebody-was-faster`. */
  newer: (problem: ApiProblem) => Saved<Content>;
};

/**
 * Saves what is typed as it is typed: on the device at once, on the server after a short quiet, again when the network
 * or the session comes back. Changes made elsewhere are brought together with what was typed here.
 */
export function createSaver<Content, Part extends string>({
  id,
  first,
  parts,
  device,
  send,
  newer,
}: Options<Content, Part>): Saver<Content, Part> {
  const store = createStore<Saving<Content, Part>>({
    content: first.content,
    base: first.content,
    version: first.version,
    state: 'saved',
    savedAt: null,
    clash: null,
    onDevice: true,
    problem: null,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  /** What was sent since the last answer: each may have arrived, with the answer lost on the way. */
  let unanswered: Content[] = [];
  /** The screen was left: another saver may be at work on the same. */
  let stopped = false;

  const later = (afterMs: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), afterMs);
  };
  const keep = () => {
    if (stopped) return;
    const { content, base, version } = store.get();
    store.set({ onDevice: device.write(id, { content, base, version }) });
  };
  const forget = () => {
    const kept = stopped ? device.read(id) : null;
    if (!kept || sameContent(parts, kept.content, store.get().content)) device.forget(id);
  };
  /** Whether something is left to be sent. */
  const unsent = () => !sameContent(parts, store.get().content, store.get().base);

  function merge({ content: theirs, version }: Saved<Content>): void {
    const { base, content } = store.get();
    const { merged, clashes } = mergeContent(parts, base, content, theirs, unanswered);
    unanswered = [];
    if (clashes.length > 0) {
      store.set({ content: merged, state: 'clash', clash: { theirs, version, parts: clashes } });
      return;
    }
    store.set({ content: merged, base: theirs, version, clash: null });
    goOn();
  }

  /** After the server's content is known: what is left is kept and sent later. */
  function goOn(): boolean {
    if (unsent()) {
      keep();
      store.set({ state: 'waiting' });
      later(quietMs);
      return false;
    }
    forget();
    store.set({ state: 'saved', problem: null });
    return true;
  }

  async function sendOnce(): Promise<boolean> {
    const { content: sent, version } = store.get();
    store.set({ state: 'saving' });
    try {
      const saved = await send(version, sent);
      unanswered = [];
      store.set({
        content: asTheServerWrites(sent, saved.content),
        base: saved.content,
        version: saved.version,
        savedAt: new Date(),
        problem: null,
      });
      return goOn();
    } catch (error) {
      if (error instanceof Unreachable) unanswered = [...unanswered, sent];
      fail(error);
      return false;
    }
  }

  /** What is typed, with the parts that the server writes in its own way as it wrote them, unless typed anew meanwhile. */
  function asTheServerWrites(sent: Content, saved: Content): Content {
    let { content } = store.get();
    for (const part of parts.rewritten ?? []) {
      const [here, there] = [parts.read(content, part), parts.read(saved, part)];
      // The same again would look like a change to whoever shows it, such as the map in the middle of a drag.
      if (alike(here, parts.read(sent, part)) && !alike(here, there)) content = parts.write(content, part, there);
    }
    return content;
  }

  function fail(error: unknown): void {
    if (error instanceof ApiProblem && error.code === 'somebody-was-faster') {
      merge(newer(error));
      return;
    }
    const state = stateAfter(error);
    store.set({ state, problem: state === 'refused' ? (error as ApiProblem) : null });
    if (state === 'unreachable') later(againMs);
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    while (running) await running;
    const { state } = store.get();
    if (state === 'clash' || state === 'closed') return false;
    if (!unsent()) return goOn();
    running = sendOnce().finally(() => {
      running = null;
    });
    return running;
  }

  const kept = device.read(id);
  if (kept && !sameContent(parts, kept.content, first.content)) {
    store.set({ content: kept.content, base: kept.base });
    merge(first);
  } else if (kept) device.forget(id);

  return {
    store,
    flush,
    change(part, value) {
      store.set({ content: parts.write(store.get().content, part, value) });
      keep();
      if (store.get().state === 'clash' || store.get().state === 'closed') return;
      store.set({ state: 'waiting' });
      later(quietMs);
    },
    settle(taken) {
      const { clash, content } = store.get();
      if (!clash) return;
      let settled = content;
      for (const part of clash.parts)
        if (taken.has(part)) settled = parts.write(settled, part, parts.read(clash.theirs, part));
      store.set({ content: settled, base: clash.theirs, version: clash.version, clash: null, state: 'waiting' });
      keep();
      void flush();
    },
    receive(received) {
      if (received.version > store.get().version && !running) merge(received);
    },
    start() {
      stopped = false;
      const again = () => {
        if (unsent()) void flush();
      };
      window.addEventListener('online', again);
      if (unsent() && store.get().state !== 'clash') later(0);
      return () => {
        window.removeEventListener('online', again);
        clearTimeout(timer);
        stopped = true;
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
