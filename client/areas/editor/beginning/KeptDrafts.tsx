import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../accounts/session.ts';
import { ApiProblem, askApi, changeByApi } from '../../../api.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { forgetDeviceDraft, listDeviceDrafts } from '../drafts/device.ts';
import { type AccountDraft, type DeviceDraft, fromAccount, isUntouched } from '../drafts/draft.ts';
import { isEmpty } from '../recipe/recipe.ts';

/** Under `own`, which is forgotten when somebody else signs in. */
const accountKey = ['own', 'area-drafts'];
const deviceKey = ['device', 'area-drafts'];

/** Drafts of this device and of the account, the one saved last first; nothing when there are none. */
export function KeptDrafts({ carried }: { carried: { back?: string } }) {
  const { t } = useTranslation('editor');
  const drafts = useKeptDrafts();
  const [removing, setRemoving] = useState<DeviceDraft | null>(null);
  if (drafts.length === 0) return null;
  return (
    <section className="editor-part" aria-labelledby="begin-kept">
      <h2 id="begin-kept">{t('beginning.kept')}</h2>
      <ul className="editor-kept-drafts">
        {drafts.map((draft) => (
          <KeptDraft key={draft.id} draft={draft} carried={carried} onRemove={() => setRemoving(draft)} />
        ))}
      </ul>
      <RemoveDialog draft={removing} onClose={() => setRemoving(null)} />
    </section>
  );
}

type KeptDraftProps = { draft: DeviceDraft; carried: { back?: string }; onRemove: () => void };

function KeptDraft({ draft, carried, onRemove }: KeptDraftProps) {
  const { t, i18n } = useTranslation('editor');
  const { id, recipe, savedAt } = draft;
  const name = draft.name || t('unnamed');
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li>
      <p>
        <Link to="/areas/drafts/$id" params={{ id }} search={carried}>
          {name}
        </Link>
        <span className="editor-count">{t('beginning.savedAt', { time: time.format(new Date(savedAt)) })}</span>
        <span className="editor-count">
          {isEmpty(recipe)
            ? t('beginning.emptyRecipe')
            : t('beginning.contents', {
                precincts: recipe.precincts.length,
                streets: recipe.streets.length,
                polygons: recipe.drawn.length + recipe.cut.length,
              })}
        </span>
      </p>
      <button type="button" className="button" aria-label={t('beginning.removeOf', { name })} onClick={onRemove}>
        <Trash2 size={18} aria-hidden="true" />
        {t('beginning.remove')}
      </button>
    </li>
  );
}

function RemoveDialog({ draft, onClose }: { draft: DeviceDraft | null; onClose: () => void }) {
  const { t } = useTranslation('editor');
  const queries = useQueryClient();
  const [refused, setRefused] = useState<string | null>(null);
  const remove = async () => {
    if (!draft) return;
    try {
      if (draft.version !== null) await changeByApi('DELETE', `/api/areas/drafts/${draft.id}`).catch(unlessGone);
      await forgetDeviceDraft(draft.id);
      setRefused(null);
      onClose();
      await queries.invalidateQueries({ queryKey: deviceKey });
      await queries.invalidateQueries({ queryKey: accountKey });
    } catch (error) {
      setRefused(error instanceof ApiProblem && error.code === 'in-use' ? 'in-use' : 'failed');
    }
  };
  return (
    <ConfirmDialog title={t('beginning.removeTitle')} open={draft !== null} onClose={onClose}>
      <p>{t('beginning.removeText', { name: draft?.name || t('unnamed') })}</p>
      <p role="alert">{refused && t(`beginning.removeRefused.${refused}`)}</p>
      <p className="editor-ways">
        <button type="button" className="button" onClick={onClose}>
          {t('beginning.keepIt')}
        </button>
        <button type="button" className="button" data-main onClick={() => void remove()}>
          {t('beginning.removeDo')}
        </button>
      </p>
    </ConfirmDialog>
  );
}

function unlessGone(error: unknown): void {
  if (!(error instanceof ApiProblem) || (error.status !== 404 && error.status !== 401)) throw error;
}

/** Those of this device with something in them; the others, begun and left, are forgotten. */
async function touchedDrafts(): Promise<DeviceDraft[]> {
  const all = await listDeviceDrafts();
  await Promise.all(all.filter(isUntouched).map(({ id }) => forgetDeviceDraft(id)));
  return all.filter((draft) => !isUntouched(draft));
}

/** Both, each draft once: what this device has is at least as new as what it knew of the account. */
function useKeptDrafts(): DeviceDraft[] {
  const signedIn = Boolean(useSession()?.account);
  const device = useQuery({
    queryKey: deviceKey,
    // A browser that keeps nothing has no drafts.
    queryFn: () => touchedDrafts().catch(() => []),
    networkMode: 'always',
    staleTime: 0,
  }).data;
  const account = useQuery({
    queryKey: accountKey,
    queryFn: ({ signal }) => askApi<{ items: AccountDraft[] }>('/api/areas/drafts', { signal }),
    enabled: signedIn,
    staleTime: 0,
  }).data;
  const all = new Map((account?.items ?? []).map((draft) => [draft.id, fromAccount(draft)]));
  for (const draft of device ?? []) {
    // On another person's account: they used this device before.
    if (account && draft.version !== null && !all.has(draft.id)) continue;
    if (draft.unsent || !all.has(draft.id)) all.set(draft.id, draft);
  }
  return [...all.values()].sort((one, other) => other.savedAt.localeCompare(one.savedAt));
}
