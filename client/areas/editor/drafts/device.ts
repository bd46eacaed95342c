import { createStore, del, get, type UseStore, update, values } from 'idb-keyval';
import type { DeviceDraft } from './draft.ts';

let opened: UseStore | undefined;

/** The device's own database of drafts; opened when first asked for. */
function drafts(): UseStore {
  opened ??= createStore('okolica-drafts', 'drafts');
  return opened;
}

/** @throws DOMException when the browser keeps nothing (private windows, a full disk) */
export const readDeviceDraft = (id: string): Promise<DeviceDraft | undefined> => get<DeviceDraft>(id, drafts());

/** Those saved last first. */
export async function listDeviceDrafts(): Promise<DeviceDraft[]> {
  const all = await values<DeviceDraft>(drafts());
  return all.sort((one, other) => other.savedAt.localeCompare(one.savedAt));
}

/** Who signs out leaves nothing on the device that the account has as well: the next person may be somebody else. */
export async function forgetSentDrafts(): Promise<void> {
  const sent = (await listDeviceDrafts()).filter(({ version, unsent }) => version !== null && !unsent);
  await Promise.all(sent.map(({ id }) => forgetDeviceDraft(id)));
}

export const forgetDeviceDraft = (id: string): Promise<void> => del(id, drafts());

/**
 * Writes a draft on top of the revision that it was read at.
 *
 * @returns the revision now; or what another window has written in the meantime, and then nothing is written
 */
export async function writeDeviceDraft(
  draft: DeviceDraft,
  seenRevision: number | null,
): Promise<{ revision: number } | { other: DeviceDraft }> {
  let other: DeviceDraft | undefined;
  let revision = 0;
  await update<DeviceDraft>(
    draft.id,
    (stored) => {
      if (stored && stored.revision !== seenRevision) {
        other = stored;
        return stored;
      }
      revision = (stored?.revision ?? 0) + 1;
      return { ...draft, revision };
    },
    drafts(),
  );
  return other ? { other } : { revision };
}
