import type { Knex } from 'knex';
import { userById } from '../accounts/queries.ts';
import { team } from '../accounts/team.ts';
import { type DraftRow, findDraft } from '../areas/drafts/queries.ts';
import { findVersion, type VersionShown } from '../areas/version/queries.ts';
import { type Move, movesOf } from './moves.ts';
import { type ApplicationRow, type EventRow, eventsOf, findApplication } from './queries.ts';

export type Viewer = 'applicant' | 'staff';
type Shown = Omit<ApplicationRow, 'applicant' | 'areaVersion' | 'draft' | 'area'> & {
  email: string | null;
  draft: DraftRow | null;
  area: VersionShown | null;
  history: (Omit<EventRow, 'name'> & { actorName: string })[];
  may: readonly Move[];
};

/** An application as its applicant or staff see it. */
export async function applicationView(database: Knex, row: ApplicationRow, viewer: Viewer): Promise<Shown> {
  const { applicant, areaVersion, draft, ...rest } = row;
  const drawn = viewer === 'applicant' && applicant && draft ? await findDraft(database, applicant, draft) : undefined;
  const version = areaVersion === null ? undefined : await findVersion(database, areaVersion);
  const user = applicant ? await userById(database, applicant) : undefined;
  return {
    ...rest,
    email: user?.email ?? null,
    draft: drawn ?? null,
    area: version ?? null,
    history: (await eventsOf(database, row.id)).map(({ name, ...event }) => ({
      ...event,
      actorName: actorName(event.actorRole, name ?? nameOf(row, event.actorRole), viewer),
    })),
    may: movesOf(row.status, viewer),
  };
}

/** An application as it is now, after the caller has changed it. */
export async function shown(transaction: Knex, id: number, viewer: Viewer): Promise<Shown> {
  return applicationView(transaction, (await findApplication(transaction, id)) as ApplicationRow, viewer);
}

export function actorName(role: EventRow['actorRole'], name: string | null, viewer: Viewer): string {
  return (role === 'staff' && viewer === 'applicant' ? team : name) ?? '—';
}

/** A fictional applicant has no account to be named by. */
function nameOf({ demonstration, answers }: ApplicationRow, role: EventRow['actorRole']): string | null {
  return role === 'applicant' && demonstration ? (answers.name ?? null) : null;
}
