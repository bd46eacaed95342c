import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../../accounts/SignedInOnly.tsx';
import type { Address } from '../../../filter/address.ts';
import { FilterBar } from '../../../filter/FilterBar.tsx';
import { showCases } from '../../../map/cases.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Waiting } from '../../../ui/Waiting.tsx';
import { deciders } from '../deciders.ts';
import { StaffBack } from '../StaffBack.tsx';
import { QueueRow } from './QueueRow.tsx';
import { type QueueStatus, queueStatuses, useQueue, useQueueMap } from './queue.ts';
import { StatusChips } from './StatusChips.tsx';
import '../../applications.css';
import '../staff.css';
import '../../../filter/matches.css';

/** Applications that wait for a decision, oldest first, in the list and on the map alike. */
export function QueuePage() {
  return <SignedInOnly needs={deciders}>{() => <Queue />}</SignedInOnly>;
}

function Queue() {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const { status } = useSearch({ strict: false }) as Address;
  const statuses = useMemo(() => readStatuses(status), [status]);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } =
    useQueue(statuses);
  const map = useQueueMap(statuses).data;
  useEffect(
    () =>
      showCases({
        marks: (map?.features ?? []).flatMap(({ properties: { id, area } }) =>
          area ? [{ id, kind: area.kind, point: area.point }] : [],
        ),
        choose: (id) => void navigate({ to: '/staff/applications/$id', params: { id: String(id) }, search: true }),
      }),
    [map, navigate],
  );
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <article className="case" aria-busy={isPlaceholderData || undefined}>
      <StaffBack />
      <PageHeading title={t('queue.title')} />
      <FilterBar />
      <StatusChips
        chosen={statuses}
        onChange={(next) =>
          void navigate({
            to: '.',
            search: (address: Address) => ({ ...address, status: next.length > 0 ? next.join(',') : undefined }),
          })
        }
      />
      <p className="list-counts" role="status">
        {first && t('queue.found', { count: first.total })}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {first?.total === 0 && <p>{t('queue.empty')}</p>}
      <ul className="case-list">
        {items.map((item) => (
          <QueueRow key={item.id} item={item} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('queue.more')}
        </button>
      )}
    </article>
  );
}

/** Without any chosen the server gives those that wait. */
function readStatuses(text: string | undefined): QueueStatus[] {
  const named = (text ?? '').split(',');
  return queueStatuses.filter((status) => named.includes(status));
}
