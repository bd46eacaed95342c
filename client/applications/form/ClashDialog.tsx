import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../map/store.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { AnswerSaver } from '../saving/answer-saver.ts';
import { type AnswerPart, readPart } from '../saving/merge.ts';
import type { Answers } from '../shapes.ts';

type Props = { saver: AnswerSaver; open: boolean; onClose: () => void };

/** The same answers were changed on another device: for each, the one typed here or the other one. Nothing is lost before. */
export function ClashDialog({ saver, open, onClose }: Props) {
  const { t } = useTranslation('applications');
  const clash = useStore(saver.store, (state) => state.clash);
  const answers = useStore(saver.store, (state) => state.answers);
  const settle = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    saver.settle(new Set((clash?.parts ?? []).filter((part) => chosen.get(part) === 'theirs')));
  };
  return (
    <ConfirmDialog title={t('clash.title')} open={open && clash !== null} onClose={onClose}>
      <form className="clash" onSubmit={settle}>
        <p>{t('clash.meaning')}</p>
        {clash?.parts.map((part) => (
          <ClashPart key={part} part={part} mine={answers} theirs={clash.theirs} />
        ))}
        <button type="submit" className="button" data-main>
          {t('clash.do')}
        </button>
      </form>
    </ConfirmDialog>
  );
}

function ClashPart({ part, mine, theirs }: { part: AnswerPart; mine: Answers; theirs: Answers }) {
  const { t } = useTranslation('applications');
  const id = useId();
  const shown = (answers: Answers): string => {
    const value = readPart(answers, part);
    if (part.startsWith('consents.') || typeof value === 'boolean') return t(value ? 'clash.yes' : 'clash.no');
    if (Array.isArray(value)) return value.map((form) => t(`forms.${form}.label`)).join(', ') || t('clash.empty');
    return typeof value === 'string' && value !== '' ? value : t('clash.empty');
  };
  return (
    <fieldset className="clash-part">
      <legend>{t(`clash.part.${part.replace('.', '-')}`)}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className="clash-side">
          <input
            type="radio"
            name={part}
            value={side}
            defaultChecked={side === 'mine'}
            aria-describedby={`${id}-${side}`}
          />
          <span>{t(`clash.${side}`)}</span>
          <span className="clash-text" id={`${id}-${side}`}>
            {shown(side === 'mine' ? mine : theirs)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
