import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownKey } from '../accounts/own-api.ts';
import { changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { NoteList } from './NoteList.tsx';
import { type Note, notesPath } from './notes.ts';

/** What staff noted of one unserved neighbourhood: whom they asked, what was agreed. */
export function GapNotes({ gap, name, notes }: { gap: string; name: string; notes: Note[] }) {
  const { t } = useTranslation('coverage');
  const words = useCodeWords('coverage');
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const { busy, errors, refusal, onSubmit } = useSubmission(
    ({ body }): Record<string, string> => (body?.trim() ? {} : { body: 'empty' }),
    async ({ body }) => {
      await changeByApi('POST', `/api/coverage/gaps/${gap}/notes`, { body });
      setText('');
      await queries.invalidateQueries({ queryKey: ownKey(notesPath) });
    },
  );
  return (
    <details className="gap-notes">
      <summary>
        {t('notes.title', { count: notes.length })}
        <span className="visually-hidden">: {name}</span>
      </summary>
      <NoteList notes={notes} />
      <form noValidate onSubmit={onSubmit}>
        <TextArea
          name="body"
          rows={2}
          maxLength={1000}
          label={t('notes.write')}
          value={text}
          error={words(errors.body)}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Outcome refusal={words(refusal)} />
        <button type="submit" className="button" disabled={busy}>
          {t('notes.add')}
        </button>
      </form>
    </details>
  );
}
