import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import type { OwnAccount } from '../accounts/session.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import './support.css';

/** Where an ambassador, or staff, finds what supports ambassadors. */
export function SupportPage() {
  return <SignedInOnly>{(account) => <Ways account={account} />}</SignedInOnly>;
}

const forAmbassadors = ['/support/trainings', '/materials', '/support/exchange', '/support/certificate'] as const;
const forStaff = ['/staff/trainings', '/staff/materials', '/staff/certificates'] as const;

function Ways({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('trainings');
  const staff = account.roles.includes('staff') || account.roles.includes('administrator');
  const ambassador = staff || account.roles.includes('ambassador');
  return (
    <article className="prose">
      <PageHeading title={t('support.title')} />
      <p className="lead">{t(ambassador ? 'support.lead' : 'support.notYet')}</p>
      {ambassador && <List places={forAmbassadors} />}
      {staff && (
        <>
          <h2>{t('support.staff')}</h2>
          <List places={forStaff} />
        </>
      )}
    </article>
  );
}

function List({ places }: { places: readonly ((typeof forAmbassadors)[number] | (typeof forStaff)[number])[] }) {
  const { t } = useTranslation('trainings');
  return (
    <ul className="support-ways">
      {places.map((to) => (
        <li key={to}>
          <Link to={to}>{t(`support.ways.${to}.title`)}</Link>
          <span className="support-quiet">{t(`support.ways.${to}.what`)}</span>
        </li>
      ))}
    </ul>
  );
}
