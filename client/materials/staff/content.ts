import { audiences, type MaterialKind, materialKinds, type Scope, scopes } from '../../../server/materials/kinds.ts';
import type { MaterialContent } from '../../../server/materials/schema.ts';
import type { FieldErrors, Typed } from '../../ui/submission.ts';

type Ring = [number, number][];

const link = /^https?:\/\/\S+\.\S+/;

/** What is wrong with the form, as codes; the server checks again. */
export function checkContent(typed: Typed, shape: Ring | undefined): FieldErrors {
  const errors: FieldErrors = {};
  const short = (name: string, least: number) => (typed[name] ?? '').trim().length < least;
  if (short('titlePl', 3)) errors.titlePl = 'title-missing';
  if (short('licence', 2)) errors.licence = 'licence-missing';
  if (short('source', 2)) errors.source = 'source-missing';
  if (typed.link?.trim() && !link.test(typed.link.trim())) errors.link = 'link-wrong';
  if (typed.scope === 'districts' && districtsIn(typed).length === 0) errors.scope = 'districts-missing';
  if (typed.scope === 'shape' && !shape) errors.scope = 'shape-missing';
  return errors;
}

/** What the form says, as the server takes it. */
export function contentOf(typed: Typed, shape: Ring | undefined): MaterialContent {
  const text = (name: string) => (typed[name] ?? '').trim();
  const scope = one(scopes, typed.scope) as Scope;
  return {
    title: { pl: text('titlePl'), en: text('titleEn') || null, uk: text('titleUk') || null },
    description: { pl: text('descriptionPl'), en: text('descriptionEn') || null, uk: text('descriptionUk') || null },
    kind: one(materialKinds, typed.kind) as MaterialKind,
    licence: text('licence'),
    source: text('source'),
    audience: one(audiences, typed.audience),
    link: text('link') || null,
    scope,
    districts: scope === 'districts' ? districtsIn(typed) : [],
    shape: scope === 'shape' ? (shape ?? null) : null,
  };
}

const districtsIn = (typed: Typed): number[] =>
  Object.keys(typed)
    .filter((name) => name.startsWith('district-'))
    .map((name) => Number(name.slice('district-'.length)));

function one<Value extends string>(values: readonly [Value, ...Value[]], typed: string | undefined): Value {
  return values.find((value) => value === typed) ?? values[0];
}
