import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { excerptOf } from './excerpt.ts';
import type { NeedWhole } from './shapes.ts';

/** Where a merged need went. */
export function MergedInto({ need: { id, body } }: { need: NonNullable<NeedWhole['mergedInto']> }) {
  const { t } = useTranslation('needs');
  return (
    <p className="need-notice">
      {t('mergedInto')}{' '}
      <Link to="/needs/$id" params={{ id: String(id) }} search>
        {excerptOf(body)}
      </Link>
    </p>
  );
}

/** What was merged into a need, each still readable. */
export function MergedOnes({ needs }: { needs: NeedWhole['mergedOnes'] }) {
  const { t } = useTranslation('needs');
  return (
    <section className="need-part" aria-labelledby="need-merged">
      <h2 id="need-merged">{t('mergedOnes')}</h2>
      <ul className="need-lines">
        {needs.map(({ id, body }) => (
          <li key={id}>
            <Link to="/needs/$id" params={{ id: String(id) }} search>
              {excerptOf(body)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
