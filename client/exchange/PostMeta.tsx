import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Comment, Post } from '../../server/exchange/schema.ts';
import { useDates } from '../ui/dates.ts';

/** Who wrote it, when, where it is about, who may read it. */
export function PostMeta({ post }: { post: Post }) {
  const { t } = useTranslation('exchange');
  const dates = useDates();
  return (
    <>
      <span className="support-quiet">
        <Author author={post.author} /> · {dates.dayOf(post.createdAt)}
        {post.edited && ` · ${t('edited')}`}
        {post.place && ` · ${post.place}`}
        {post.area && ` · ${post.area.name}`}
        {` · ${t(post.public ? 'isPublic' : 'isInner')}`}
      </span>
      {post.hidden && (
        <span className="support-mark" data-bad>
          {t('isHidden')}
        </span>
      )}
    </>
  );
}

export function Author({ author: { kind, name, slug } }: { author: Comment['author'] }) {
  const { t } = useTranslation('exchange');
  if (kind !== 'ambassador') return t(`authors.${kind}`);
  return slug && name ? (
    <Link to="/ambassadors/$slug" params={{ slug }}>
      {name}
    </Link>
  ) : (
    t('authors.gone')
  );
}
