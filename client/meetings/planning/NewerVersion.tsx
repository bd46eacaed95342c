import { useTranslation } from 'react-i18next';

type Fields = Record<string, unknown>;
export type Newer = { current: Fields & { version: number }; yours: Fields };

type Props = {
  /** Namespace whose `newer` names the fields and the ways out. */
  words: 'meetings' | 'workshops';
  /** What people read; of the rest only that it was changed matters. */
  fields: readonly string[];
  newer: Newer;
  onMine: () => void;
  onTheirs: () => void;
};

/** Somebody has changed it meanwhile: both texts side by side, and what to do. */
export function NewerVersion({ words, fields, newer: { current, yours }, onMine, onTheirs }: Props) {
  const { t } = useTranslation(words);
  const different = fields.filter((field) => String(current[field] ?? '') !== String(yours[field] ?? ''));
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
