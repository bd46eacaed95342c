import { useTranslation } from 'react-i18next';
import type { EditionText } from '../../server/editions/schema.ts';
import { useDates } from '../ui/dates.ts';
import { PlainText } from '../ui/PlainText.tsx';

/** Every version as it was published: consents point at them. */
export function TextHistory({ versions }: { versions: EditionText[] }) {
  const { t } = useTranslation('editions');
  const { moment } = useDates();
  if (versions.length === 0) return null;
  return (
    <details>
      <summary className="edition-fold">{t('history', { count: versions.length })}</summary>
      <ol className="edition-versions">
        {versions.map(({ id, number, publishedAt, pl, en, uk }) => (
          <li key={id}>
            <details>
              <summary className="edition-fold">
                {t('version', { number })}, {moment(publishedAt)}
              </summary>
              <div className="edition-tongues">
                <PlainText text={pl} lang="pl" headings="h4" />
                <PlainText text={en} lang="en" headings="h4" />
                <PlainText text={uk} lang="uk" headings="h4" />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </details>
  );
}
