import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment, PostWhole } from '../../server/exchange/schema.ts';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useDates } from '../ui/dates.ts';
import { PlainText } from '../ui/PlainText.tsx';
import { CommentForm } from './CommentForm.tsx';
import { Moderation } from './Moderation.tsx';
import { Author } from './PostMeta.tsx';

type Props = { path: string; comments: Comment[]; may: PostWhole['may'] };

export function Comments({ path, comments, may }: Props) {
  const { t } = useTranslation('exchange');
  // A form of its own for each comment that was sent, so that what is typed stays until it has arrived.
  const [serial, setSerial] = useState(0);
  return (
    <>
      <h2>{t('commentCount', { count: comments.length })}</h2>
      <ul className="support-list">
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} may={may} />
        ))}
      </ul>
      <CommentForm
        key={serial}
        label={t('form.comment')}
        submit={t('form.sendComment')}
        send={(body) => changeByApi('POST', `${path}/comments`, { body })}
        arrived={() => setSerial(serial + 1)}
      />
    </>
  );
}

function CommentItem({ comment, may }: { comment: Comment; may: PostWhole['may'] }) {
  const { t } = useTranslation('exchange');
  const words = useCodeWords('exchange');
  const dates = useDates();
  const [editing, setEditing] = useState(false);
  const { busy, refusal, run } = useAction();
  const { id, body, author, own, edited, version, hidden, createdAt } = comment;
  const path = `/api/exchange/comments/${id}`;
  return (
    <li>
      <span className="support-quiet">
        <Author author={author} /> · {dates.moment(createdAt)}
        {edited && ` · ${t('edited')}`}
      </span>
      {hidden && <span>{t('hiddenBecause', { reason: hidden.reason, by: hidden.by ?? t('authors.staff') })}</span>}
      {editing ? (
        <CommentForm
          label={t('form.comment')}
          submit={t('form.save')}
          body={body}
          send={(changed) => changeByApi('PUT', path, { version, body: changed })}
          arrived={() => setEditing(false)}
        />
      ) : (
        <PlainText text={body} />
      )}
      <Outcome refusal={words(refusal)} />
      {own && !editing && (
        <div className="support-buttons">
          <button type="button" className="button" onClick={() => setEditing(true)}>
            {t('edit')}
          </button>
          <button
            type="button"
            className="button support-danger"
            disabled={busy}
            onClick={() => void run(() => changeByApi('DELETE', path))}
          >
            {t('removeComment')}
          </button>
        </div>
      )}
      {!own && <Moderation path={path} hidden={hidden !== null} may={may} what="comment" />}
    </li>
  );
}
