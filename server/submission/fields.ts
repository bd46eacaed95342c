import type { ProposalWhole, Rules } from '../proposals/schema.ts';
import type { Theme } from '../proposals/theme.ts';
import type { SubmissionPackage } from './schema.ts';

/** Polish names of the themes, as the city's form has them. */
const themeNames: Record<Theme, string> = {
  greenery: 'Zieleń i środowisko',
  infrastructure: 'Infrastruktura',
  culture: 'Kultura',
  sport: 'Sport',
  social: 'Sprawy społeczne',
  health: 'Zdrowie',
  education: 'Edukacja',
  safety: 'Bezpieczeństwo',
  cycling: 'Rowery',
};

const pln = new Intl.NumberFormat('pl-PL', { style: 'currency', currency: 'PLN', useGrouping: 'always' });

/** 42500.5 → "42 500,50 zł". */
export const inPln = (amountPln: number): string => pln.format(amountPln).replaceAll(/\s/g, ' ');

export type Named = { number: number; roman: string; name: string };

/** The proposal field by field, in the order of the city's form. */
export function fieldsOf(
  proposal: ProposalWhole,
  { titleMost, shortMost }: Rules,
  districts: Named[],
): SubmissionPackage['fields'] {
  const field = (name: SubmissionPackage['fields'][number]['name'], value: string, most: number | null = null) => ({
    name,
    value,
    length: [...value].length,
    most,
  });
  const { title, short, description, justification, schedule, costs, costPln, theme, landDeclared } = proposal;
  return [
    field('title', title, titleMost),
    field('short', short, shortMost),
    field('scope', scopeOf(proposal, districts)),
    field('place', placeOf(proposal, districts)),
    field('description', description),
    field('justification', justification),
    field('schedule', schedule),
    field('costs', costs.map(({ label, amountPln }) => `${label}: ${inPln(amountPln)}`).join('\n')),
    field('costPln', costs.length > 0 ? inPln(costPln) : ''),
    field('theme', theme ? themeNames[theme] : ''),
    field('land', landDeclared ? 'Autorzy oświadczają, że teren należy do miasta.' : ''),
  ];
}

function scopeOf({ scope, district }: ProposalWhole, districts: Named[]): string {
  if (scope === 'city') return 'Projekt ogólnomiejski';
  const found = districts.find(({ number }) => number === district);
  return found ? `Projekt dzielnicowy: ${nameOf(found)}` : '';
}

/** Where it is, in words: what the authors wrote, and what they marked. */
function placeOf({ whole, scope, placeNote, place, districts: numbers }: ProposalWhole, districts: Named[]): string {
  const marked = place && [
    counted(place.points.length, 'punkt', 'punkty', 'punktów'),
    counted(place.lines.length, 'linia', 'linie', 'linii'),
    counted(place.shapes.length, 'obszar', 'obszary', 'obszarów'),
  ];
  const within = districts.filter(({ number }) => numbers.includes(number)).map(nameOf);
  const onMap = marked?.filter(Boolean).join(', ');
  return [
    placeNote,
    whole && (scope === 'city' ? 'Całe miasto.' : 'Cała dzielnica.'),
    onMap && `Na mapie: ${onMap} (${within.join('; ')}).`,
    place?.points.map(([lon, lat]) => `${lat.toFixed(5)}, ${lon.toFixed(5)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n');
}

const nameOf = ({ roman, name }: Named): string => `Dzielnica ${roman} ${name}`;

const plural = new Intl.PluralRules('pl');

function counted(count: number, one: string, few: string, many: string): string | false {
  if (count === 0) return false;
  const form = plural.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
