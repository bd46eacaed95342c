import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post, PostWhole } from '../../server/exchange/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { ApiProblem, changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Comments } from './Comments.tsx';
import { Moderation } from './Moderation.tsx';
import { Photos } from './Photos.tsx';
import { PostHistory } from './PostHistory.tsx';
import { PostMeta } from './PostMeta.tsx';
import '../support/support.css';
import './exchange.css';

/** One post with its photos and comments. */
export function PostPage() {
  const { t } = useTranslation('exchange');
  const { postId } = useParams({ strict: false }) as { postId: string };
  const path = `/api/exchange/posts/${postId}`;
  const found = useOwn<PostWhole>(path);
  if (found.error instanceof ApiProblem && found.error.status === 404)
    return (
      <article className="prose">
        <PageHeading title={t('missing')} />
        <p>{t('missingMeans')}</p>
        <Link to="/support/exchange">{t('title')}</Link>
      </article>
    );
  if (found.isError && !found.data) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { post, comments, may } = found.data;
  const member = may.length > 0;
  return (
    <article className="prose">
      <PageHeading title={post.title} />
      <PostMeta post={post} />
      {post.hidden && (
        <p>{t('hiddenBecause', { reason: post.hidden.reason, by: post.hidden.by ?? t('authors.staff') })}</p>
      )}
      <PlainText text={post.body} />
      <Photos photos={post.photos} own={post.own} path="/api/exchange/photos" />
      {post.point && (
        <Link to="/point/$lonlat" params={{ lonlat: post.point.join(',') }}>
          {t('onMap')}
        </Link>
      )}
      {post.demonstration && <p className="support-quiet">{t('demonstration')}</p>}
      {member && post.edited && <PostHistory path={`${path}/history`} />}
      {post.own && <OwnPost path={path} post={post} />}
      {member && !post.own && <Moderation path={path} hidden={post.hidden !== null} may={may} what="post" />}
      {member && <Comments path={path} comments={comments} may={may} />}
    </article>
  );
}

function OwnPost({ path, post }: { path: string; post: Post }) {
  const { t } = useTranslation('exchange');
  const words = useCodeWords('exchange');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAction();
  const remove = async () => {
    if (await run(() => changeByApi('DELETE', path))) await navigate({ to: '/support/exchange' });
  };
  return (
    <div className="support-buttons">
      <Link to="/support/exchange/$postId/edit" params={{ postId: String(post.id) }} className="button">
        {t('edit')}
      </Link>
      <button type="button" className="button support-danger" onClick={() => setOpen(true)}>
        {t('remove')}
      </button>
      <ConfirmDialog title={t('removeQuestion')} open={open} onClose={() => setOpen(false)}>
        <p>{t('removeMeans')}</p>
        <Outcome refusal={words(refusal)} />
        <div className="support-buttons">
          <button type="button" className="button support-danger" disabled={busy} onClick={() => void remove()}>
            {t('removeNow')}
          </button>
          <button type="button" className="button" onClick={() => setOpen(false)}>
            {t('keep')}
          </button>
        </div>
      </ConfirmDialog>
    </div>
  );
}
