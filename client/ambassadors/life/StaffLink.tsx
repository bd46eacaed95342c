import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../accounts/session.ts';

/** From the public page of an ambassador to what only the staff see and do; nothing for others. */
export function StaffLink({ slug }: { slug: string }) {
  const { t } = useTranslation('ambassadors');
  const roles = useSession()?.account?.roles ?? [];
  if (!roles.includes('staff') && !roles.includes('administrator')) return null;
  return (
    <p>
      <Link to="/staff/ambassadors/$slug" params={{ slug }}>
        {t('profile.staff')}
      </Link>
    </p>
  );
}
