import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { StatusMark } from '../StatusMark.tsx';
import type { OutcomeRow, Preview } from './outcomes.ts';

const atOnce = 200;
const order: OutcomeRow['state'][] = ['wrong', 'matches', 'same'];

/** Every line of a file: what it would change, or why it changes nothing; those that are wrong first. */
export function RowTable({ preview: { rows, matching, same, wrong } }: { preview: Preview }) {
  const { t } = useTranslation('proposal-staff');
  const [most, setMost] = useState(atOnce);
  const sorted = rows.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  return (
    <>
      <p role="status">
        <strong>{t('rows.matching', { count: matching })}</strong>, {t('rows.same', { count: same })},{' '}
        {t('rows.wrong', { count: wrong })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard */}
      <section className="outcomes-scroll" aria-label={t('rows.title')} tabIndex={0}>
        <table className="outcomes-rows">
          <thead>
            <tr>
              <th scope="col">{t('rows.line')}</th>
              <th scope="col">{t('rows.number')}</th>
              <th scope="col">{t('rows.project')}</th>
              <th scope="col">{t('rows.outcome')}</th>
              <th scope="col">{t('rows.more')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + atOnce)}>
          {t('rows.rest', { count: rows.length - most })}
        </button>
      )}
    </>
  );
}

function Row({ row }: { row: OutcomeRow }) {
  const { t } = useTranslation('proposal-staff');
  const { pln } = useFigures();
  const { line, number, state, problem, detail, proposal, outcome, reason, costPln, votes, points, day } = row;
  const more = [
    reason,
    costPln !== null && pln(costPln),
    votes !== null && t('rows.votes', { count: votes }),
    points !== null && t('rows.points', { count: points }),
    day,
  ].filter(Boolean);
  return (
    <tr data-state={state}>
      <td>{line}</td>
      <td>{number || '–'}</td>
      <td>
        {proposal ? (
          <Link to="/proposals/$id" params={{ id: String(proposal.id) }}>
            {proposal.title}
          </Link>
        ) : (
          '–'
        )}
      </td>
      <td>
        {problem ? (
          <>
            <strong>{t(`problem.${problem}`)}</strong>
            {detail && (
              <span lang="pl" className="outcomes-detail">
                {detail}
              </span>
            )}
          </>
        ) : (
          <>
            {state === 'same' && `${t('rows.known')} `}
            {outcome && <StatusMark status="submitted" outcome={outcome} />}
          </>
        )}
      </td>
      <td>{more.join(' · ')}</td>
    </tr>
  );
}
