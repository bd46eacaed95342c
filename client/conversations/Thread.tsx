import { Reply } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscussionAnswer } from '../../server/conversations/schema.ts';
import { Post } from './Post.tsx';
import { Writing } from './Writing.tsx';

type Props = {
  thread: DiscussionAnswer['threads'][number];
  path: string;
  may: DiscussionAnswer['may'];
  signedAs: string | null;
  accountId: string | null;
};

/** A post with its answers and the way to answer. */
export function Thread({ thread: { post, replies }, path, may, signedAs, accountId }: Props) {
  const { t } = useTranslation('discussion');
  const [answering, setAnswering] = useState(false);
  const open = post.body !== null && !post.hidden;
  return (
    <li className="discussion-thread">
      <Post post={post} may={may} accountId={accountId} />
      {replies.length > 0 && (
        <ol className="discussion-replies" aria-label={t('replies')}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <Post post={reply} may={may} accountId={accountId} />
            </li>
          ))}
        </ol>
      )}
      {accountId && open && !answering && (
        <button type="button" className="button discussion-answer" onClick={() => setAnswering(true)}>
          <Reply aria-hidden size={18} />
          {t('answer')}
          <span className="visually-hidden"> {t('answerTo', { name: post.author.name ?? t('authors.staff') })}</span>
        </button>
      )}
      {accountId && answering && (
        <div className="discussion-replies">
          <Writing
            path={path}
            parent={post.id}
            keptAs={`${accountId} ${path} ${post.id}`}
            label={t('write.answer')}
            submit={t('write.sendAnswer')}
            signedAs={signedAs}
            onDone={() => setAnswering(false)}
            autoFocus
          />
        </div>
      )}
    </li>
  );
}
