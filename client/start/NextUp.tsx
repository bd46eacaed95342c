import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NextItem } from '../../server/today/schema.ts';
import { useTimes } from '../meetings/times.ts';

/** Where one is expected, the soonest first. */
export function NextUp({ items }: { items: NextItem[] }) {
  const { t } = useTranslation('start');
  const { whole } = useTimes();
  if (items.length === 0)
    return (
      <p className="start-nothing">
        {t('next.none')} <Link to="/meetings">{t('next.find')}</Link>
      </p>
    );
  return (
    <ul className="start-list">
      {items.map((item) => (
        <li key={`${item.kind} ${item.page} ${item.startsAt}`}>
          <Link to={item.page} className="start-link">
            <span>
              <span className="start-quiet">
                {t(`next.${item.kind}`)}
                {item.as && ` · ${t(`next.as.${item.as}`)}`}
              </span>
              <strong>{item.title}</strong>
              <time dateTime={item.startsAt}>{whole(item)}</time>
              {item.where && <span className="start-quiet">{item.where}</span>}
            </span>
            <ChevronRight aria-hidden size={20} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
