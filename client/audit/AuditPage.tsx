import { useInfiniteQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { grantedRoles } from '../../server/accounts/role.ts';
import type { ActsAnswer } from '../../server/audit/schema.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { askApi } from '../api.ts';
import { deciders } from '../applications/staff/deciders.ts';
import { Failure } from '../ui/Failure.tsx';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ActTable } from './ActTable.tsx';
import './audit.css';

/** Who did what, for staff. */
export function AuditPage() {
  return <SignedInOnly needs={deciders}>{() => <Audit />}</SignedInOnly>;
}

const fields = ['q', 'role', 'from', 'to', 'reading'];

function Audit() {
  const { t } = useTranslation('audit');
  const [filter, setFilter] = useState('');
  const pages = useInfiniteQuery({
    queryKey: ['own', 'audit', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      askApi<ActsAnswer>(`/api/audit?${filter}${pageParam && `&cursor=${pageParam}`}`, { signal }),
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const given = fields.flatMap((name) => {
      const value = String(values.get(name) ?? '').trim();
      return value ? [[name, value]] : [];
    });
    setFilter(new URLSearchParams(given).toString());
  };
  return (
    <article className="prose audit">
      <PageHeading title={t('title')} />
      <p className="lead">{t('lead')}</p>
      <search>
        <form className="audit-filter" onSubmit={narrow}>
          <Field name="q" type="search" label={t('filter.words')} autoComplete="off" />
          <Field name="from" type="date" label={t('filter.from')} />
          <Field name="to" type="date" label={t('filter.to')} />
          <Choice
            name="role"
            label={t('filter.role')}
            options={grantedRoles.map((role) => [role, t(`roles.${role}`)])}
          />
          <Choice
            name="reading"
            label={t('filter.kind')}
            options={[
              ['false', t('filter.changes')],
              ['true', t('filter.reading')],
            ]}
          />
          <button type="submit" className="button">
            {t('filter.show')}
          </button>
        </form>
      </search>
      {pages.isError && <Failure error={pages.error} onRetry={() => void pages.refetch()} />}
      {!pages.data && !pages.isError && <Waiting />}
      {pages.data && (
        <>
          <p role="status">{t('found', { count: pages.data.pages[0]?.total ?? 0 })}</p>
          {pages.data.pages[0]?.total !== 0 && <ActTable acts={pages.data.pages.flatMap(({ items }) => items)} />}
          {pages.hasNextPage && (
            <button
              type="button"
              className="button"
              disabled={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t('more')}
            </button>
          )}
          <a className="button" href={`/api/audit.csv?${filter}`} download="okolica-dziennik.csv">
            <Download aria-hidden size={18} />
            {t('download')}
          </a>
        </>
      )}
    </article>
  );
}

function Choice({ name, label, options }: { name: string; label: string; options: string[][] }) {
  const { t } = useTranslation('audit');
  return (
    <label className="field audit-choice">
      <span>{label}</span>
      <select name={name}>
        <option value="">{t('filter.any')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
