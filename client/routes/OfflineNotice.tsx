import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** Said while the device has no network; what has been loaded goes on working. */
export function OfflineNotice() {
  const { t } = useTranslation('shell');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <p className="offline" role="status">
      {online ? '' : t('offline')}
    </p>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
