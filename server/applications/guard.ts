import type { Knex } from 'knex';
import { required, type SignedIn } from '../accounts/signed-in.ts';
import { idIn } from '../http/path-id.ts';
import { notFound, Problem } from '../http/problem.ts';
import { type Move, movesOf } from './moves.ts';
import { type ApplicationRow, eventsOf, findApplication, lockApplication } from './queries.ts';
import { actorName, applicationView, type Viewer } from './view.ts';

const noApplication = () => notFound('Takiego zgłoszenia nie ma.');

/** Who works with applications of others. */
export const deciders = ['staff', 'administrator'] as const;

/** Whose eyes a caller sees an application with; undefined when it is none of theirs. Drafts are the applicant's alone. */
function viewerOf(row: ApplicationRow, caller: SignedIn): Viewer | undefined {
  if (row.applicant === caller.userId) return 'applicant';
  const decides = deciders.some((role) => caller.roles.includes(role));
  const everSubmitted = row.areaVersion !== null;
  return decides && everSubmitted ? 'staff' : undefined;
}

/** @throws Problem 404 when there is none, or none that the caller may see */
export async function readable(
  database: Knex,
  path: Record<string, string>,
  caller: SignedIn | null,
): Promise<{ row: ApplicationRow; viewer: Viewer }> {
  const id = applicationIdIn(path);
  const row = await findApplication(database, id);
  const viewer = row && viewerOf(row, required(caller));
  if (!row || !viewer) throw noApplication();
  return { row, viewer };
}

/**
 * Locks an application for a move and checks that the move is possible now.
 *
 * @param sent what the caller sent, with the version that it starts from
 * @throws Problem 404 when there is none; 403 for one's own decision; 409 `already-decided` when the state does not allow
 *   the move, 409 `somebody-was-faster` with the application as it is when it has changed in between
 */
export async function claim(
  transaction: Knex,
  path: Record<string, string>,
  caller: SignedIn | null,
  move: Move,
  as: Viewer,
  sent: { version: number },
): Promise<ApplicationRow> {
  const me = required(caller);
  const row = await lockApplication(transaction, applicationIdIn(path));
  const viewer = row && viewerOf(row, me);
  if (!row || !viewer) throw noApplication();
  if (as === 'staff' && viewer === 'applicant')
    throw new Problem(403, 'own-application', 'To Twoje własne zgłoszenie. Rozpatrzy je ktoś inny.');
  if (as === 'applicant' && viewer === 'staff') throw noApplication();
  if (!movesOf(row.status, as).includes(move)) throw await alreadyDecided(transaction, row, as);
  if (row.version !== sent.version)
    throw new Problem(409, 'somebody-was-faster', 'To zgłoszenie zmieniono tymczasem gdzie indziej.', {
      current: await applicationView(transaction, row, as),
      yours: sent,
    });
  return row;
}

async function alreadyDecided(transaction: Knex, { id, status }: ApplicationRow, viewer: Viewer): Promise<Problem> {
  const last = (await eventsOf(transaction, id)).at(-1);
  return new Problem(409, 'already-decided', `Tego nie da się już zrobić: zgłoszenie ${statusInPolish[status]}.`, {
    status,
    by: last ? actorName(last.actorRole, last.name, viewer) : null,
    at: last?.at ?? null,
  });
}

const statusInPolish: Record<ApplicationRow['status'], string> = {
  draft: 'nie zostało jeszcze wysłane',
  submitted: 'czeka na rozpatrzenie',
  returned: 'wróciło do poprawy',
  accepted: 'zostało przyjęte',
  declined: 'zostało odrzucone',
  withdrawn: 'zostało wycofane',
};

/** @throws Problem 404 when a path names no id */
export const applicationIdIn = (path: Record<string, string>): number => idIn(path, 'id', noApplication);
