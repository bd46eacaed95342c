import { Problem } from '../../http/problem.ts';

/** Rules that the database holds to, whatever happens at once. */
const rules = {
  workshop_slots_expert_once: () =>
    new Problem(409, 'expert-busy', 'Ekspertka lub ekspert ma w tym czasie inny stolik.', { path: '/tables' }),
  workshop_slots_table_once: () =>
    new Problem(409, 'table-taken', 'Ten stolik ma już w tym czasie inny termin.', { path: '/tables' }),
  slot_bookings_proposal_once: () =>
    new Problem(409, 'proposal-busy', 'Ten projekt ma w tym samym czasie zarezerwowany inny termin.'),
  slot_bookings_slot_once: () => new Problem(409, 'slot-taken', 'Ktoś właśnie zarezerwował ten termin.'),
} as const;
export type Rule = keyof typeof rules;

/** Which rule an error of the database is about, if any. */
export function ruleOf(error: unknown): Rule | undefined {
  const { constraint } = (error ?? {}) as { constraint?: string };
  return constraint !== undefined && Object.hasOwn(rules, constraint) ? (constraint as Rule) : undefined;
}

/** Says a broken rule in words. @throws Problem 409, or the error itself when it is another */
export function refuse(error: unknown): never {
  const rule = ruleOf(error);
  throw rule ? rules[rule]() : error;
}
