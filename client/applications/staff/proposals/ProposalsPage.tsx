import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../../accounts/SignedInOnly.tsx';
import { DistrictShares } from '../../../ambassadors/DistrictShares.tsx';
import { FilterBar } from '../../../filter/FilterBar.tsx';
import { useFigures } from '../../../filter/figures.ts';
import { cases, showCases, useCases } from '../../../map/cases.ts';
import { useDates } from '../../../ui/dates.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { Waiting } from '../../../ui/Waiting.tsx';
import type { ProposalItem } from '../../shapes.ts';
import { deciders } from '../deciders.ts';
import { StaffBack } from '../StaffBack.tsx';
import { useProposals } from './proposals.ts';
import '../../applications.css';
import '../staff.css';
import '../../../filter/matches.css';

/** Next versions of areas that ambassadors propose, oldest first, in the list and on the map. */
export function ProposalsPage() {
  return <SignedInOnly needs={deciders}>{() => <Proposals />}</SignedInOnly>;
}

function Proposals() {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useProposals();
  useEffect(
    () =>
      showCases({
        marks: (data?.pages ?? []).flatMap(({ items }) =>
          items.map(({ id, point, area }) => ({ id, point, kind: area.kind })),
        ),
        choose: (id) => void navigate({ to: '/staff/proposals/$id', params: { id: String(id) }, search: true }),
      }),
    [data, navigate],
  );
  const first = data?.pages[0];
  return (
    <article className="case">
      <StaffBack />
      <PageHeading title={t('proposals.title')} />
      <FilterBar />
      <p className="list-counts" role="status">
        {first && t('proposals.found', { count: first.total })}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {first?.total === 0 && <p>{t('proposals.empty')}</p>}
      <ul className="case-list">
        {data?.pages
          .flatMap(({ items }) => items)
          .map((item) => (
            <ProposalRow key={item.id} item={item} />
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

function ProposalRow({ item }: { item: ProposalItem }) {
  const { t } = useTranslation('staff');
  const { dayOf } = useDates();
  const { about, surface } = useFigures();
  const { id, area, ambassador, number, proposedAt, note, areaKm2, residentsEstimate, districts } = item;
  const pointed = useCases((state) => state.pointed === id);
  const point = () => cases.set({ pointed: id });
  const leave = () => cases.set({ pointed: null });
  return (
    <li className="case-row" data-pointed={pointed || undefined} onPointerEnter={point} onPointerLeave={leave}>
      <Link
        to="/staff/proposals/$id"
        params={{ id: String(id) }}
        search
        className="case-link"
        onFocus={point}
        onBlur={leave}
      >
        {area.name}
      </Link>
      <p>
        {ambassador.name} · {t('proposals.number', { number })} · {dayOf(proposedAt)}
      </p>
      {note && <p className="case-quiet">{note}</p>}
      <p className="case-quiet">
        <DistrictShares districts={districts} /> · {surface(areaKm2)} ·{' '}
        {t('residents', { count: residentsEstimate, figure: about(residentsEstimate) })}
      </p>
    </li>
  );
}
