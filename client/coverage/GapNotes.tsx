import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotesAnswer } from '../../server/coverage/notes/routes.ts';
import { apiQuery, changeByApi, useApi } from '../api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { TextArea } from '../ui/TextArea.tsx';

const path = '/api/coverage/notes';

/** What staff noted of one unserved neighbourhood: whom they asked, what was agreed. */
export function GapNotes({ gap, name }: { gap: string; name: string }) {
  const { t } = useTranslation('coverage');
  const { dayOf } = useDates();
  const queries = useQueryClient();
  const notes = useApi<NotesAnswer>(path).data?.items.filter((note) => note.gap === gap) ?? [];
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<{ error: Error; again: () => void } | null>(null);
  const change = (act: () => Promise<unknown>, then = () => {}) => {
    setFailure(null);
    act().then(
      () => {
        then();
        return queries.invalidateQueries({ queryKey: apiQuery(path).queryKey });
      },
      (error: Error) => setFailure({ error, again: () => change(act, then) }),
    );
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '')
      change(
        () => changeByApi('POST', `/api/coverage/gaps/${gap}/notes`, { body: text }),
        () => setText(''),
      );
  };
  return (
    <details className="gap-notes">
      <summary>
        {t('notes.title', { count: notes.length })}
        <span className="visually-hidden">: {name}</span>
      </summary>
      <ul>
        {notes.map(({ id, body, author, writtenAt }) => (
          <li key={id}>
            {body}
            <span className="coverage-source">
              {author ?? t('notes.somebody')}, {dayOf(writtenAt)}
            </span>
            <button
              type="button"
              className="button"
              onClick={() => change(() => changeByApi('DELETE', `/api/coverage/notes/${id}`))}
            >
              {t('notes.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <TextArea
          name="body"
          rows={2}
          maxLength={1000}
          label={t('notes.write')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" className="button">
          {t('notes.add')}
        </button>
      </form>
      {failure && <Failure error={failure.error} onRetry={failure.again} />}
    </details>
  );
}
