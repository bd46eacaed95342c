import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../../api.ts';
import type { Proposal } from '../../shapes.ts';
import { Decision } from '../Decision.tsx';
import { proposalsKey } from './proposals.ts';

const decisions = ['approve', 'return'] as const;

/** Approving a next version or returning it with a note. */
export function ProposalDecision({ proposal: { id, status, may } }: { proposal: Proposal }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  return (
    <Decision
      choices={(may.includes('approve') ? decisions : []).map((value) => ({
        value,
        label: t(`proposal.${value}.label`),
        meaning: t(`proposal.${value}.meaning`),
      }))}
      withoutNote="approve"
      over={t(status === 'proposed' ? 'proposal.own' : 'proposal.over')}
      doneWords={(decision) => t(`proposal.done.${decision}`)}
      next={{ to: '/staff/proposals', words: t('proposal.next') }}
      send={(decision, note) => changeByApi('POST', `/api/areas/proposals/${id}/${decision}`, { note })}
      onDecided={() =>
        Promise.all([
          queries.invalidateQueries({ queryKey: proposalsKey }),
          queries.invalidateQueries({ queryKey: ['api'] }),
        ])
      }
    />
  );
}
