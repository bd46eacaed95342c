import type { Edition } from '../../server/editions/schema.ts';
import { stages } from '../../server/editions/stage.ts';
import type { FieldErrors, Typed } from '../ui/submission.ts';

/** What staff set of an edition, beside its texts. */
export type Settings = Pick<Edition, 'name' | 'contactName' | 'contactUrl' | 'maxAreaKm2' | 'maxVertices' | 'stages'>;

const wholeCityKm2 = 400;
const vertices = { least: 100, most: 20_000 };
const figure = (text: string | undefined) => Number((text ?? '').trim().replace(/\s/g, '').replace(',', '.'));

/** What is wrong with the typed settings, as codes. */
export function checkSettings(typed: Typed, asksYear: boolean): FieldErrors {
  const errors: FieldErrors = {};
  if (asksYear && !/^20\d\d$/.test((typed.year ?? '').trim())) errors.year = 'year-wrong';
  for (const name of ['name', 'contactName'] as const) if (!typed[name]?.trim()) errors[name] = 'missing';
  if (!/^https?:\/\/[^\s.]+\.\S+$/.test((typed.contactUrl ?? '').trim())) errors.contactUrl = 'url-wrong';
  const km2 = figure(typed.maxAreaKm2);
  if (!(km2 > 0 && km2 <= wholeCityKm2)) errors.maxAreaKm2 = 'km2-wrong';
  const count = figure(typed.maxVertices);
  if (!(Number.isInteger(count) && count >= vertices.least && count <= vertices.most))
    errors.maxVertices = 'vertices-wrong';
  for (const stage of stages) {
    const opens = typed[`opens-${stage}`] ?? '';
    const closes = typed[`closes-${stage}`] ?? '';
    if (opens && !closes) errors[`closes-${stage}`] = 'closes-missing';
    else if (closes && !opens) errors[`opens-${stage}`] = 'opens-missing';
    else if (opens > closes) errors[`closes-${stage}`] = 'closes-before';
  }
  return errors;
}

/** Settings out of what was typed and found right; a stage without dates is not held. */
export function settingsOf(typed: Typed): Settings {
  return {
    name: (typed.name ?? '').trim(),
    contactName: (typed.contactName ?? '').trim(),
    contactUrl: (typed.contactUrl ?? '').trim(),
    maxAreaKm2: figure(typed.maxAreaKm2),
    maxVertices: figure(typed.maxVertices),
    stages: stages.flatMap((stage) => {
      const opens = typed[`opens-${stage}`];
      const closes = typed[`closes-${stage}`];
      return opens && closes ? [{ stage, opens, closes }] : [];
    }),
  };
}
