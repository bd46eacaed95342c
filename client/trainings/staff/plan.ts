import type { TrainingPlan } from '../../../server/trainings/schema.ts';
import { accessibilityFeatures } from '../../../server/trainings/training.ts';
import { readPoint } from '../../places/PlaceField.tsx';
import type { FieldErrors, Typed } from '../../ui/submission.ts';

export type Plan = TrainingPlan;

const link = /^https?:\/\/\S+\.\S+/;

/** What is wrong with the form, as codes; the server checks again. */
export function checkPlan(typed: Typed): FieldErrors {
  const errors: FieldErrors = {};
  const short = (name: string) => (typed[name] ?? '').trim().length < 3;
  if (short('title')) errors.title = 'title-missing';
  if (!typed.day) errors.day = 'day-missing';
  if (!typed.startsAt) errors.startsAt = 'time-missing';
  if (!typed.endsAt) errors.endsAt = 'time-missing';
  else if (typed.startsAt && typed.endsAt <= typed.startsAt) errors.endsAt = 'ends-before';
  const capacity = Number(typed.capacity);
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > 1_000) errors.capacity = 'capacity-wrong';
  if (typed.format === 'online' && !link.test((typed.link ?? '').trim())) errors.link = 'link-wrong';
  if (typed.format === 'in-person' && short('place')) errors.place = 'place-missing';
  return errors;
}

/** What the form says, as the server takes it. */
export function planOf(typed: Typed): Plan {
  const common = {
    title: typed.title ?? '',
    description: typed.description ?? '',
    startsAt: `${typed.day}T${typed.startsAt}`,
    endsAt: `${typed.day}T${typed.endsAt}`,
    capacity: Number(typed.capacity),
    accessibility: accessibilityFeatures.filter((feature) => typed[`accessibility-${feature}`] !== undefined),
    accessibilityNote: typed.accessibilityNote?.trim() || null,
  };
  if (typed.format === 'online') return { ...common, format: 'online', link: (typed.link ?? '').trim() };
  return { ...common, format: 'in-person', place: typed.place ?? '', point: readPoint(typed.point) };
}
