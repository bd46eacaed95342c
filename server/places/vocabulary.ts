/**
 * All words of all names, sorted, with a trie over them. A node knows the stretch of the sorted words below it, so a
 * beginning is one stretch, and a search that forgives one typing error is one walk: exact up to the error, one of
 * four steps (a letter wrong, missing, too many, two swapped), exact after it.
 *
 * MiniSearch was tried for this: it counts a swap as two errors and does not forgive in a word still being typed.
 */
export type Vocabulary = {
  words: readonly string[];
  /** Place of the word itself, -1 when it is none. */
  exact: (word: string) => number;
  /** First and one-past-last place of the words that begin so. */
  beginning: (prefix: string) => Stretch;
  /**
   * Gives each place of a word one typing error away, perhaps more than once.
   *
   * @param unfinished the word is still being typed: a word that begins like this, but for one error, will do
   */
  oneErrorAway: (word: string, unfinished: boolean, take: (first: number, end: number) => void) => void;
};

type Stretch = { first: number; end: number };

type Node = Stretch & {
  children: Map<number, Node>;
  /** Whether a word ends here; it is then the first of the stretch. */
  whole: boolean;
};

export function makeVocabulary(all: Iterable<string>): Vocabulary {
  const words = [...new Set(all)].sort();
  const root = makeNode(words, 0, words.length, 0);
  const walk = (node: Node | undefined, word: string, from: number): Node | undefined => {
    let at = node;
    for (let index = from; at && index < word.length; index += 1) at = at.children.get(word.charCodeAt(index));
    return at;
  };
  return {
    words,
    exact: (word) => {
      const node = walk(root, word, 0);
      return node?.whole ? node.first : -1;
    },
    beginning: (prefix) => walk(root, prefix, 0) ?? { first: 0, end: 0 },
    oneErrorAway: (word, unfinished, take) => {
      const finish = (node: Node | undefined, from: number) => {
        const end = walk(node, word, from);
        if (!end) return;
        if (unfinished) take(end.first, end.end);
        else if (end.whole) take(end.first, end.first + 1);
      };
      let at: Node | undefined = root;
      for (let index = 0; at && index < word.length; index += 1) {
        const code = word.charCodeAt(index);
        const next = word.charCodeAt(index + 1);
        finish(at, index + 1); // one letter too many
        if (next !== code) finish(at.children.get(next)?.children.get(code), index + 2); // two letters swapped
        for (const [letter, child] of at.children) {
          if (letter === code) continue;
          finish(child, index + 1); // a wrong letter
          finish(child, index); // a letter missing
        }
        at = at.children.get(code);
      }
      if (at && !unfinished) for (const child of at.children.values()) finish(child, word.length); // the last one missing
    },
  };
}

function makeNode(words: readonly string[], first: number, end: number, depth: number): Node {
  const node: Node = { first, end, children: new Map(), whole: words[first]?.length === depth };
  let from = node.whole ? first + 1 : first;
  while (from < end) {
    const code = (words[from] as string).charCodeAt(depth);
    let to = from + 1;
    while (to < end && (words[to] as string).charCodeAt(depth) === code) to += 1;
    node.children.set(code, makeNode(words, from, to, depth + 1));
    from = to;
  }
  return node;
}
