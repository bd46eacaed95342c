import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../accounts/signed-in.ts';
import { waitingApplications } from '../applications/waiting/queries.ts';
import { ownAreaIds } from '../areas/own/queries.ts';
import { countWaiting } from '../areas/proposals/queries.ts';
import { waitingConsultations } from '../consultations/waiting/queries.ts';
import { countOpenReports } from '../conversations/moderation/queries.ts';
import { countOpenReports as countExchangeReports } from '../exchange/moderation/queries.ts';
import { waitingNeeds } from '../needs/waiting/queries.ts';
import { waitingProposals } from '../proposals/waiting/queries.ts';
import { type WaitingItem, type WaitingKind, waitingKinds } from './schema.ts';

type Named = { id: number; title: string };

/** What waits for somebody in all their roles: what is late first, then in the order of the kinds. */
export async function waitingFor(
  database: Knex,
  caller: SignedIn,
  meetings: { drafts: Named[]; toTell: Named[] },
  trainingToBook: boolean,
): Promise<WaitingItem[]> {
  const { userId } = caller;
  const staff = isStaff(caller);
  const applications = await waitingApplications(database, { userId, staff });
  const proposals = await waitingProposals(database, userId);
  const consultations = await waitingConsultations(database, caller);
  const items = [
    ...applications.own.map(({ id, status }) => one(`application-${status}`, `/applications/${id}`)),
    ...(trainingToBook ? [one('training-to-book', '/support/trainings')] : []),
    ...many('consultation-queue', '/expert', consultations.queue?.open, {
      late: consultations.queue?.late ?? 0,
      due: consultations.queue?.due ?? null,
    }),
    ...many('consultations-late', '/staff/consultations?stage=late', consultations.late, {
      late: consultations.late ?? 0,
    }),
    ...many('consultations-to-confirm', '/staff/consultations?stage=proposed', consultations.toConfirm),
    ...proposals.own.map(({ id, title, status }) =>
      status === 'feedback-given'
        ? one('proposal-feedback', `/proposals/${id}`, title)
        : one(`proposal-${status}`, `/proposals/${id}${status === 'draft' ? '/edit' : ''}`, title),
    ),
    ...proposals.toAccompany.map(({ id, title }) => one('proposals-in-area', `/proposals/${id}`, title)),
    ...(await waitingNeeds(database, await ownAreaIds(database, userId))).flatMap(({ area, count }) =>
      many('needs-in-area', `/needs?area=${area}`, count),
    ),
    ...meetings.toTell.map(({ id, title }) => one('meeting-to-tell', `/meetings/${id}/organise`, title)),
    ...meetings.drafts.map(({ id, title }) => one('meeting-draft', `/meetings/${id}/organise`, title)),
  ];
  if (staff)
    items.push(
      ...many('applications', '/staff/applications', applications.toDecide),
      ...many('area-proposals', '/staff/proposals', await countWaiting(database)),
      ...many('reports', '/staff/reports', await countOpenReports(database)),
      ...many('exchange-reports', '/support/exchange', await countExchangeReports(database)),
    );
  return items.sort((first, second) => rank(first) - rank(second));
}

const rank = ({ kind, late }: WaitingItem): number => waitingKinds.indexOf(kind) - (late > 0 ? waitingKinds.length : 0);

const one = (kind: WaitingKind, page: string, title: string | null = null): WaitingItem => ({
  kind,
  page,
  count: 1,
  title: title || null,
  due: null,
  late: 0,
});

/** Nothing when there are none. */
const many = (
  kind: WaitingKind,
  page: string,
  count: number | null | undefined,
  more: { late?: number; due?: string | null } = {},
): WaitingItem[] => (count ? [{ ...one(kind, page), ...more, count }] : []);
