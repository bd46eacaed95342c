import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Need } from '../shapes.ts';
import { Where } from '../Where.tsx';

/** What most people support, whole. */
export function TopNeeds({ needs }: { needs: Need[] }) {
  const { t } = useTranslation('needs');
  const { t: themed } = useTranslation('themes');
  return (
    <section className="diagnosis-top" aria-labelledby="diagnosis-top">
      <h2 id="diagnosis-top">{t('diagnosis.top')}</h2>
      <ol>
        {needs.map((need) => (
          <li key={need.id}>
            <Link to="/needs/$id" params={{ id: String(need.id) }} search>
              {need.body}
            </Link>
            <p className="need-facts">
              {themed(`theme.${need.theme}`)} · <Where need={need} /> · {t('supports', { count: need.supports })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
