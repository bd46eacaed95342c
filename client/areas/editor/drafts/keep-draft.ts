import { ApiProblem, askApi, changeByApi, Unreachable } from '../../../api.ts';
import { readDeviceDraft, writeDeviceDraft } from './device.ts';
import {
  type AccountDraft,
  contentOf,
  type DeviceDraft,
  type DraftContent,
  fromAccount,
  isUntouched,
  sameContent,
} from './draft.ts';
import { type Keeping, keeping, nothingKept } from './keeping.ts';

/** From the last change until the account is told. */
const pauseMs = 1_000;
const againMs = 15_000;
const pathOf = (id: string) => `/api/areas/drafts/${id}`;

export type Keeper = {
  /** Says whether there is an account to keep it on; until then only the device is asked. */
  signIn: (signedIn: boolean) => void;
  /** Keeps what was changed: on the device at once, on the account after a pause. */
  keep: (content: DraftContent) => void;
  /** What was deleted from the account becomes a draft there once more. */
  keepAgain: () => void;
  /** Mine over theirs. */
  insist: () => void;
  /** Theirs over mine. @returns what is on screen now */
  yield: () => DraftContent | null;
  /** Tells the account what it does not know yet, at once; settles also when it cannot be reached. */
  flush: () => Promise<void>;
  stop: () => void;
};

/**
 * Opens a draft from the device, from the account, or from both, and keeps it in both.
 *
 * @param onContent what was opened, or the account's newer content, to be put on screen
 */
export function keepDraft(id: string, onContent: (content: DraftContent) => void): Keeper {
  let signedIn = false;
  let seenRevision: number | null = null;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();
  let sent = Promise.resolve();
  keeping.set(nothingKept);

  const set = (change: Partial<Keeping>) => {
    if (!stopped) keeping.set(change);
  };
  const current = () => keeping.get().draft;

  /** One writing after the other; the last draft wins, and no revision of another window is written over. */
  const write = () => {
    set({ device: 'saving' });
    writing = writing.then(async () => {
      const draft = current();
      if (!draft || keeping.get().theirs) return;
      try {
        const written = await writeDeviceDraft(draft, seenRevision);
        if ('other' in written) {
          seenRevision = written.other.revision;
          set(sameContent(written.other, draft) ? { device: 'saved' } : { theirs: written.other });
        } else {
          seenRevision = written.revision;
          set({ device: 'saved' });
        }
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        set({ device: 'refused' });
      }
    });
  };

  const put = (draft: DeviceDraft) => {
    set({ draft });
    write();
  };

  /** One sending after the other, so that no version is sent twice. */
  const send = (): Promise<void> => {
    clearTimeout(timer);
    sent = sent.then(sendNow);
    return sent;
  };

  const sendNow = async () => {
    const draft = current();
    if (stopped || !signedIn || !draft?.unsent || keeping.get().theirs) return;
    set({ account: 'saving' });
    try {
      const kept = await tell(draft);
      if (stopped) return;
      const now = current() ?? draft;
      // A repeated first sending is answered with what came first.
      const unsent = !sameContent(now, draft.version === null ? kept : draft);
      put({ ...now, version: kept.version, unsent });
      set({ account: unsent ? 'saving' : 'saved', sentAt: kept.updatedAt });
      if (unsent) timer = setTimeout(send, pauseMs);
    } catch (error) {
      if (stopped) return;
      if (
        error instanceof Unreachable ||
        (error instanceof ApiProblem && (error.status === 429 || error.status >= 500))
      ) {
        set({ account: 'waiting' });
        timer = setTimeout(send, againMs);
      } else if (error instanceof ApiProblem && error.code === 'somebody-was-faster')
        set({ account: 'waiting', theirs: fromAccount(error.members.current as AccountDraft) });
      else if (error instanceof ApiProblem)
        set({ account: error.status === 404 ? 'gone' : error.status === 401 ? 'none' : 'refused' });
      else throw error;
    }
  };

  const openFromDevice = async () => {
    const stored = await readDeviceDraft(id).catch((error: unknown) => {
      if (!(error instanceof DOMException)) throw error;
      set({ device: 'refused' });
      return undefined;
    });
    if (stopped || !stored) return;
    seenRevision = stored.revision;
    set({ draft: stored, opening: 'open' });
    onContent(contentOf(stored));
  };

  const meetAccount = async () => {
    await opened;
    if (stopped) return;
    if (!signedIn) return set(current() ? { account: 'none' } : { opening: 'missing' });
    set({ account: 'saving' });
    const kept = await askApi<AccountDraft>(pathOf(id)).catch((error: unknown) => {
      if (error instanceof ApiProblem && (error.status === 404 || error.status === 401)) return null;
      if (error instanceof Unreachable || error instanceof ApiProblem) return undefined;
      throw error;
    });
    if (stopped) return;
    const mine = current();
    if (kept === undefined) {
      set(mine ? { account: 'waiting' } : { opening: 'unreachable' });
      timer = setTimeout(meetAccount, againMs);
    } else if (kept === null) {
      if (!mine) set({ opening: 'missing' });
      else if (isUntouched(mine)) set({ account: 'fresh' });
      else if (mine.version === null) await send();
      else set({ account: 'gone' });
    } else if (!mine || (!mine.unsent && mine.version !== kept.version)) {
      put(fromAccount(kept));
      set({ opening: 'open', account: 'saved', sentAt: kept.updatedAt });
      onContent(contentOf(kept));
    } else if (mine.unsent && kept.version !== mine.version && !sameContent(mine, kept))
      set({ account: 'waiting', theirs: fromAccount(kept) });
    else {
      put({ ...mine, version: kept.version, unsent: !sameContent(mine, kept) });
      set({ account: 'saved', sentAt: kept.updatedAt });
      await send();
    }
  };

  const online = () => void send();
  window.addEventListener('online', online);
  const opened = openFromDevice();

  return {
    signIn(now) {
      signedIn = now;
      void meetAccount();
    },
    keep(content) {
      const draft = current();
      if (!draft || sameContent(draft, content)) return;
      put({ ...draft, ...content, unsent: true, savedAt: new Date().toISOString() });
      clearTimeout(timer);
      timer = setTimeout(send, pauseMs);
    },
    keepAgain() {
      const draft = current();
      if (!draft) return;
      put({ ...draft, version: null, unsent: true });
      void send();
    },
    insist() {
      const { draft, theirs } = keeping.get();
      if (!draft || !theirs) return;
      set({ theirs: null });
      put({ ...draft, version: theirs.version ?? draft.version, unsent: true });
      void send();
    },
    yield() {
      const { theirs } = keeping.get();
      if (!theirs) return null;
      set({ theirs: null, account: signedIn ? 'saved' : 'none' });
      put(theirs);
      void send();
      return contentOf(theirs);
    },
    flush: send,
    stop() {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', online);
    },
  };
}

/** Gives the account a draft: a new one under the id that the device made, or the next version. @throws as `askApi` */
function tell({ id, area, version, name, kind, recipe }: DeviceDraft): Promise<AccountDraft> {
  if (version !== null) return changeByApi('PUT', pathOf(id), { version, name, kind, recipe });
  return changeByApi('POST', '/api/areas/drafts', { id, ...(area !== null && { area }), name, kind, recipe });
}
