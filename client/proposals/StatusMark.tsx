import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MarkPicture } from '../map/marks/MarkPicture.tsx';
import type { ProposalOutcome, ProposalStatus } from './shapes.ts';
import './status-mark.css';

const good: ProposalOutcome[] = ['positive', 'restored', 'on-ballot', 'selected'];
const bad: ProposalOutcome[] = ['rejected', 'no-list', 'withdrawn', 'not-selected'];

/** How far a proposal has come, by the mark of the map and a word; what the city said of a submitted one comes first. */
export function StatusMark({ status, outcome = null }: { status: ProposalStatus; outcome?: ProposalOutcome | null }) {
  const { t } = useTranslation('proposals');
  const tone = outcome && good.includes(outcome) ? 'good' : outcome && bad.includes(outcome) ? 'bad' : undefined;
  return (
    <span className="proposal-status" data-tone={tone}>
      {status === 'draft' ? (
        <PencilLine aria-hidden size={18} />
      ) : (
        <MarkPicture topic="proposals" kind={status} size={24} />
      )}
      {outcome ? t(`outcome.${outcome}`) : t(`status.${status}`)}
    </span>
  );
}
