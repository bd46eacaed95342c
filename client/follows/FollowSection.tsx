import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FollowThis } from './FollowThis.tsx';

/** Joining a neighbourhood: its boundaries and who serves it; or everything that happens there. */
export function FollowSection({ area }: { area: { id: number; name: string } }) {
  const { t } = useTranslation('follows');
  return (
    <div className="profile-part">
      <FollowThis about="area" subject={area.id} />
      <p className="follow-quiet follow-all">
        <Link to="/news" search={{ area: area.id }}>
          {t('everythingIn', { area: area.name })}
        </Link>
      </p>
    </div>
  );
}
