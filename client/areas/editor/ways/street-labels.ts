import { createStore, useStore } from '../../../map/store.ts';
import { useEditing } from '../editing.ts';

/** Names of streets as they were chosen: a recipe has only their ids, and the server may not be asked without a network. */
const labels = createStore<{ of: Record<number, string> }>({ of: {} });

export function rememberLabel(street: number, label: string): void {
  labels.set({ of: { ...labels.get().of, [street]: label } });
}

export function useStreetLabel(street: number): string | undefined {
  const chosen = useStore(labels, ({ of }) => of[street]);
  const inside = useEditing(({ checked }) => checked?.inside.streets.find((each) => each.street === street)?.label);
  return chosen ?? inside;
}
