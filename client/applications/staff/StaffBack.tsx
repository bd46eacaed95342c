import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way back up: from a list to the start of the staff's work, from a case to its list with the filter kept. */
export function StaffBack({ to = '/staff' }: { to?: '/staff' | '/staff/applications' | '/staff/proposals' }) {
  const { t } = useTranslation('staff');
  return (
    <p className="case-back">
      <Link to={to} search={true as LinkProps['search']}>
        {t(`back.${to}`)}
      </Link>
    </p>
  );
}
