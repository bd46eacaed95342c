import { useTranslation } from 'react-i18next';
import './waiting.css';

/** Grey lines where text will stand; said aloud unless `quiet`. */
export function Waiting({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation('shell');
  return (
    <div className="waiting" role={quiet ? undefined : 'status'} aria-hidden={quiet || undefined}>
      <span className="visually-hidden">{t('waiting')}</span>
      <span className="waiting-line" />
      <span className="waiting-line" />
      <span className="waiting-line" />
    </div>
  );
}
