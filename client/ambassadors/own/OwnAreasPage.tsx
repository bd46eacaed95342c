import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { OwnAreaSection } from './OwnAreaSection.tsx';
import { OwnConsents } from './OwnConsents.tsx';
import { useOwnAmbassadors, useOwnAreas } from './own-areas.ts';
import { Resign } from './Resign.tsx';
import '../../applications/applications.css';
import '../../applications/staff/staff.css';

/** What an ambassador cares for: areas with their versions, what of the person is published, and the way out. */
export function OwnAreasPage() {
  return <SignedInOnly>{() => <OwnAreas />}</SignedInOnly>;
}

function OwnAreas() {
  const { t } = useTranslation('own');
  const people = useOwnAmbassadors();
  const areas = useOwnAreas();
  const failed = [people, areas].find(({ error, data }) => error && !data);
  if (failed?.error) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!people.data || !areas.data) return <Waiting />;
  return (
    <article className="prose application">
      <PageHeading title={t('title')} />
      {people.data.items.length === 0 && (
        <>
          <p>{t('none')}</p>
          <p>
            <Link to="/become" className="button" data-main>
              {t('call')}
            </Link>
          </p>
        </>
      )}
      {people.data.items.map((person) => (
        <section key={person.slug} className="application-part" aria-labelledby={`person-${person.slug}`}>
          <h2 id={`person-${person.slug}`}>{person.name}</h2>
          <p>
            <span className="case-status" data-status={person.status}>
              {t(`status.${person.status}`)}
            </span>{' '}
            <span className="case-quiet">{t('edition', { year: person.edition })}</span>
          </p>
          <p className="application-ways">
            {person.status !== 'ended' && (
              <Link to="/ambassadors/$slug" params={{ slug: person.slug }}>
                {t('profile')}
              </Link>
            )}
            <Link to="/support">{t('support')}</Link>
          </p>
          {areas.data.items
            .filter(({ ambassador }) => ambassador.slug === person.slug)
            .map((area) => (
              <OwnAreaSection key={area.id} area={area} />
            ))}
          {person.consents.length > 0 && <OwnConsents person={person} />}
          {person.status !== 'ended' && <Resign slug={person.slug} />}
        </section>
      ))}
    </article>
  );
}
