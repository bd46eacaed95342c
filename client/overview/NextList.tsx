import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextItem } from '../../server/overview/schema.ts';
import { useDates } from '../ui/dates.ts';
import { usePlaceWords } from './place-words.ts';

const step = 20;

/** What comes next, the soonest first. */
export function NextList({ items }: { items: NextItem[] }) {
  const { t } = useTranslation('overview');
  const [most, setMost] = useState(step);
  if (items.length === 0) return <p>{t('next.nothing')}</p>;
  return (
    <>
      <p className="overview-quiet">{t('next.lead')}</p>
      <ol className="overview-list">
        {items.slice(0, most).map((item) => (
          <li key={`${item.kind}-${item.id ?? item.stage}`}>
            <Entry item={item} />
          </li>
        ))}
      </ol>
      {items.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + step)}>
          {t('more', { count: Math.min(step, items.length - most) })}
        </button>
      )}
    </>
  );
}

function Entry({ item }: { item: NextItem }) {
  const { t } = useTranslation('overview');
  const editions = useTranslation('editions').t;
  const { day, moment } = useDates();
  const places = usePlaceWords();
  const { kind, title, stage, districts, unit, startsAt } = item;
  return (
    <>
      <NextLink item={item}>{title ?? editions(`stage.${stage}`)}</NextLink>
      <span className="overview-when">{startsAt ? moment(startsAt) : day(item.day)}</span>
      <span className="overview-quiet">
        {[t(`next.kinds.${kind}`), unit, places(districts)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function NextLink({ item: { kind, id, title }, children }: { item: NextItem; children: string }) {
  const params = { id: String(id) };
  if (kind === 'meeting')
    return (
      <Link to="/meetings/$id" params={params}>
        {children}
      </Link>
    );
  if (kind === 'workshop' || kind === 'marathon')
    return (
      <Link to="/workshops/$id" params={params}>
        {children}
      </Link>
    );
  if (kind === 'training') return <Link to="/staff/trainings">{children}</Link>;
  if (kind === 'round-due')
    return (
      <Link to="/staff/consultations" search={{ stage: 'open', q: title ?? undefined }}>
        {children}
      </Link>
    );
  return <Link to="/staff/editions">{children}</Link>;
}
