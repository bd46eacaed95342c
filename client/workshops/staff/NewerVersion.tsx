import { useTranslation } from 'react-i18next';

type Fields = Record<string, unknown>;
export type Newer = { current: Fields & { version: number }; yours: Fields };

const shown = [
  'title',
  'startsAt',
  'endsAt',
  'venueName',
  'venueAddress',
  'onlineUrl',
  'description',
  'accessibilityNote',
] as const;

/** Somebody has changed it meanwhile: both texts side by side, and what to do. */
export function NewerVersion({ newer, onMine, onTheirs }: { newer: Newer; onMine: () => void; onTheirs: () => void }) {
  const { t } = useTranslation('workshops');
  const { current, yours } = newer;
  const different = shown.filter((field) => String(current[field] ?? '') !== String(yours[field] ?? ''));
  return (
    <div className="meeting-warnings" role="alert">
      <p>
        <strong>{t('newer.what')}</strong>
      </p>
      <ul>
        {different.map((field) => (
          <li key={field} className="meeting-typed">
            {t(`newer.fields.${field}`)}: {t('newer.theirs')} „{String(current[field] ?? '')}”, {t('newer.yours')} „
            {String(yours[field] ?? '')}”
          </li>
        ))}
      </ul>
      <div className="meeting-buttons">
        <button type="submit" className="button" onClick={onMine}>
          {t('newer.mine')}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {t('newer.takeTheirs')}
        </button>
      </div>
    </div>
  );
}
