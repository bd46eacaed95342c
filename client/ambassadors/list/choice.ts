import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  type AmbassadorSort,
  type AmbassadorStatus,
  ambassadorSorts,
  ambassadorStatuses,
  type Form,
  forms,
} from '../../../server/ambassadors/sort.ts';
import { type Address, filteredPath, filterIn } from '../../filter/address.ts';

type Choice = { form?: Form | undefined; status?: AmbassadorStatus | undefined; sort: AmbassadorSort };

const among = <Value extends string>(values: readonly Value[], text: string | undefined) =>
  values.find((value) => value === text);

/** What the address says beside the filter, and the way to change it. */
export function useChoice() {
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const choice: Choice = {
    form: among(forms, address.form),
    status: among(ambassadorStatuses, address.status),
    sort: among(ambassadorSorts, address.sort) ?? 'name',
  };
  const choose = (next: Partial<Choice>) =>
    void navigate({ to: '.', resetScroll: false, search: (before: Address) => ({ ...before, ...next }) });
  /** Path of an API call for exactly what stands in the list. */
  const path = (base: string, own: Record<string, string> = {}) =>
    filteredPath(base, filterIn(address), { form: choice.form, status: choice.status, sort: choice.sort, ...own });
  return { choice, choose, path };
}
