import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../accounts/session.ts';
import { chooseTool } from '../../map/tool.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AreaEditor } from './AreaEditor.tsx';
import { keepChecked } from './checking.ts';
import { contentOf } from './drafts/draft.ts';
import { type Keeper, keepDraft } from './drafts/keep-draft.ts';
import { keeping, useKeeping } from './drafts/keeping.ts';
import { editing, reset, useEditing } from './editing.ts';
import { useLookAtArea } from './look-at-area.ts';
import { MissingDraft } from './MissingDraft.tsx';
import './editor.css';

/** One draft of an area, from the device or from the account, in the editor. */
export function DraftPage() {
  const { id = '' } = useParams({ strict: false });
  return <KeptDraft key={id} id={id} />;
}

function KeptDraft({ id }: { id: string }) {
  const { t } = useTranslation('editor');
  const keeper = useRef<Keeper | null>(null);
  const session = useSession();
  const signedIn = session ? session.account !== null : undefined;
  const opening = useKeeping((state) => state.opening);
  const area = useKeeping((state) => state.draft?.area ?? null);
  const isOpen = opening === 'open';

  useEffect(() => {
    const mine = keepDraft(id, ({ recipe }) => reset(recipe));
    keeper.current = mine;
    const unsubscribe = editing.subscribe(() => {
      const { draft } = keeping.get();
      if (draft && editing.get().open) mine.keep({ ...contentOf(draft), recipe: editing.get().recipe });
    });
    return () => {
      unsubscribe();
      mine.stop();
    };
  }, [id]);

  useEffect(() => {
    if (signedIn !== undefined) keeper.current?.signIn(signedIn);
  }, [signedIn]);

  useEffect(() => {
    if (!isOpen) return;
    editing.set({ open: true });
    const stop = keepChecked(area);
    return () => {
      stop();
      editing.set({ open: false, tool: 'pan', base: null, showAt: null });
    };
  }, [isOpen, area]);

  useLookAtArea(isOpen);

  // On a narrow screen a tool on the map has the room.
  const tool = useEditing((state) => state.tool);
  useEffect(() => {
    chooseTool(isOpen && tool !== 'pan' ? 'edit' : 'ask');
    return () => chooseTool('ask');
  }, [isOpen, tool]);

  if (opening === 'opening')
    return (
      <>
        <PageHeading title={t('title')} />
        <Waiting />
      </>
    );
  if (opening !== 'open' || !keeper.current)
    return <MissingDraft unreachable={opening === 'unreachable'} onRetry={() => keeper.current?.signIn(true)} />;
  return <AreaEditor keeper={keeper.current} area={area} />;
}
