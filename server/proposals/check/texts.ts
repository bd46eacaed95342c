import type { Finding, ProposalContent, Rules } from '../schema.ts';

type TextField = 'title' | 'short' | 'description' | 'justification' | 'schedule';

const missing: Record<TextField | 'theme', string> = {
  title: 'Nadaj projektowi tytuł.',
  short: 'Napisz krótki opis: zobaczą go głosujący.',
  description: 'Opisz, co ma powstać.',
  justification: 'Uzasadnij projekt: komu i po co będzie służył.',
  schedule: 'Podaj harmonogram: kolejne kroki i ile potrwają.',
  theme: 'Wybierz kategorię projektu.',
};

const lack = (field: TextField | 'theme'): Finding => ({
  field,
  code: 'missing',
  severity: 'must',
  detail: missing[field],
});

/** Characters as people count them. */
const lengthOf = (text: string): number => [...text].length;

export function textFindings(content: ProposalContent, { titleMost, shortLeast, shortMost }: Rules): Finding[] {
  const findings: Finding[] = [];
  const [title, short] = [lengthOf(content.title), lengthOf(content.short)];
  if (title === 0) findings.push(lack('title'));
  if (title > titleMost)
    findings.push(tooLong('title', `Tytuł może mieć najwyżej ${titleMost} znaków.`, titleMost, title));
  if (short === 0) findings.push(lack('short'));
  else if (short < shortLeast)
    findings.push({
      field: 'short',
      code: 'too-short',
      severity: 'must',
      detail: `Krótki opis powinien mieć co najmniej ${shortLeast} znaków.`,
      limit: shortLeast,
      actual: short,
    });
  if (short > shortMost)
    findings.push(tooLong('short', `Krótki opis może mieć najwyżej ${shortMost} znaków.`, shortMost, short));
  for (const field of ['description', 'justification', 'schedule'] as const)
    if (content[field] === '') findings.push(lack(field));
  if (content.theme === null) findings.push(lack('theme'));
  return findings;
}

const tooLong = (field: TextField, detail: string, limit: number, actual: number): Finding => ({
  field,
  code: 'too-long',
  severity: 'must',
  detail,
  limit,
  actual,
});
