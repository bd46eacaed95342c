import { settingsStorage } from '../ui/storage.ts';

/** What was typed on this device and has not reached the server, and what it was typed on top of. */
export type Kept<Content> = { content: Content; base: Content; version: number };

export type Device<Content> = {
  read: (id: number) => Kept<Content> | null;
  /** Returns false where the browser keeps nothing, as in a private window or when its store is full. */
  write: (id: number, kept: Kept<Content>) => boolean;
  forget: (id: number) => void;
};

/**
 * Synchronous on purpose: what was typed is there even when the tab is closed in the same moment. Only what the server
 * does not have yet is kept, so that nothing personal stays on a shared computer after it is saved.
 *
 * @param topic begins the name under which the browser keeps it
 */
export function keptOnDevice<Content>(topic: string): Device<Content> {
  const nameOf = (id: number) => `okolica.${topic}.${id}`;
  return {
    read(id) {
      const text = settingsStorage()?.getItem(nameOf(id));
      if (!text) return null;
      try {
        const kept = JSON.parse(text) as Partial<Kept<Content>>;
        return kept.content && kept.base ? (kept as Kept<Content>) : null;
      } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
      }
    },
    write(id, kept) {
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
    forget(id) {
      settingsStorage()?.removeItem(nameOf(id));
    },
  };
}
