import type { TextKind } from '../../editions/stage.ts';

/** A text of the demonstration edition. Blank lines part paragraphs, `## ` begins a heading, `- ` an item of a list. */
export type PlannedText = { kind: TextKind; pl: string; en: string; uk: string };
