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
