import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownKey } from '../accounts/own-api.ts';
import { changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useDates } from '../ui/dates.ts';
import { useSubmission } from '../ui/submission.ts';
import { type Note, notesPath } from './notes.ts';

type Props = { notes: Note[]; placeOf?: (note: Note) => string };

/** Notes with who wrote them and when; each is taken away only after a question. */
export function NoteList({ notes, placeOf }: Props) {
  const { t } = useTranslation('coverage');
  const { dayOf } = useDates();
  const [asked, setAsked] = useState<Note | null>(null);
  return (
    <>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {placeOf && <strong>{placeOf(note)}</strong>}
            <span className="gap-note-body">{note.body}</span>
            <span className="coverage-source">
              {note.author ?? t('notes.somebody')}, {dayOf(note.writtenAt)}
            </span>
            <button type="button" className="button" onClick={() => setAsked(note)}>
              {t('notes.remove')}
              <span className="visually-hidden">: {note.body.slice(0, 40)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ConfirmDialog title={t('notes.question')} open={asked !== null} onClose={() => setAsked(null)}>
        {asked && <Remove note={asked} onClose={() => setAsked(null)} />}
      </ConfirmDialog>
    </>
  );
}

function Remove({ note, onClose }: { note: Note; onClose: () => void }) {
  const { t } = useTranslation('coverage');
  const words = useCodeWords('coverage');
  const queries = useQueryClient();
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      await changeByApi('DELETE', `/api/coverage/notes/${note.id}`);
      onClose();
      await queries.invalidateQueries({ queryKey: ownKey(notesPath) });
    },
  );
  return (
    <form className="gap-note-question" noValidate onSubmit={onSubmit}>
      <p className="gap-note-body">{note.body}</p>
      <Outcome refusal={words(refusal)} />
      <p className="gap-actions">
        <button type="submit" className="button" data-main disabled={busy}>
          {t('notes.remove')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('notes.keep')}
        </button>
      </p>
    </form>
  );
}
