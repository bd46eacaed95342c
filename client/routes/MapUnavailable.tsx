import { useTranslation } from 'react-i18next';

/** Stands where the map would, when its code could not be fetched; search, answers and lists go on without it. */
export function MapUnavailable() {
  const { t } = useTranslation('shell');
  return (
    <div className="map-unavailable" role="status">
      <p>{t('mapUnavailable.what')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('mapUnavailable.reload')}
      </button>
    </div>
  );
}
