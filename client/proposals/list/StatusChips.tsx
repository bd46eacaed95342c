import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publicStatuses } from '../../../server/proposals/status.ts';
import type { Address } from '../../filter/address.ts';
import type { Counted } from '../shapes.ts';

/** Steps of the path with their number of proposals; one pressed narrows list and map, pressed again to all. */
export function StatusChips({ counts }: { counts: Counted }) {
  const { t } = useTranslation('proposals');
  const navigate = useNavigate();
  const chosen = useSearch({ strict: false, select: ({ status }) => status });
  const choose = (status: string | undefined) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: ({ outcome: _outcome, ...address }: Address) => ({ ...address, status }),
    });
  const countOf = (status: string) => counts.find((each) => each.status === status)?.count ?? 0;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <fieldset className="proposal-chips">
      <legend>{t('choice.status')}</legend>
      <button type="button" className="proposal-chip" aria-pressed={!chosen} onClick={() => choose(undefined)}>
        {t('choice.statusAny')} <span className="proposal-chip-count">{all}</span>
      </button>
      {publicStatuses.map((status) => (
        <button
          key={status}
          type="button"
          className="proposal-chip"
          aria-pressed={chosen === status}
          onClick={() => choose(chosen === status ? undefined : status)}
        >
          {t(`status.${status}`)} <span className="proposal-chip-count">{countOf(status)}</span>
        </button>
      ))}
    </fieldset>
  );
}
