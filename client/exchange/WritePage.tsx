import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Post, PostWhole } from '../../server/exchange/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { changeByApi } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { PhotoForm } from './PhotoForm.tsx';
import { Photos } from './Photos.tsx';
import { PostForm } from './PostForm.tsx';
import '../support/support.css';
import './exchange.css';

const writers = ['ambassador', 'staff', 'administrator'] as const;

/** A new post; photos are added once it stands. */
export function NewPostPage() {
  const { t } = useTranslation('exchange');
  const navigate = useNavigate();
  return (
    <SignedInOnly needs={writers}>
      {({ roles }) => (
        <article className="prose">
          <PageHeading title={t('write')} />
          <p>{t('photosNext')}</p>
          <PostForm
            submit={t('form.publish')}
            ambassador={roles.includes('ambassador')}
            save={async (content) => {
              const { id } = await changeByApi<Post>('POST', '/api/exchange/posts', content);
              await navigate({ to: '/support/exchange/$postId/edit', params: { postId: String(id) } });
            }}
          />
        </article>
      )}
    </SignedInOnly>
  );
}

/** My post with its photos, to be changed. */
export function EditPostPage() {
  const { postId } = useParams({ strict: false }) as { postId: string };
  return (
    <SignedInOnly needs={writers}>
      {({ roles }) => <Editing id={postId} ambassador={roles.includes('ambassador')} />}
    </SignedInOnly>
  );
}

function Editing({ id, ambassador }: { id: string; ambassador: boolean }) {
  const { t } = useTranslation('exchange');
  const navigate = useNavigate();
  const path = `/api/exchange/posts/${id}`;
  const found = useOwn<PostWhole>(path);
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { post } = found.data;
  const toPost = { to: '/support/exchange/$postId', params: { postId: id } } as const;
  return (
    <article className="prose">
      <PageHeading title={t('editTitle', { title: post.title })} />
      <Link {...toPost}>{t('toPost')}</Link>
      <h2>{t('photo.title')}</h2>
      <Photos photos={post.photos} own path="/api/exchange/photos" />
      <PhotoForm path={path} />
      <h2>{t('text')}</h2>
      <PostForm
        post={post}
        submit={t('form.save')}
        ambassador={ambassador}
        save={async (content) => {
          await changeByApi('PUT', path, { version: post.version, post: content });
          await navigate(toPost);
        }}
      />
    </article>
  );
}
