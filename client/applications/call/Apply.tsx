import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurrentEdition } from '../../../server/editions/schema.ts';
import { useSession } from '../../accounts/session.ts';
import { rememberWayBack } from '../../accounts/way-back.ts';
import { ApiProblem } from '../../api.ts';
import { daysBetween, useDates } from '../../ui/dates.ts';
import { useStart } from '../area/start.ts';
import { applicationKey, isOpen, ownApplicationsKey, useOwnApplications } from '../own-applications.ts';
import type { Application } from '../shapes.ts';
import { startApplication } from './start-application.ts';

/** Whether one can apply today and until when, and the way to it: signing in first, or going on where one stopped. */
export function Apply({ current }: { current: CurrentEdition }) {
  const { t } = useTranslation('become');
  const { day } = useDates();
  const { edition, open, today } = current;
  const stage = edition?.stages.find((entry) => entry.stage === 'applications');
  const isOpenToday = open.includes('applications');
  return (
    <section className="call-apply" aria-labelledby="call-apply">
      <h2 id="call-apply">{t(isOpenToday ? 'apply.open' : 'apply.closed')}</h2>
      {isOpenToday && stage ? (
        <>
          <p>
            {t('apply.until', { day: day(stage.closes) })}{' '}
            {t('apply.left', { count: daysBetween(today, stage.closes) + 1 })}
          </p>
          <Start />
        </>
      ) : (
        <>
          <p>
            {stage && stage.opens > today
              ? t('apply.opens', { day: day(stage.opens) })
              : stage
                ? t('apply.ended', { day: day(stage.closes) })
                : t('apply.unknown')}
          </p>
          <Started />
        </>
      )}
    </section>
  );
}

function Start() {
  const { t } = useTranslation('become');
  const account = useSession()?.account;
  const own = useOwnApplications(Boolean(account)).data?.items.find(isOpen);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const from = useStart();
  const [state, setState] = useState<'ready' | 'busy' | 'not-open' | 'failed'>('ready');
  if (!account) return <SignInFirst />;
  if (own) return <GoOn application={own} />;
  const start = async () => {
    setState('busy');
    try {
      const application = await startApplication(from);
      queries.setQueryData(applicationKey(application.id), application);
      await queries.invalidateQueries({ queryKey: ownApplicationsKey, exact: true });
      await navigate({ to: '/applications/$id', params: { id: String(application.id) } });
    } catch (error) {
      setState(error instanceof ApiProblem && error.code === 'not-open' ? 'not-open' : 'failed');
    }
  };
  return (
    <>
      <p>{t('apply.saved')}</p>
      <button type="button" className="button" data-main disabled={state === 'busy'} onClick={() => void start()}>
        {t('apply.do')}
      </button>
      <p role="alert" className="call-refusal">
        {state === 'not-open' ? t('apply.notOpen') : state === 'failed' ? t('apply.failed') : ''}
      </p>
    </>
  );
}

function SignInFirst() {
  const { t } = useTranslation('become');
  const remember = () => rememberWayBack(location.pathname + location.search);
  return (
    <>
      <p>{t('apply.account')}</p>
      <p className="call-ways">
        <Link to="/register" className="button" data-main onClick={remember}>
          {t('apply.register')}
        </Link>
        <Link to="/sign-in" className="button" onClick={remember}>
          {t('apply.signIn')}
        </Link>
      </p>
    </>
  );
}

/** The own application, also when nobody can start one any more. */
function Started() {
  const account = useSession()?.account;
  const own = useOwnApplications(Boolean(account)).data?.items.find(isOpen);
  return own ? <GoOn application={own} /> : null;
}

function GoOn({ application: { id, status } }: { application: Application }) {
  const { t } = useTranslation('become');
  return (
    <>
      <p>{t(`apply.own.${status}`)}</p>
      <p>
        <Link to="/applications/$id" params={{ id: String(id) }} className="button" data-main>
          {t(status === 'submitted' ? 'apply.see' : 'apply.goOn')}
        </Link>
      </p>
    </>
  );
}
