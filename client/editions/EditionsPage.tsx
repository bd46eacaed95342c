import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionsAnswer } from '../../server/editions/schema.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { changeByApi, useApi } from '../api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { EditionForm } from './EditionForm.tsx';
import './editions.css';

/** Editions of the programme, and a new one, for staff. */
export function EditionsPage() {
  return <SignedInOnly needs="staff">{() => <Editions />}</SignedInOnly>;
}

function Editions() {
  const { t } = useTranslation('editions');
  const { day } = useDates();
  const { data, error, refetch } = useApi<EditionsAnswer>('/api/editions');
  const [adding, setAdding] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const [newest] = data.items;
  return (
    <article className="editions">
      <PageHeading title={t('title')} />
      <p>{t('lead')}</p>
      {data.items.length === 0 && <p>{t('none')}</p>}
      <ul className="edition-list">
        {data.items.map(({ year, name, stages, demonstration }) => (
          <li key={year}>
            <Link to="/staff/editions/$year" params={{ year: String(year) }}>
              {name}
            </Link>
            {demonstration && <span className="edition-quiet"> · {t('demonstration')}</span>}
            <br />
            <span className="edition-quiet">
              {stages.length === 0
                ? t('noDates')
                : t('dates', {
                    from: day(stages[0]?.opens ?? ''),
                    to: day(latest(stages.map(({ closes }) => closes))),
                  })}
            </span>
          </li>
        ))}
      </ul>
      {!adding && (
        <button type="button" className="button" data-main onClick={() => setAdding(true)}>
          {t('add')}
        </button>
      )}
      {adding && (
        <section className="edition-part">
          <h2>{t('new')}</h2>
          <p>{t('newLead')}</p>
          <EditionForm
            start={{
              name: '',
              contactName: newest?.contactName ?? '',
              contactUrl: newest?.contactUrl ?? '',
              maxAreaKm2: newest?.maxAreaKm2 ?? 40,
              maxVertices: newest?.maxVertices ?? 5_000,
              stages: [],
            }}
            asksYear
            save={async (settings, year) => {
              await changeByApi('POST', '/api/editions', { year, ...settings });
              await queries.invalidateQueries({ queryKey: ['api'] });
              await navigate({ to: '/staff/editions/$year', params: { year: String(year) } });
            }}
          />
        </section>
      )}
    </article>
  );
}

const latest = (days: string[]) => [...days].sort().at(-1) ?? '';
