import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/dates.ts';
import type { ProposalWhole } from '../shapes.ts';

/** Every move with who made it, when and why, and the way to what was changed. */
export function History({ proposal: { id, history, mine, accompanies } }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const { moment } = useDates();
  return (
    <section className="proposal-part" aria-labelledby="history">
      <h2 id="history">{t('part.history')}</h2>
      {history.length === 0 ? (
        <p className="proposal-quiet">{t('history.none')}</p>
      ) : (
        <ol className="proposal-history">
          {history.map(({ from, to, role, note, at }) => (
            <li key={`${at} ${from} ${to}`}>
              <p>
                <strong>{from === to ? t('history.note') : t(`status.${to}`)}</strong>
              </p>
              <p className="proposal-quiet">
                {t(`role.${role}`)}, <time dateTime={at}>{moment(at)}</time>
              </p>
              {note && <p className="proposal-typed">{note}</p>}
            </li>
          ))}
        </ol>
      )}
      {(mine || accompanies) && (
        <p>
          <Link to="/proposals/$id/versions" params={{ id: String(id) }}>
            {t('versions.open')}
          </Link>
        </p>
      )}
    </section>
  );
}
