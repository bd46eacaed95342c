import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askApi, changeByApi } from '../../api.ts';
import { useDates } from '../../ui/dates.ts';
import { applicationKey } from '../own-applications.ts';
import type { Application, AreaDraft } from '../shapes.ts';
import { isEmptyRecipe } from './checks.ts';

/** Areas drawn before the application was begun: one of them may be its area. */
export function OtherDrafts({ application: { id, draft } }: { application: Application }) {
  const { t } = useTranslation('applications');
  const { moment } = useDates();
  const queries = useQueryClient();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const { data } = useQuery({
    queryKey: ['own', 'drafts'],
    queryFn: ({ signal }) => askApi<{ items: AreaDraft[] }>('/api/areas/drafts', { signal }),
    staleTime: 0,
  });
  const others =
    data?.items.filter((each) => each.area === null && each.id !== draft?.id && !isEmptyRecipe(each)) ?? [];
  if (others.length === 0) return null;
  const take = async (other: string) => {
    setState('busy');
    try {
      const attached = await changeByApi<Application>('POST', '/api/applications', { draft: other });
      queries.setQueryData(applicationKey(id), attached);
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p>{t('area.others')}</p>
      <ul className="case-rows">
        {others.map(({ id: other, name, updatedAt }) => (
          <li key={other} className="application-ways">
            <button type="button" className="button" disabled={state === 'busy'} onClick={() => void take(other)}>
              {t('area.take', { name: name || t('own.unnamed') })}
            </button>
            <span className="case-quiet">{moment(updatedAt)}</span>
          </li>
        ))}
      </ul>
      <p role="alert" className={state === 'failed' ? 'field-error' : undefined}>
        {state === 'failed' && t('area.notTaken')}
      </p>
    </>
  );
}
