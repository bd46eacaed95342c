import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import { useDistrictName } from '../map/district-name.ts';
import { StatusMark } from './StatusMark.tsx';
import type { SimilarCurrent, SimilarPast, Similar as SimilarProposals } from './shapes.ts';
import './similar.css';

/** From this share of like words on, a title is called very much alike. */
const much = 0.5;

/** Similar proposals near by and in words: those being worked on now, and those of past editions with what became of them. */
export function Similar({ similar: { current, past } }: { similar: SimilarProposals }) {
  const { t } = useTranslation('proposals');
  if (current.length + past.length === 0) return <p className="proposal-quiet">{t('similar.none')}</p>;
  return (
    <div className="similar">
      {current.length > 0 && (
        <>
          <h3>{t('similar.current', { count: current.length })}</h3>
          <ul className="similar-list">
            {current.map((proposal) => (
              <Current key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </>
      )}
      {past.length > 0 && (
        <>
          <h3>{t('similar.past', { count: past.length })}</h3>
          <ul className="similar-list">
            {past.map((result) => (
              <Past key={result.id} result={result} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Current({
  proposal: { id, title, status, outcome, costPln, distanceM, likeness, inTouch },
}: {
  proposal: SimilarCurrent;
}) {
  const { t } = useTranslation('proposals');
  const { distance, pln } = useFigures();
  return (
    <li>
      <p>
        <Link to="/proposals/$id" params={{ id: String(id) }}>
          {title}
        </Link>
      </p>
      <p className="proposal-quiet">
        <StatusMark status={status} outcome={outcome} />{' '}
        {[
          costPln > 0 && pln(costPln),
          distanceM !== null && t('similar.near', { distance: distance(Math.round(distanceM / 10) * 10) }),
          likeness >= much && t('similar.alike'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {inTouch.length > 0 && <p className="proposal-quiet">{t('similar.inTouch', { names: inTouch.join(', ') })}</p>}
    </li>
  );
}

function Past({ result: { edition, district, projectId, title, costPln, votes, selected } }: { result: SimilarPast }) {
  const { t } = useTranslation('proposals');
  const name = useDistrictName();
  const { pln } = useFigures();
  return (
    <li>
      <p>
        <span lang="pl">{title}</span>
      </p>
      <p className="proposal-quiet">
        <strong>
          {t(selected === null ? 'similar.unknown' : selected ? 'similar.selected' : 'similar.notSelected')}
        </strong>
        {' · '}
        {[
          t('similar.edition', { year: edition }),
          district === null || district === 0 ? t('scope.city') : name(district),
          projectId,
          costPln !== null && pln(costPln),
          votes !== null && t('path.votes', { count: votes }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
