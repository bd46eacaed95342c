import { useTranslation } from 'react-i18next';
import { useDistricts } from './served.ts';

/** Says over the map that it is coming, or why it did not come. */
export function MapStatus({ loading }: { loading: boolean }) {
  const { t } = useTranslation('map');
  const districts = useDistricts();
  if (districts.isError)
    return (
      <div className="map-status" role="alert">
        <p>{navigator.onLine ? t('status.failed') : t('status.offline')}</p>
        <button type="button" className="map-text-button" onClick={() => void districts.refetch()}>
          {t('status.retry')}
        </button>
      </div>
    );
  return (
    <div className="map-status" role="status" hidden={!loading && !districts.isPending}>
      <p>{t('status.loading')}</p>
    </div>
  );
}

/** What was drawn over the map failed: the list beside it goes on, and the map can be tried again. */
export function MapFault({ reset }: { reset: () => void }) {
  const { t } = useTranslation('map');
  return (
    <div className="map-status" role="alert">
      <p>{t('status.failed')}</p>
      <button type="button" className="map-text-button" onClick={reset}>
        {t('status.retry')}
      </button>
    </div>
  );
}
