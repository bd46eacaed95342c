import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../map/store.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { Saver } from './saver.ts';
import './saving.css';

type Words<Content, Part> = {
  /** What a part is called. */
  nameOf: (part: Part) => string;
  /** What a part of the content says, in words; '' where it says nothing. */
  shown: (content: Content, part: Part) => ReactNode;
};
type Props<Content, Part extends string> = Words<Content, Part> & {
  saver: Saver<Content, Part>;
  open: boolean;
  onClose: () => void;
};

/** The same was changed here and elsewhere: for each part, the one or the other. Nothing is lost before. */
export function ClashDialog<Content, Part extends string>({ saver, open, onClose, ...words }: Props<Content, Part>) {
  const { t } = useTranslation('saving');
  const clash = useStore(saver.store, (state) => state.clash);
  const content = useStore(saver.store, (state) => state.content);
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
          <ClashPart key={part} part={part} mine={content} theirs={clash.theirs} {...words} />
        ))}
        <button type="submit" className="button" data-main>
          {t('clash.do')}
        </button>
      </form>
    </ConfirmDialog>
  );
}

type PartProps<Content, Part> = Words<Content, Part> & { part: Part; mine: Content; theirs: Content };

function ClashPart<Content, Part extends string>({ part, mine, theirs, nameOf, shown }: PartProps<Content, Part>) {
  const { t } = useTranslation('saving');
  const id = useId();
  return (
    <fieldset className="clash-part">
      <legend>{nameOf(part)}</legend>
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
            {shown(side === 'mine' ? mine : theirs, part) || t('clash.empty')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
