import { useTranslation } from 'react-i18next';
import { useOwn } from '../../accounts/own-api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import type { OfProposal } from '../shapes.ts';
import { AskForm } from './AskForm.tsx';
import { RoundView } from './RoundView.tsx';
import '../consultations.css';

/** What units said of a proposal; its authors ask here, read the remarks and write with the unit. */
export function ProposalConsultation({ id }: { id: number }) {
  const { t } = useTranslation('consultations');
  const { data, error, refetch } = useOwn<OfProposal>(`/api/proposals/${id}/consultations`);
  if (data && data.rounds.length === 0 && !data.ask) return null;
  if (data && data.rounds.length === 0 && data.ask?.because === 'status') return null;
  return (
    <section className="consultation-part" aria-labelledby="consultation">
      <h2 id="consultation">{t('section.title')}</h2>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting quiet />}
      {data?.ask?.may && <AskForm proposal={id} version={data.ask.version} again={data.rounds.length > 0} />}
      {data?.ask && (data.ask.because === 'incomplete' || data.ask.because === 'no-units') && (
        <p className="consultation-note">{t(`section.because.${data.ask.because}`)}</p>
      )}
      {data?.rounds.map((round, at) => (
        <RoundView key={round.id} round={round} last={at === 0} />
      ))}
    </section>
  );
}
