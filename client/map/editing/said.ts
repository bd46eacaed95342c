import { editing } from '../../areas/editor/editing.ts';

/** Says a sentence in the editor's live region without a step. */
export function say(sentence: string): void {
  editing.set({ spoken: sentence });
}
