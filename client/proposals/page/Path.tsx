import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { useDates } from '../../ui/dates.ts';
import type { ProposalWhole } from '../shapes.ts';
import { pathOf } from './path.ts';
import './path.css';

/** The way of a proposal drawn as a line of steps with their days, and after it what became of it in the city. */
export function Path({ proposal }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const { dayOf, day } = useDates();
  const { pln } = useFigures();
  const { status, outcomes } = proposal;
  return (
    <section className="proposal-part" aria-labelledby="path">
      <h2 id="path">{t('path.title')}</h2>
      <p>{t(`path.next.${outcomes.length > 0 ? 'outcome' : status}`)}</p>
      <ol className="proposal-path">
        {pathOf(proposal, outcomes.length > 0).map((step) => (
          <li key={step.status} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
            <span className="proposal-path-name">{t(`status.${step.status}`)}</span>
            <span className="proposal-quiet">
              {step.state === 'now' && `${t('path.here')}${step.at ? ' · ' : ''}`}
              {step.state === 'skipped' && t('path.skipped')}
              {step.state === 'ahead' && <span className="visually-hidden">{t('path.ahead')}</span>}
              {step.at && <time dateTime={step.at}>{dayOf(step.at)}</time>}
            </span>
          </li>
        ))}
        {status === 'withdrawn' && (
          <li data-state="ended" aria-current="step">
            <span className="proposal-path-name">{t('status.withdrawn')}</span>
          </li>
        )}
        {outcomes.map((each, at) => (
          <li
            key={`${each.outcome} ${each.importedAt}`}
            data-state={at === outcomes.length - 1 ? 'now' : 'done'}
            data-city=""
          >
            <span className="proposal-path-name">{t(`outcome.${each.outcome}`)}</span>
            <span className="proposal-quiet">
              {each.day ? <time dateTime={each.day}>{day(each.day)}</time> : t('path.noDay')}
            </span>
            {each.reason && <p className="proposal-typed">{each.reason}</p>}
            <p className="proposal-quiet">
              {[
                each.costPln !== null && t('path.cost', { amount: pln(each.costPln) }),
                each.votes !== null && t('path.votes', { count: each.votes }),
                each.points !== null && t('path.points', { count: each.points }),
                t('path.source', { source: each.source }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
        {status === 'submitted' && outcomes.length === 0 && (
          <li data-state="ahead">
            <span className="proposal-path-name">{t('path.city')}</span>
          </li>
        )}
      </ol>
    </section>
  );
}
