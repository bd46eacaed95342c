import type { Answers, AreaDraft } from '../shapes.ts';

/** What of an application can be missing or wrong; also the end of the id of its place on the page. */
export type FormPart =
  | 'name'
  | 'phone'
  | 'residenceConfirmed'
  | 'area'
  | 'area.name'
  | 'area.kind'
  | 'forms'
  | 'experience'
  | 'motivation'
  | 'accessibility'
  | 'consents'
  | 'clauseRead';

export type FormErrors = Partial<Record<FormPart, string>>;

/** In the order of the page. */
export const formParts: FormPart[] = [
  'name',
  'phone',
  'residenceConfirmed',
  'area',
  'area.name',
  'area.kind',
  'forms',
  'experience',
  'motivation',
  'accessibility',
  'consents',
  'clauseRead',
];

export const partId = (part: FormPart): string => `part-${part.replace('.', '-')}`;

/** Longest answers, as `server/applications/schema.ts` sets them. */
export const most = { name: 120, phone: 30, experience: 4_000, motivation: 4_000, accessibility: 2_000 };

/** What has to be there before an application can be sent, as codes; the server checks again. */
export function findMissing(answers: Answers, draft: AreaDraft | null, clauseText: number | undefined): FormErrors {
  const errors: FormErrors = {};
  if (!answers.name?.trim()) errors.name = 'missing';
  if (!answers.residenceConfirmed) errors.residenceConfirmed = 'missing';
  if (isEmptyRecipe(draft)) errors.area = 'missing';
  else {
    if (!draft?.name.trim()) errors['area.name'] = 'missing';
    if (!draft?.kind) errors['area.kind'] = 'missing';
  }
  if (!answers.forms?.length) errors.forms = 'missing';
  if (!answers.motivation?.trim()) errors.motivation = 'missing';
  if (!answers.clauseRead) errors.clauseRead = 'missing';
  else if (clauseText !== undefined && answers.clauseText !== clauseText) errors.clauseRead = 'outdated';
  return errors;
}

export function isEmptyRecipe(draft: AreaDraft | null): boolean {
  if (!draft) return true;
  const { precincts, streets, drawn } = draft.recipe;
  return precincts.length + streets.length + drawn.length === 0;
}

/** Pointers of the server into an application → parts of the form; of consents the box is named by its field. */
const partOfPointer: Record<string, FormPart> = {
  '/draft/name': 'area.name',
  '/draft/kind': 'area.kind',
  '/draft/recipe': 'area',
};

/** Parts that the server named, with its codes. */
export function errorsOfServer(fields: { path: string; code: string }[]): FormErrors {
  const errors: FormErrors = {};
  for (const { path, code } of fields) {
    const answer = path.split('/')[2] as FormPart;
    errors[partOfPointer[path] ?? (formParts.includes(answer) ? answer : 'area')] ??= code;
  }
  return errors;
}
