import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';

test('empty lines part paragraphs and a single line break stays one', () => {
  expect(readPlainText('Nabór trwa.\nZgłoś się.\n\nCzekamy.')).toEqual([
    { kind: 'paragraph', lines: [['Nabór trwa.'], ['Zgłoś się.']] },
    { kind: 'paragraph', lines: [['Czekamy.']] },
  ]);
});

test('lines that begin with a dash or a number are lists, also right under a sentence', () => {
  expect(readPlainText('Przygotuj:\n- obszar\n– motywację\n1. Wyślij\n2) Czekaj')).toEqual([
    { kind: 'paragraph', lines: [['Przygotuj:']] },
    { kind: 'list', ordered: false, items: [['obszar'], ['motywację']] },
    { kind: 'list', ordered: true, items: [['Wyślij'], ['Czekaj']] },
  ]);
});

test('web addresses are links without the full stop after them, and links may have words', () => {
  expect(readPlainText('Zob. https://budzet.krakow.pl/pytania. Regulamin [tutaj](https://bip.krakow.pl).')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          'Zob. ',
          { href: 'https://budzet.krakow.pl/pytania', words: 'https://budzet.krakow.pl/pytania' },
          '. Regulamin ',
          { href: 'https://bip.krakow.pl', words: 'tutaj' },
          '.',
        ],
      ],
    },
  ]);
});

test('whatever is typed, only http addresses become links and no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const block of readPlainText(`[x](javascript:alert(1)) ${text}`)) {
        const lines = block.kind === 'paragraph' ? block.lines : block.kind === 'list' ? block.items : [block.words];
        for (const piece of lines.flat()) if (typeof piece !== 'string') expect(piece.href).toMatch(/^https?:\/\//);
      }
    }),
  );
});
