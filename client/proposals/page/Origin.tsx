import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProposalWhole } from '../shapes.ts';

/** Where a proposal comes from: a meeting, needs of residents, or somebody who brought it ready. */
export function Origin({ proposal: { origin, meeting, needs } }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  return (
    <section className="proposal-part" aria-labelledby="origin">
      <h2 id="origin">{t('part.origin')}</h2>
      <p>{t(`origin.${origin}`)}</p>
      {meeting && (
        <p>
          {t('origin.from')}{' '}
          <Link to="/meetings/$id" params={{ id: String(meeting.id) }}>
            {meeting.title}
          </Link>
        </p>
      )}
      {needs.length > 0 && (
        <>
          <p>{t('origin.answers', { count: needs.length })}</p>
          <ul className="proposal-needs">
            {needs.map(({ id, body }) => (
              <li key={id}>
                <Link to="/needs/$id" params={{ id: String(id) }}>
                  {body}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
