import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../filter/address.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { check } from './checking.ts';
import { writeDeviceDraft } from './drafts/device.ts';
import { contentOf, type DeviceDraft, newDraft } from './drafts/draft.ts';
import type { Keeper } from './drafts/keep-draft.ts';
import { keeping, useKeeping } from './drafts/keeping.ts';
import { reset } from './editing.ts';
import { useAreaFigures } from './figures/exact.ts';
import { Outline } from './Outline.tsx';
import { sameRecipe } from './recipe/recipe.ts';

/** Two devices have changed one draft: both are shown, and one, the other or both are kept. Closing it loses nothing: both stay. */
export function ConflictDialog({ keeper }: { keeper: Keeper }) {
  const { t } = useTranslation('editor');
  const navigate = useNavigate();
  const { back } = useSearch({ strict: false }) as Address;
  const mine = useKeeping((state) => state.draft);
  const theirs = useKeeping((state) => state.theirs);
  const open = mine !== null && theirs !== null;

  const takeTheirs = () => {
    const content = keeper.yield();
    if (content) reset(content.recipe);
  };
  const keepBoth = async () => {
    const { draft } = keeping.get();
    if (!draft) return;
    const id = crypto.randomUUID();
    const name = t('conflict.copyOf', { name: draft.name || t('unnamed') });
    await writeDeviceDraft({ ...newDraft(id, { ...contentOf(draft), name }), unsent: true }, null);
    takeTheirs();
    await navigate({ to: '/areas/drafts/$id', params: { id }, search: back ? { back } : {} });
  };

  return (
    <ConfirmDialog title={t('conflict.title')} open={open} onClose={() => void (keeping.get().theirs && keepBoth())}>
      {mine && theirs && (
        <>
          <p>{t('conflict.text')}</p>
          <div className="editor-conflict">
            <Version title={t('conflict.mine')} draft={mine} />
            <Version title={t('conflict.theirs')} draft={theirs} />
          </div>
          {sameRecipe(mine.recipe, theirs.recipe) && <p>{t('conflict.onlyName')}</p>}
          <p className="editor-ways">
            <button type="button" className="button" data-main onClick={() => void keepBoth()}>
              {t('conflict.both')}
            </button>
            <button type="button" className="button" onClick={keeper.insist}>
              {t('conflict.keepMine')}
            </button>
            <button type="button" className="button" onClick={takeTheirs}>
              {t('conflict.takeTheirs')}
            </button>
          </p>
          <p className="editor-hint">{t('conflict.escape')}</p>
        </>
      )}
    </ConfirmDialog>
  );
}

function Version({ title, draft }: { title: string; draft: DeviceDraft }) {
  const { t, i18n } = useTranslation('editor');
  const { about, km2 } = useAreaFigures();
  const { recipe, name, savedAt } = draft;
  const measured = useQuery({
    queryKey: ['area-check', recipe],
    queryFn: ({ signal }) => check(recipe, draft.area, signal),
  }).data;
  const checked = measured && 'checked' in measured ? measured.checked : null;
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section>
      <h3>{title}</h3>
      <Outline geometry={checked?.geometry ?? null} />
      <p>
        <strong>{name || t('unnamed')}</strong>
      </p>
      <p>{t('conflict.savedAt', { time: time.format(new Date(savedAt)) })}</p>
      <p>{checked ? t('conflict.figures', { km2: km2(checked.areaKm2), residents: about(checked.residents) }) : '—'}</p>
    </section>
  );
}
