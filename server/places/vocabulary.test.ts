import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVocabulary } from './vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 6 });

/** All words at most one error away, by trying every error. */
function misspellings(text: string): Set<string> {
  const all = new Set([text]);
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    if (after) all.add(before + after.slice(1));
    if (after.length > 1) all.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of 'abcd') {
      all.add(before + letter + after);
      if (after) all.add(before + letter + after.slice(1));
    }
  }
  return all;
}

describe('The vocabulary', () => {
  it('finds exactly the words one typing error away', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, asked) => {
        const vocabulary = makeVocabulary(words);
        const near = new Set<string>();
        vocabulary.oneErrorAway(asked, false, (first, end) => {
          for (let place = first; place < end; place += 1) near.add(vocabulary.words[place] as string);
        });
        near.delete(asked);
        const wanted = misspellings(asked);
        wanted.delete(asked);
        expect([...near].sort()).toEqual(vocabulary.words.filter((known) => wanted.has(known)));
      }),
    );
  });

  it('finds the words that begin with something one typing error away from what is typed so far', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, asked) => {
        const vocabulary = makeVocabulary(words);
        const near = new Set<string>();
        vocabulary.oneErrorAway(asked, true, (first, end) => {
          for (let place = first; place < end; place += 1) near.add(vocabulary.words[place] as string);
        });
        const beginnings = [...misspellings(asked)].filter((text) => text !== asked);
        const wanted = vocabulary.words.filter((known) => beginnings.some((text) => known.startsWith(text)));
        // A word that begins as typed is found without forgiving anything.
        const open = (known: string) => !known.startsWith(asked);
        expect([...near].filter(open).sort()).toEqual(wanted.filter(open));
      }),
    );
  });

  it('finds a word and the stretch of words that begin so', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, asked) => {
        const vocabulary = makeVocabulary(words);
        expect(vocabulary.exact(asked)).toBe(vocabulary.words.indexOf(asked));
        const { first, end } = vocabulary.beginning(asked);
        expect(vocabulary.words.slice(first, end)).toEqual(vocabulary.words.filter((known) => known.startsWith(asked)));
      }),
    );
  });
});
