import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../filter/address.ts';

type Props = {
  /** States to choose from, each with how many there are where that is known; the first is shown when none is chosen. */
  states: readonly { state: string; count?: number | undefined }[];
};

/** What a list of consultations is narrowed to; it lives in the address beside the filter. */
export function StateChips({ states }: Props) {
  const { t } = useTranslation('consultations');
  const navigate = useNavigate();
  const chosen = useSearch({ strict: false, select: ({ stage }: Address) => stage }) ?? states[0]?.state;
  const choose = (state: string) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (address: Address) => ({ ...address, stage: state === states[0]?.state ? undefined : state }),
    });
  return (
    <fieldset className="status-chips">
      <legend>{t('states.legend')}</legend>
      {states.map(({ state, count }) => (
        <button
          key={state}
          type="button"
          className="status-chip"
          aria-pressed={state === chosen}
          data-late={(state === 'late' && !!count) || undefined}
          onClick={() => choose(state)}
        >
          {t(`states.${state}`)}
          {count !== undefined && ` (${count})`}
        </button>
      ))}
    </fieldset>
  );
}
