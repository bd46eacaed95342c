import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ranges from '@fontsource/source-sans-3/unicode.json' with { type: 'json' };

/** Source Sans 3 comes in files of one script each, so a text is written in runs of the file that has its letters. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
type Script = (typeof scripts)[number];

export const weights = { regular: 400, bold: 700 } as const;
export type Weight = keyof typeof weights;

type Span = [first: number, last: number];

const spans = new Map<Script, Span[]>(scripts.map((script) => [script, readSpans(ranges[script])]));
const files = new Map<string, Buffer>();

/** Name under which a document knows the font of a script and weight. */
export const fontName = (script: Script, weight: Weight) => `${script}-${weight}`;

/** Every font with its name; the files are read once. */
export function* fonts(): Generator<[name: string, file: Buffer]> {
  for (const weight of Object.keys(weights) as Weight[])
    for (const script of scripts) {
      const name = fontName(script, weight);
      const file = files.get(name) ?? readFileSync(fileURLToPath(fileOf(script, weight)));
      files.set(name, file);
      yield [name, file];
    }
}

export type Run = { text: string; script: Script };

/** "Żółć" → runs of letters that one file has. A letter that none has becomes "□". */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const last = runs.at(-1);
    const script = scriptOf(letter, last?.script);
    const shown = script ? letter : '□';
    const chosen = script ?? 'latin';
    if (last?.script === chosen) last.text += shown;
    else runs.push({ text: shown, script: chosen });
  }
  return runs;
}

function scriptOf(letter: string, before: Script | undefined): Script | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const has = (script: Script) => spans.get(script)?.some(([first, last]) => code >= first && code <= last);
  return before && has(before) ? before : scripts.find(has);
}

function fileOf(script: Script, weight: Weight): string {
  return import.meta.resolve(`@fontsource/source-sans-3/files/source-sans-3-${script}-${weights[weight]}-normal.woff`);
}

/** "U+0000-00FF,U+0131" → [[0, 255], [305, 305]]. */
function readSpans(text: string): Span[] {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
