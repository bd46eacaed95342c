import { Link } from '@tanstack/react-router';
import { ChevronRight, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WaitingItem } from '../../server/today/schema.ts';
import { useDates } from '../ui/dates.ts';

/** What waits, each a way to where it is done; what is late says so in words. */
export function ToDo({ items }: { items: WaitingItem[] }) {
  const { t } = useTranslation('start');
  const { day } = useDates();
  if (items.length === 0) return <p className="start-nothing">{t('waiting.none')}</p>;
  return (
    <ul className="start-list">
      {items.map(({ kind, page, count, title, due, late }) => (
        <li key={`${kind} ${page}`} data-late={late > 0 || undefined}>
          <Link to={page} className="start-link">
            <span>
              <strong>{t(`kind.${kind}`, { count })}</strong>
              {title && <span className="start-title">{title}</span>}
              {late > 0 && kind !== 'consultations-late' && (
                <span className="start-late">
                  <CircleAlert aria-hidden size={16} /> {t('waiting.late', { count: late })}
                </span>
              )}
              {due && <span className="start-quiet">{t('waiting.due', { day: day(due) })}</span>}
            </span>
            <ChevronRight aria-hidden size={20} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
