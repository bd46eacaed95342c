import type { Language } from '../../accounts/signed-in.ts';
import { saidIn } from '../../evaluation/computed/said.ts';
import { flowText, needRoom } from '../../pdf/flow.ts';
import { inkQuiet } from '../../pdf/sheet.ts';
import type { Dossier } from '../schema.ts';
import { flowRow } from './row.ts';
import { fill } from './words.ts';
import { heading, type Writing } from './writing.ts';

type Shown = Dossier['indicators'][number];
type Value = Shown['values'][number];

const columns = [0.34, 0.26, 0.4];

/** Each indicator with a row a district, the city beneath, and an estimate for the place only with its method. */
export function writeIndicators(writing: Writing): void {
  const { flow, dossier, words } = writing;
  // The heading, the lead and the head of the table stand with the first rows.
  needRoom(flow, 200);
  heading(writing, words.indicators);
  flowText(flow, words.indicatorsLead, { size: 9.5, colour: inkQuiet, gap: 4 });
  flowRow(
    flow,
    columns,
    [words.indicator, words.value, words.basis].map((text) => ({ text, weight: 'bold' })),
  );
  for (const indicator of dossier.indicators) writeIndicator(writing, indicator);
  if (dossier.indicators.some(({ estimate }) => estimate))
    flowText(flow, `* ${words.method}`, { size: 9, colour: inkQuiet });
}

function writeIndicator(writing: Writing, indicator: Shown): void {
  const { flow, dossier, words, figures, language } = writing;
  const { names, edition, values, city, estimate } = indicator;
  const of = (value: number) => figures.of(value, indicator);
  const bases = new Set([...values, ...(city ? [city] : [])].map((item) => basisOf(item, language)));
  const basis = (item: Value | undefined) => (item && bases.size > 1 ? basisOf(item, language) : '');
  flowRow(flow, columns, [
    { text: `${names[language]}, ${edition}`, weight: 'bold' },
    { text: '' },
    { text: bases.size > 1 ? '' : ([...bases][0] ?? ''), quiet: true },
  ]);
  for (const { number, roman, name } of dossier.districts) {
    const item = values.find(({ place }) => place === number);
    const leftOut = item && item.leftOut > 0 ? fill(words.leftOut, { count: item.leftOut }) : '';
    flowRow(flow, columns, [
      { text: `${roman} ${name}` },
      { text: item ? of(item.value) : words.missing, quiet: !item },
      { text: [denominatorOf(writing, item), leftOut, basis(item)].filter(Boolean).join('; '), quiet: true },
    ]);
  }
  if (city)
    flowRow(flow, columns, [
      { text: words.city },
      { text: of(city.value) },
      { text: [denominatorOf(writing, city), basis(city)].filter(Boolean).join('; '), quiet: true },
    ]);
  if (estimate) flowRow(flow, columns, [{ text: `${words.estimate}*` }, { text: of(estimate.value) }, { text: '' }]);
}

/** Source and method; those of studies as they were written. */
function basisOf({ source, method }: Value, language: Language): string {
  return [source, method].map((text) => saidIn(language, text) ?? text).join('; ');
}

function denominatorOf({ language, figures }: Writing, item: Value | undefined): string {
  if (!item?.denominator) return '';
  const { name, year, number } = item.denominator;
  const said = saidIn(language, name) ?? name;
  return [[said, year].filter(Boolean).join(', '), number !== null && figures.whole(number)].filter(Boolean).join(': ');
}
