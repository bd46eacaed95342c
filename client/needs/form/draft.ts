import { settingsStorage } from '../../ui/storage.ts';
import type { TypedNeed } from './check.ts';

/** What was typed of a new need and not sent yet, and what its address began it with. */
export type Draft = { from: Partial<TypedNeed>; content: TypedNeed };

/** Of one account: the next person at the same screen does not read it. */
const nameOf = (account: string) => `okolica.need-draft.${account}`;

/** Null where nothing was typed. It outlives a reload and a session that ends. */
export function readDraft(account: string): Draft | null {
  const text = settingsStorage()?.getItem(nameOf(account));
  if (!text) return null;
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null;
    return draft?.from && draft.content ? (draft as Draft) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function keepDraft(account: string, draft: Draft): void {
  try {
    settingsStorage()?.setItem(nameOf(account), JSON.stringify(draft));
  } catch (error) {
    // A full or private store keeps nothing; the form itself still holds it.
    if (!(error instanceof DOMException)) throw error;
  }
}

export function forgetDraft(account: string): void {
  settingsStorage()?.removeItem(nameOf(account));
}
