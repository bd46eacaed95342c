import { useSyncExternalStore } from 'react';

export type Store<State> = {
  get: () => State;
  /** Merges; nobody is told when nothing changed. */
  set: (change: Partial<State>) => void;
  subscribe: (listener: () => void) => () => void;
};

/** A value outside React that map and panel share; listeners hear of it synchronously. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const keys = Object.keys(change) as (keyof State)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads one part of a store; the component renders again only when that part changes. */
export function useStore<State extends object, Part>(store: Store<State>, part: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
