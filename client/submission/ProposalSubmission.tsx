import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProposalStatus } from '../../server/proposals/status.ts';
import { NotFormal } from './NotFormal.tsx';

type Props = {
  proposal: {
    id: number;
    status: ProposalStatus;
    officialNumber: string | null;
    mine: boolean;
    accompanies: boolean;
    may: string[];
  };
};

/** On the page of a proposal: the way to its package for those who work on it, the official number for everybody. */
export function ProposalSubmission({ proposal: { id, status, officialNumber, mine, accompanies, may } }: Props) {
  const { t } = useTranslation('submission');
  const works = mine || accompanies || may.length > 0;
  const near = ['feedback-given', 'workshop', 'improved', 'ready', 'submitted'].includes(status);
  if (!(works && near) && !officialNumber) return null;
  return (
    <section className="submission-part">
      <h2>{t('ofProposal.title')}</h2>
      {officialNumber && <p>{t('record.submitted', { number: officialNumber })}</p>}
      <NotFormal />
      {works && near && (
        <p>
          <Link to="/proposals/$id/submission" params={{ id: String(id) }} className="button">
            {t(status === 'submitted' ? 'ofProposal.list' : 'ofProposal.open')}
          </Link>
        </p>
      )}
    </section>
  );
}
