import { settingsStorage } from '../../ui/storage.ts';
import type { Answers } from '../shapes.ts';

/** What was typed on this device and has not reached the server, and what it was typed on top of. */
export type Kept = { answers: Answers; base: Answers; version: number };

const nameOf = (id: number) => `okolica.application.${id}`;

/**
 * Synchronous on purpose: what was typed is there even when the tab is closed in the same moment. Only what the server
 * does not have yet is kept, so that nothing personal stays on a shared computer after it is saved.
 */
export const keptAnswers = {
  read(id: number): Kept | null {
    const text = settingsStorage()?.getItem(nameOf(id));
    if (!text) return null;
    try {
      return JSON.parse(text) as Kept;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  },
  /** Returns false where the browser keeps nothing, as in a private window or when its store is full. */
  write(id: number, kept: Kept): boolean {
    const storage = settingsStorage();
    if (!storage) return false;
    try {
      storage.setItem(nameOf(id), JSON.stringify(kept));
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  },
  forget(id: number): void {
    settingsStorage()?.removeItem(nameOf(id));
  },
};
