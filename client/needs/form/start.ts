import { type Theme, themes } from '../../../server/proposals/theme.ts';
import type { Address } from '../../filter/address.ts';
import { alike } from '../../saving/parts.ts';
import type { TypedNeed } from './check.ts';
import type { Draft } from './draft.ts';

const blank: TypedNeed = {
  theme: null,
  body: '',
  whole: null,
  area: null,
  district: null,
  place: null,
  meeting: null,
  hands: 0,
};

/** What the address begins a need with: at which meeting, in which area, of which theme. */
export function begun({ meeting, area, theme }: Address): Partial<TypedNeed> {
  return {
    ...(meeting && /^\d{1,9}$/.test(meeting) && { meeting: Number(meeting) }),
    ...(area !== undefined && { area }),
    ...(theme && (themes as readonly string[]).includes(theme) && { theme: theme as Theme }),
  };
}

/** What was typed before goes on; what the address says wins where it says something else than it did then. */
export function startOf(from: Partial<TypedNeed>, draft: Draft | null): TypedNeed {
  const first = { ...blank, ...from, ...draft?.content };
  return draft && alike(draft.from, from) ? first : { ...first, ...from };
}
