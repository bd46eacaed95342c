export type ImportKind = 'addresses' | 'districts' | 'osm';

/** Features of the file that were left out, by reason, with a few of them to look up. */
export type Refusal = { reason: string; count: number; examples: string[] };

/** What became of the rows that this importer owns, and of the features that did not become rows. */
export type ImportReport = {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  refused: Refusal[];
  /** Stored, but with something missing, such as an address on a street that no official list names. */
  remarks: Refusal[];
};

/** `total` is undefined while it is not known. Bytes for `download` and `read`, rows for `place` and `write`. */
export type Progress = { stage: 'download' | 'read' | 'place' | 'write'; done: number; total: number | undefined };

export type ImportOptions = {
  onProgress?: (progress: Progress) => void;
  /** Aborting ends the import and leaves the stored rows as they were. */
  signal?: AbortSignal;
  /** Goes on when most of what is stored would be removed, which a file cut short looks like. */
  allowShrinking?: boolean;
};

/** The file cannot be imported; the message is for the person who gave it. What was stored before stays. */
export class ImportRefused extends Error {}

const examplesKept = 5;

/** Collects what is left out. */
export class Refusals {
  readonly #byReason = new Map<string, Refusal>();

  add(reason: string, example: string, count = 1): void {
    const refusal = this.#byReason.get(reason) ?? { reason, count: 0, examples: [] };
    this.#byReason.set(reason, refusal);
    refusal.count += count;
    if (refusal.examples.length < examplesKept && !refusal.examples.includes(example)) refusal.examples.push(example);
  }

  /** Most frequent first. */
  list(): Refusal[] {
    return [...this.#byReason.values()].sort((a, b) => b.count - a.count);
  }
}
