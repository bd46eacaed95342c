import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';

/** The address names a place that the list does not have: an old link, or a house number that is nowhere listed. */
export function UnknownPlace({ placeId }: { placeId: string }) {
  const { t } = useTranslation('places');
  const [, street, number] = /^address-(\d+)-(.+)$/.exec(placeId) ?? [];
  return (
    <article className="answer">
      <PageHeading title={number ? t('unknown.numberTitle', { number }) : t('unknown.title')} />
      <p className="answer-lead">{number ? t('unknown.number') : t('unknown.what')}</p>
      {street && (
        <p>
          <Link to="/place/$placeId" params={{ placeId: `street-${street}` }}>
            {t('unknown.street')}
          </Link>
        </p>
      )}
    </article>
  );
}
