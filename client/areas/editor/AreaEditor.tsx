import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { BeforeSending } from './BeforeSending.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { KeptLine } from './drafts/KeptLine.tsx';
import type { Keeper } from './drafts/keep-draft.ts';
import { useKeeping } from './drafts/keeping.ts';
import { useEditing } from './editing.ts';
import { useBase } from './figures/base.ts';
import { useAreaFigures } from './figures/exact.ts';
import { Figures } from './figures/Figures.tsx';
import { SinceLast } from './figures/SinceLast.tsx';
import { NameAndKind } from './NameAndKind.tsx';
import { NextStep } from './NextStep.tsx';
import { Refused } from './Refused.tsx';
import { InWords } from './said/InWords.tsx';
import { useUndoKeys } from './undo/keys.ts';
import { UndoButtons } from './undo/UndoButtons.tsx';
import { Ways } from './ways/Ways.tsx';

/** Draws an area in the way that suits its author; everything here also works without the map. */
export function AreaEditor({ keeper, area }: { keeper: Keeper; area: number | null }) {
  const { t } = useTranslation('editor');
  const name = useKeeping((state) => state.draft?.name ?? '');
  const base = useBase(area);
  useUndoKeys();
  return (
    <div className="editor">
      <PageHeading title={name === '' ? t('title') : t('titleOf', { name })}>{t('title')}</PageHeading>
      <NameAndKind keeper={keeper} />
      <div className="editor-fixed">
        <Figures />
        <UndoButtons />
      </div>
      <Refused />
      <Ways />
      {base && <SinceLast base={base} />}
      <InWords />
      <BeforeSending />
      <NextStep keeper={keeper} area={area} />
      <KeptLine keeper={keeper} />
      <ConflictDialog keeper={keeper} />
      <Spoken />
    </div>
  );
}

/** Beside the panel, which a narrow screen hides while the map has the room: a hidden region says nothing. */
function Spoken() {
  const { t } = useTranslation('editor');
  const { about, km2 } = useAreaFigures();
  const spoken = useEditing((state) => state.spoken);
  const checked = useEditing((state) => (state.checking || state.refusal ? null : state.checked));
  return createPortal(
    <div className="visually-hidden">
      <p role="status" className="editor-said">
        {spoken}
      </p>
      <p role="status">
        {checked && t('figures.said', { km2: km2(checked.areaKm2), residents: about(checked.residents) })}
      </p>
    </div>,
    document.body,
  );
}
