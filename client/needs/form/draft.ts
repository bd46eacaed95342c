import { settingsStorage } from '../../ui/storage.ts';
import type { TypedNeed } from './check.ts';

const name = 'okolica.need-draft';

/** What was typed of a new need and not sent yet; null where nothing was. It outlives a reload and a session that ends. */
export function readDraft(): Partial<TypedNeed> | null {
  const text = settingsStorage()?.getItem(name);
  if (!text) return null;
  try {
    const draft: unknown = JSON.parse(text);
    return typeof draft === 'object' ? (draft as Partial<TypedNeed>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function keepDraft(content: TypedNeed): void {
  try {
    settingsStorage()?.setItem(name, JSON.stringify(content));
  } catch (error) {
    // A full or private store keeps nothing; the form itself still holds it.
    if (!(error instanceof DOMException)) throw error;
  }
}

export function forgetDraft(): void {
  settingsStorage()?.removeItem(name);
}
