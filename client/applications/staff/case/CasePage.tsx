import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../../accounts/SignedInOnly.tsx';
import { ApiProblem } from '../../../api.ts';
import { showCases } from '../../../map/cases.ts';
import type { Bbox } from '../../../map/highlight.ts';
import { goTo } from '../../../map/view.ts';
import { useDates } from '../../../ui/dates.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Waiting } from '../../../ui/Waiting.tsx';
import { HistoryList } from '../../HistoryList.tsx';
import { AnswerList } from '../../outcome/AnswerList.tsx';
import { useApplication } from '../../own-applications.ts';
import { StatusMark } from '../../StatusMark.tsx';
import type { Application } from '../../shapes.ts';
import { deciders } from '../deciders.ts';
import { StaffBack } from '../StaffBack.tsx';
import { CaseArea } from './CaseArea.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import '../../applications.css';
import '../staff.css';

const mostZoom = 15;

/** One application as the staff decide on it: the area among the others, the answers, the history, the decision. */
export function CasePage() {
  return <SignedInOnly needs={deciders}>{() => <Case />}</SignedInOnly>;
}

function Case() {
  const { t } = useTranslation('staff');
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useApplication(Number(id));
  if (!data && error instanceof ApiProblem && error.status < 500)
    return (
      <article className="case">
        <StaffBack to="/staff/applications" />
        <PageHeading title={t('case.missing')} />
      </article>
    );
  if (!data && error) return <Failure error={error} onRetry={() => void refetch()} />;
  return data ? <Shown key={data.id} application={data} /> : <Waiting />;
}

function Shown({ application }: { application: Application }) {
  const { t } = useTranslation('staff');
  const { moment } = useDates();
  const { id, area, answers, status, history, waitingSince, email, edition } = application;
  const version = area?.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same version is the same area; another object is no reason to move the map
  useEffect(() => {
    const hide = showCases({ shapes: area ? [{ role: 'area', geometry: area.geometry }] : [] });
    if (area) goTo(area.bbox as Bbox, mostZoom);
    return hide;
  }, [id, version]);
  return (
    <article className="case">
      <StaffBack to="/staff/applications" />
      <p>
        <StatusMark status={status} />
        {status === 'submitted' && waitingSince && (
          <span className="case-quiet"> {t('case.since', { moment: moment(waitingSince) })}</span>
        )}
      </p>
      <PageHeading title={area?.name ?? t('noArea')} />
      <p>{answers.name}</p>
      {area && <CaseArea application={application} area={area} />}
      <section className="case-part" aria-labelledby="answers">
        <h2 id="answers">{t('case.answers')}</h2>
        <AnswerList answers={answers} email={email ?? undefined} edition={edition} />
      </section>
      <section className="case-part" aria-labelledby="history">
        <h2 id="history">{t('case.history')}</h2>
        <HistoryList history={history} />
      </section>
      <DecisionForm application={application} />
    </article>
  );
}
