import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';

/** What was agreed at the table; the authors see it. On paper it is room to write by hand. */
export function NoteForm({ slot, notes }: { slot: number; notes: string }) {
  const { t } = useTranslation('workshops');
  const words = useCodeWords('workshops');
  const [saved, setSaved] = useState(false);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async (typed) => {
      setSaved(false);
      await changeByApi('PUT', `/api/workshops/slots/${slot}/notes`, { notes: typed.notes ?? '' });
      setSaved(true);
    },
  );
  return (
    <form className="meeting-form table-notes" noValidate onSubmit={onSubmit}>
      <TextArea
        name="notes"
        label={t('sheet.notes')}
        hint={t('sheet.notesHint')}
        defaultValue={notes}
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
