import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../server/accounts/role.ts';

const ways: { to: string; who?: Role[] }[] = [
  { to: '/meetings/own' },
  { to: '/proposals/mine' },
  { to: '/workshops' },
  { to: '/expert', who: ['expert'] },
  { to: '/applications', who: ['resident'] },
  { to: '/areas/own', who: ['ambassador'] },
  { to: '/support', who: ['ambassador'] },
  { to: '/staff', who: ['staff', 'administrator'] },
  { to: '/accounts', who: ['administrator'] },
  { to: '/account' },
];

/** Ways to one's own pages. */
export function Ways({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation('start');
  return (
    <nav className="start-part start-ways" aria-labelledby="start-ways">
      <h2 id="start-ways">{t('ways.title')}</h2>
      <ul>
        {ways
          .filter(({ who }) => !who || who.some((role) => roles.includes(role)))
          .map(({ to }) => (
            <li key={to}>
              <Link to={to}>{t(`ways.${to}`)}</Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
