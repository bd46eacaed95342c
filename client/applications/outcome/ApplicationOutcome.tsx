import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OwnAccount } from '../../accounts/session.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { AreaCard } from '../area/AreaCard.tsx';
import { HistoryList } from '../HistoryList.tsx';
import { StatusMark } from '../StatusMark.tsx';
import type { Application } from '../shapes.ts';
import { AnswerList } from './AnswerList.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

const steps: Partial<Record<Application['status'], string[]>> = {
  submitted: ['read', 'mail', 'edit'],
  accepted: ['list', 'training', 'letters'],
};

/** An application that can no longer be changed: how far it has come, what happens next, what was sent. */
export function ApplicationOutcome({ application, account }: { application: Application; account: OwnAccount }) {
  const { t } = useTranslation('applications');
  const { status, area, history, ambassador, answers, edition } = application;
  const decision = history.at(-1)?.actorRole === 'staff' ? history.at(-1) : undefined;
  return (
    <article className="prose application">
      <p>
        <StatusMark status={status} />
      </p>
      <PageHeading title={t(`outcome.${status}.title`)} />
      <p className="lead">{t(`outcome.${status}.lead`, { email: account.email })}</p>
      {decision?.note && (
        <section className="application-returned" aria-labelledby="decision">
          <h2 id="decision">{t('outcome.note')}</h2>
          <blockquote>{decision.note}</blockquote>
        </section>
      )}
      {steps[status] && (
        <>
          <h2>{t('outcome.next')}</h2>
          <ol>
            {steps[status]?.map((step) => (
              <li key={step}>{t(`outcome.${status}.${step}`)}</li>
            ))}
          </ol>
        </>
      )}
      {status === 'accepted' && (
        <p className="application-ways">
          {ambassador && (
            <Link to="/ambassadors/$slug" params={{ slug: ambassador }} className="button" data-main>
              {t('outcome.profile')}
            </Link>
          )}
          <Link to="/areas/own" className="button">
            {t('outcome.areas')}
          </Link>
        </p>
      )}
      {(status === 'declined' || status === 'withdrawn') && (
        <p>
          <Link to="/become" className="button">
            {t('own.call')}
          </Link>
        </p>
      )}
      {area && (
        <>
          <h2>{t('section.area')}</h2>
          <AreaCard {...area} />
        </>
      )}
      <h2>{t('outcome.sent')}</h2>
      <AnswerList answers={answers} email={account.email} edition={edition} />
      <h2>{t('history')}</h2>
      <HistoryList history={history} />
      <p className="application-ways">
        <WithdrawButton application={application} />
      </p>
    </article>
  );
}
