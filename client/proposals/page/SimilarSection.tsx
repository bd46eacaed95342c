import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { proposalPath } from '../proposals.ts';
import { Similar } from '../Similar.tsx';
import type { Similar as SimilarProposals } from '../shapes.ts';

/** Proposals similar to one that is there. */
export function SimilarSection({ id }: { id: number }) {
  const { t } = useTranslation('proposals');
  const { data, error, refetch } = useApi<SimilarProposals>(`${proposalPath(id)}/similar`);
  return (
    <section className="proposal-part" aria-labelledby="similar">
      <h2 id="similar">{t('part.similar')}</h2>
      <p className="proposal-quiet">{t('similar.lead')}</p>
      {data ? (
        <Similar similar={data} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Waiting quiet />
      )}
    </section>
  );
}
