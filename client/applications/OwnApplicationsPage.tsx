import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useOwnApplications } from './own-applications.ts';
import { StatusMark } from './StatusMark.tsx';
import './applications.css';

/** Every application of one's own; the only one opens at once. */
export function OwnApplicationsPage() {
  return <SignedInOnly>{() => <OwnApplications />}</SignedInOnly>;
}

function OwnApplications() {
  const { t } = useTranslation('applications');
  const { moment } = useDates();
  const { data, error, refetch } = useOwnApplications(true);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const [only, ...others] = data.items;
  if (only && others.length === 0) return <Navigate to="/applications/$id" params={{ id: String(only.id) }} replace />;
  return (
    <article className="prose">
      <PageHeading title={t('own.title')} />
      {data.items.length === 0 ? (
        <>
          <p>{t('own.none')}</p>
          <p>
            <Link to="/become" className="button" data-main>
              {t('own.call')}
            </Link>
          </p>
        </>
      ) : (
        <ul className="case-rows">
          {data.items.map(({ id, edition, status, updatedAt, area, draft }) => (
            <li key={id}>
              <Link to="/applications/$id" params={{ id: String(id) }}>
                {area?.name || draft?.name || t('own.unnamed')}
              </Link>{' '}
              <StatusMark status={status} />
              <p className="case-quiet">
                {t('own.edition', { year: edition })} · {moment(updatedAt)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
