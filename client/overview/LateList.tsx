import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LateItem, Overview } from '../../server/overview/schema.ts';
import { usePlaceWords } from './place-words.ts';

const step = 20;

/** What has waited longer than it may, the latest first, each with the way to where it is done. */
export function LateList({ late: { total, counts, items } }: { late: Overview['late'] }) {
  const { t } = useTranslation('overview');
  const [most, setMost] = useState(step);
  const limits = (
    <details className="overview-limits">
      <summary>{t('late.limits')}</summary>
      <ul>
        {counts.map(({ kind, limitDays }) => (
          <li key={kind}>
            {t(`late.kinds.${kind}`)}: {t(limitDays === 0 ? 'late.byLastDay' : 'late.after', { count: limitDays })}
          </li>
        ))}
      </ul>
    </details>
  );
  if (total === 0)
    return (
      <>
        <p>{t('late.nothing')}</p>
        {limits}
      </>
    );
  return (
    <>
      <ul className="overview-counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              {t(`late.kinds.${kind}`)}: <strong>{count}</strong>
            </li>
          ))}
      </ul>
      <ol className="overview-list">
        {items.slice(0, most).map((item) => (
          <li key={`${item.kind}-${item.id}`}>
            <LateEntry item={item} />
          </li>
        ))}
      </ol>
      {items.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + step)}>
          {t('more', { count: Math.min(step, items.length - most) })}
        </button>
      )}
      {items.length < total && most >= items.length && (
        <p className="overview-quiet">{t('late.notAll', { count: total - items.length })}</p>
      )}
      {limits}
    </>
  );
}

function LateEntry({ item }: { item: LateItem }) {
  const { t } = useTranslation('overview');
  const places = usePlaceWords();
  const { kind, id, title, districts, unit, daysLate } = item;
  return (
    <>
      <LateLink item={item}>{title ?? t('late.numbered', { kind: t(`late.one.${kind}`), id })}</LateLink>
      <span className="overview-late">{t('late.days', { count: daysLate })}</span>
      <span className="overview-quiet">
        {[title && t(`late.one.${kind}`), unit, places(districts)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

/** To where it is done. */
function LateLink({ item: { kind, id, title }, children }: { item: LateItem; children: string }) {
  const params = { id: String(id) };
  const q = title ?? undefined;
  if (kind === 'round-late')
    return (
      <Link to="/staff/consultations" search={{ stage: 'late', q }}>
        {children}
      </Link>
    );
  if (kind === 'round-to-confirm')
    return (
      <Link to="/staff/consultations" search={{ stage: 'proposed', q }}>
        {children}
      </Link>
    );
  if (kind === 'application')
    return (
      <Link to="/staff/applications/$id" params={params}>
        {children}
      </Link>
    );
  if (kind === 'area-proposal')
    return (
      <Link to="/staff/proposals/$id" params={params}>
        {children}
      </Link>
    );
  if (kind === 'meeting-to-tell')
    return (
      <Link to="/meetings/$id/organise" params={params}>
        {children}
      </Link>
    );
  if (kind === 'workshop-to-close')
    return (
      <Link to="/workshops/$id/manage" params={params}>
        {children}
      </Link>
    );
  if (kind === 'training-to-close') return <Link to="/staff/trainings">{children}</Link>;
  return <Link to={kind === 'discussion-report' ? '/staff/reports' : '/support/exchange'}>{children}</Link>;
}
