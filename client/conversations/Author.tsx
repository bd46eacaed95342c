import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DiscussionPost } from '../../server/conversations/schema.ts';

/** Who wrote it: residents by a first name and an initial, those with a role with the role beside it. */
export function Author({ author: { kind, name, slug } }: { author: DiscussionPost['author'] }) {
  const { t } = useTranslation('discussion');
  if (kind === 'gone' || kind === 'staff') return <strong>{t(`authors.${kind}`)}</strong>;
  return (
    <>
      <strong>
        {slug ? (
          <Link to="/ambassadors/$slug" params={{ slug }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </strong>
      {kind !== 'resident' && <span className="discussion-role">{t(`authors.${kind}`)}</span>}
    </>
  );
}
