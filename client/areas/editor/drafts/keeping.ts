import { createStore, useStore } from '../../../map/store.ts';
import type { DeviceDraft } from './draft.ts';

/** Where the draft on screen is kept, and what stands in the way. */
export type Keeping = {
  draft: DeviceDraft | null;
  opening: 'opening' | 'open' | 'missing' | 'unreachable';
  device: 'saving' | 'saved' | 'refused';
  /** none: nobody is signed in; fresh: not changed yet, so not there; gone: deleted on another device; refused: the account takes no more. */
  account: 'none' | 'fresh' | 'saving' | 'saved' | 'waiting' | 'gone' | 'refused';
  /** ISO instant at which the account got it. */
  sentAt: string | null;
  /** What another device or window has made of the draft in the meantime. */
  theirs: DeviceDraft | null;
};

export const nothingKept: Keeping = {
  draft: null,
  opening: 'opening',
  device: 'saved',
  account: 'none',
  sentAt: null,
  theirs: null,
};

export const keeping = createStore<Keeping>(nothingKept);
export const useKeeping = <Part>(part: (state: Keeping) => Part): Part => useStore(keeping, part);
