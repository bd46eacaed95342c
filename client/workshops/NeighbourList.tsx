import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { clockOf } from './by-time.ts';
import type { Neighbours } from './shapes.ts';
import { useOwn } from './workshops.ts';

/** Authors of similar proposals who will be there too, for those who booked and agreed to be found. */
export function NeighbourList({ id }: { id: string }) {
  const { t, i18n } = useTranslation('workshops');
  const signedIn = useSession()?.account != null;
  const items = useOwn<Neighbours>(signedIn ? `/api/workshops/${encodeURIComponent(id)}/neighbours` : null).data?.items;
  if (!items || items.length === 0) return null;
  const names = new Intl.ListFormat(i18n.language);
  return (
    <section className="meeting-part">
      <h2>{t('neighbours.title')}</h2>
      {items.map(({ mine, inTouch, others }) => (
        <div key={mine.id}>
          {!inTouch && (
            <p>
              {t('neighbours.notAgreed', { title: mine.title })}{' '}
              <Link to="/proposals/$id" params={{ id: String(mine.id) }}>
                {t('neighbours.agree')}
              </Link>
            </p>
          )}
          {inTouch && others.length === 0 && <p>{t('neighbours.none', { title: mine.title })}</p>}
          {others.length > 0 && (
            <ul>
              {others.map(({ proposal, authors, startsLocal }) => (
                <li key={proposal.id}>
                  {names.format(authors)}, {clockOf(startsLocal)}:{' '}
                  <Link to="/proposals/$id" params={{ id: String(proposal.id) }}>
                    {proposal.title}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
