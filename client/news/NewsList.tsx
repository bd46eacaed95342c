import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HappeningItem } from '../../server/happenings/schema.ts';
import { useDates } from '../ui/dates.ts';
import './news.css';

/** Lines of the news: what happened, to what, when. */
export function NewsList({ items }: { items: HappeningItem[] }) {
  const { t } = useTranslation('news');
  const { moment } = useDates();
  return (
    <ul className="news-list">
      {items.map(({ id, kind, title, person, page, at }) => (
        <li key={id}>
          <span className="news-kind">
            {t(`kind.${kind === 'ambassador-changed' && person === null ? 'ambassador-gone' : kind}`, { person })}
          </span>
          <Link to={page} className="news-title">
            {title}
          </Link>
          <time dateTime={at} className="news-time">
            {moment(at)}
          </time>
        </li>
      ))}
    </ul>
  );
}
