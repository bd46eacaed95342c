import type { Knex } from 'knex';
import { applicationsWaiting } from '../../applications/overview/queries.ts';
import { areaProposalsWaiting } from '../../areas/overview/queries.ts';
import { roundsLate, roundsToConfirm } from '../../consultations/overview/queries.ts';
import { discussionReportsWaiting } from '../../conversations/overview/queries.ts';
import { exchangeReportsWaiting } from '../../exchange/overview/queries.ts';
import type { Filter } from '../../filter/filter.ts';
import type { LateRow } from '../../lateness/queries.ts';
import { meetingsToTell } from '../../meetings/overview/queries.ts';
import { trainingsToClose } from '../../trainings/overview/queries.ts';
import { workshopsToClose } from '../../workshops/overview/queries.ts';
import { type LateKind, lateKinds, limitDays } from '../limits.ts';
import type { Overview } from '../schema.ts';

const most = 200;

type Limits = { withinDays: number; most: number };
type Asked = (database: Knex, filter: Filter & { edition: number }, limits: Limits) => Promise<Found>;
type Found = { total: number; items: LateRow[] };

/** Reports are of no edition, and neither they nor trainings lie in a district: they are late wherever one looks. */
const asked: Record<LateKind, Asked> = {
  'round-late': roundsLate,
  'round-to-confirm': roundsToConfirm,
  application: applicationsWaiting,
  'area-proposal': (database, { edition: _edition, ...filter }, limits) =>
    areaProposalsWaiting(database, filter, limits),
  'meeting-to-tell': meetingsToTell,
  'workshop-to-close': workshopsToClose,
  'training-to-close': (database, { edition }, limits) => trainingsToClose(database, edition, limits),
  'discussion-report': (database, _filter, limits) => discussionReportsWaiting(database, limits),
  'exchange-report': (database, _filter, limits) => exchangeReportsWaiting(database, limits),
};

/** What has waited longer than it may, the latest first. */
export async function readLateItems(database: Knex, filter: Filter & { edition: number }): Promise<Overview['late']> {
  const found = await Promise.all(
    lateKinds.map(async (kind) => ({
      kind,
      ...(await asked[kind](database, filter, { withinDays: limitDays[kind], most })),
    })),
  );
  return {
    total: found.reduce((sum, { total }) => sum + total, 0),
    counts: found.map(({ kind, total }) => ({ kind, count: total, limitDays: limitDays[kind] })),
    items: found
      .flatMap(({ kind, items }) => items.map((item) => ({ kind, ...item })))
      .sort((one, other) => other.daysLate - one.daysLate),
  };
}
