import { useTranslation } from 'react-i18next';
import type { Standing } from '../shapes.ts';

/** Where somebody stands with a meeting, with the link of the call for whoever has one. */
export function StandingWords({ standing: { status, mode, ahead, onlineUrl } }: { standing: Standing }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <p>
        <strong>{t(`standing.${status}`)}</strong>
        {status === 'going' && ` ${t(`mode.${mode}`)}.`}
      </p>
      {status === 'waiting' && <p>{t('standing.ahead', { count: ahead })}</p>}
      {onlineUrl && (
        <p className="meeting-typed">
          {t('standing.link')}{' '}
          <a href={onlineUrl} rel="external noreferrer">
            {onlineUrl}
          </a>
        </p>
      )}
    </>
  );
}
