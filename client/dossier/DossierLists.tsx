import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../server/dossier/schema.ts';
import type { Filter } from '../../server/filter/filter.ts';
import { useInLanguage } from '../materials/in-language.ts';
import { useDates } from '../ui/dates.ts';

const ways = { needs: '/needs', proposals: '/proposals', meetings: '/meetings', materials: '/materials' } as const;
type Kind = keyof typeof ways;

/** What people have said, begun, met about and may read there: the first of each, and the way to all. */
export function DossierLists({ dossier, of }: { dossier: Dossier; of: Filter }) {
  const { t } = useTranslation('dossier');
  const { dayOf } = useDates();
  const inLanguage = useInLanguage();
  const { needs, proposals, meetings, materials } = dossier;
  return (
    <>
      <List kind="needs" total={needs.total} of={of}>
        {needs.items.map(({ id, body, supports }) => (
          <li key={id}>
            <Link to="/needs/$id" params={{ id: String(id) }}>
              {body}
            </Link>
            <span className="evaluation-quiet">{t('supports', { count: supports })}</span>
          </li>
        ))}
      </List>
      <List kind="proposals" total={proposals.total} of={of}>
        {proposals.items.map(({ id, title, short }) => (
          <li key={id}>
            <Link to="/proposals/$id" params={{ id: String(id) }}>
              {title}
            </Link>
            <span className="evaluation-quiet">{short}</span>
          </li>
        ))}
      </List>
      <List kind="meetings" total={meetings.total} of={of}>
        {meetings.items.map(({ id, title, startsAt, venueName }) => (
          <li key={id}>
            <Link to="/meetings/$id" params={{ id: String(id) }}>
              {title}
            </Link>
            <span className="evaluation-quiet">{[dayOf(startsAt), venueName].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </List>
      <List kind="materials" total={materials.total} of={of}>
        {materials.items.map(({ id, title, source, licence }) => {
          const { words, lang } = inLanguage(title);
          return (
            <li key={id}>
              <span lang={lang}>{words}</span>
              <span className="evaluation-quiet">
                {source} · {licence}
              </span>
            </li>
          );
        })}
      </List>
    </>
  );
}

function List({ kind, total, of, children }: { kind: Kind; total: number; of: Filter; children: ReactNode }) {
  const { t } = useTranslation('dossier');
  return (
    <section>
      <h2>{t(`lists.${kind}`)}</h2>
      {total === 0 ? (
        <p className="evaluation-quiet">{t('none')}</p>
      ) : (
        <>
          <ul className="dossier-list">{children}</ul>
          <p>
            <Link to={ways[kind]} search={of}>
              {t('all', { count: total })}
              <span className="visually-hidden">: {t(`lists.${kind}`)}</span>
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
