import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { ApiProblem, apiQuery, changeByApi } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import type { Rules } from '../shapes.ts';
import { RulesConflict } from './RulesConflict.tsx';
import { RulesForm } from './RulesForm.tsx';
import { type Limits, limitsOf } from './rules-form.ts';
import '../proposals.css';
import '../page/proposal-page.css';
import './rules.css';

/** What an edition allows of proposals: lengths, costs, pools, signatures. For staff. */
export function RulesPage() {
  return <SignedInOnly needs={['staff', 'administrator']}>{() => <RulesOfEdition />}</SignedInOnly>;
}

function RulesOfEdition() {
  const { t } = useTranslation('proposal-staff');
  const { year = '' } = useParams({ strict: false });
  const path = `/api/proposals/rules?edition=${encodeURIComponent(year)}`;
  const { data, error, refetch } = useQuery({ ...apiQuery<Rules>(path), staleTime: 0 });
  if (error && !data)
    return error instanceof ApiProblem && error.status < 500 ? (
      <article className="prose">
        <PageHeading title={t('rules.missing')} />
        <p>
          <Link to="/staff/editions">{t('rules.editions')}</Link>
        </p>
      </article>
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  if (!data) return <Waiting />;
  return (
    <article className="prose rules">
      <p>
        <Link to="/staff/editions/$year" params={{ year }}>
          {t('rules.back', { year })}
        </Link>
      </p>
      <PageHeading title={t('rules.title', { year })} />
      <p className="lead">{t('rules.lead')}</p>
      <Change key={year} first={data} />
    </article>
  );
}

/** What is saved builds on the rules that were read; somebody else's newer ones are shown beside. */
function Change({ first }: { first: Rules }) {
  const { t } = useTranslation('proposal-staff');
  const queries = useQueryClient();
  const [base, setBase] = useState(first);
  const [start, setStart] = useState<Limits>(limitsOf(first));
  const [conflict, setConflict] = useState<{ current: Rules; yours: Limits } | null>(null);
  const [saved, setSaved] = useState(false);
  const save = async (limits: Limits, before: Rules) => {
    setSaved(false);
    try {
      const changed = await changeByApi<Rules>('PUT', `/api/proposals/rules/${first.edition}`, {
        ...limits,
        before: limitsOf(before),
      });
      setBase(changed);
      setStart(limitsOf(changed));
      setConflict(null);
      setSaved(true);
      await queries.invalidateQueries({ queryKey: ['api'] });
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'somebody-was-faster')) throw error;
      setConflict({ current: error.members.current as Rules, yours: limits });
    }
  };
  return (
    <>
      {conflict && (
        <RulesConflict
          {...conflict}
          onMine={() => save(conflict.yours, conflict.current)}
          onTheirs={() => {
            setBase(conflict.current);
            setStart(limitsOf(conflict.current));
            setConflict(null);
          }}
        />
      )}
      <RulesForm key={JSON.stringify(start)} start={start} save={(limits) => save(limits, base)} />
      <div role="status" className="proposal-done">
        {saved && <p>{t('rules.saved')}</p>}
      </div>
    </>
  );
}
