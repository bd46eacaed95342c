import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useOwnSubmission } from '../support/own-submission.ts';
import { PlainText } from '../ui/PlainText.tsx';
import { TextArea } from '../ui/TextArea.tsx';

type Noted = { notes: string; version: number };

/**
 * What was agreed at the table; the authors see it. On paper it is room to write by hand. Written by somebody else
 * meanwhile, both texts are shown and one's own can be saved over it.
 */
export function NoteForm({ slot, noted }: { slot: number; noted: Noted }) {
  const { t } = useTranslation('workshops');
  const words = useCodeWords('workshops');
  // What is typed, with the version that it builds on; until then what is saved is shown, also when others save.
  const [typed, setTyped] = useState<Noted | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const { notes, version } = typed ?? noted;
  const { busy, refusal, onSubmit } = useOwnSubmission(
    () => ({}),
    async () => {
      setSaved(false);
      try {
        await changeByApi('PUT', `/api/workshops/slots/${slot}/notes`, { notes, version });
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'somebody-was-faster') {
          const current = error.members.current as Noted;
          setTheirs(current.notes);
          setTyped({ notes, version: current.version });
        }
        throw error;
      }
      setTheirs(null);
      setSaved(true);
    },
    () => setTyped(null),
  );
  return (
    <form className="meeting-form table-notes" noValidate onSubmit={onSubmit}>
      {theirs !== null && (
        <div className="meeting-warnings">
          <p>{t('sheet.theirs')}</p>
          <PlainText text={theirs} />
        </div>
      )}
      <TextArea
        name="notes"
        label={t('sheet.notes')}
        hint={t('sheet.notesHint')}
        value={notes}
        readOnly={busy}
        onChange={({ target }) => setTyped({ notes: target.value, version })}
        maxLength={4000}
        rows={3}
      />
      <Outcome refusal={words(refusal)} done={saved ? t('saved') : undefined} />
      <button type="submit" className="button" disabled={busy}>
        {t('sheet.save')}
      </button>
    </form>
  );
}
