import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscussionAnswer, DiscussionPost } from '../../server/conversations/schema.ts';
import { changeByApi } from '../api.ts';
import { Moderation } from '../exchange/Moderation.tsx';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useDates } from '../ui/dates.ts';
import { PlainText } from '../ui/PlainText.tsx';
import { Author } from './Author.tsx';
import { useAimedPost } from './aimed.ts';
import { Editing } from './Editing.tsx';
import { History } from './History.tsx';

type Props = { post: DiscussionPost; may: DiscussionAnswer['may']; accountId: string | null };

/** One post as its reader may see it, with what they may do with it. */
export function Post({ post, may, accountId }: Props) {
  const { t } = useTranslation('discussion');
  const dates = useDates();
  const [editing, setEditing] = useState(false);
  const { id, body, author, own, edited, removed, hidden, createdAt, demonstration } = post;
  const path = `/api/conversations/posts/${id}`;
  const article = useRef<HTMLElement>(null);
  const aimed = useAimedPost() === id;
  // The router looked for it once, before the discussion had come.
  useEffect(() => {
    if (!aimed) return;
    article.current?.scrollIntoView({ block: 'center' });
    article.current?.focus({ preventScroll: true });
  }, [aimed]);
  return (
    <article ref={article} className="discussion-post" id={`post-${id}`} tabIndex={aimed ? -1 : undefined}>
      <p className="discussion-by">
        <Author author={author} />
        <time dateTime={createdAt}>{dates.moment(createdAt)}</time>
        {demonstration && <span>{t('fictional')}</span>}
      </p>
      {hidden && (
        <p className="discussion-hidden">
          {t(`hidden.${hidden.by}`, { when: dates.moment(hidden.at), reason: hidden.reason })}
          {hidden.name && ` ${t('hidden.name', { name: hidden.name })}`}
        </p>
      )}
      {removed && <p className="discussion-hidden">{t('removed')}</p>}
      {body !== null && !editing && <PlainText text={body} />}
      {editing && <Editing post={post} onDone={() => setEditing(false)} />}
      {edited && body !== null && !editing && <History id={id} />}
      {accountId && !removed && !editing && (
        <div className="discussion-actions">
          {own && <OwnActions path={path} onEdit={() => setEditing(true)} />}
          {(!own || hidden) && body !== null && (
            <Moderation path={path} hidden={hidden !== null} may={may} what="comment" namespace="discussion" />
          )}
        </div>
      )}
    </article>
  );
}

function OwnActions({ path, onEdit }: { path: string; onEdit: () => void }) {
  const { t } = useTranslation('discussion');
  const words = useCodeWords('discussion');
  const [asking, setAsking] = useState(false);
  const { busy, refusal, run } = useAction();
  return (
    <div className="support-buttons">
      <button type="button" className="button" onClick={onEdit}>
        {t('edit')}
      </button>
      <button type="button" className="button support-danger" onClick={() => setAsking(true)}>
        {t('remove')}
      </button>
      <Outcome refusal={words(refusal)} />
      <ConfirmDialog title={t('removeQuestion')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('removeMeans')}</p>
        <div className="support-buttons">
          <button
            type="button"
            className="button support-danger"
            disabled={busy}
            onClick={() => {
              setAsking(false);
              void run(() => changeByApi('DELETE', path));
            }}
          >
            {t('removeNow')}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('keep')}
          </button>
        </div>
      </ConfirmDialog>
    </div>
  );
}
