import { useNavigate, useSearch } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { proposalOutcomes, publicStatuses } from '../../../server/proposals/status.ts';
import type { Address } from '../../filter/address.ts';
import type { Counted } from '../shapes.ts';

/** Steps of the path with their number of proposals; one pressed narrows list and map, pressed again to all. */
export function StatusChips({ counts }: { counts: Counted }) {
  const { t } = useTranslation('proposals');
  const navigate = useNavigate();
  const chosen = useSearch({ strict: false, select: ({ status }) => status });
  const outcomes = useSearch({ strict: false, select: ({ outcome }) => outcome })?.split(',');
  const choose = (status: string | undefined) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: ({ outcome: _outcome, ...address }: Address) => ({ ...address, status }),
    });
  const said = proposalOutcomes
    .filter((each) => outcomes?.includes(each))
    .map((each) => t(`outcome.${each}`))
    .join(', ');
  const countOf = (status: string) => counts.find((each) => each.status === status)?.count ?? 0;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <fieldset className="proposal-chips">
      <legend>{t('choice.status')}</legend>
      <button
        type="button"
        className="proposal-chip"
        aria-pressed={!chosen && !outcomes}
        onClick={() => choose(undefined)}
      >
        {t('choice.statusAny')} <span className="proposal-chip-count">{all}</span>
      </button>
      {outcomes && (
        <button
          type="button"
          className="proposal-chip proposal-chip-outcome"
          aria-pressed
          aria-label={t('choice.outcomeOff', { outcomes: said })}
          onClick={() => choose(chosen)}
        >
          {t('choice.outcome', { outcomes: said })}
          <X aria-hidden size={16} />
        </button>
      )}
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
