import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../shapes.ts';
import { type Step, stepOf, steps } from './steps.ts';

type Props = { id: number; step: Step; findings: Finding[] };

/** The parts of the form, with how much is still to be done in each. */
export function StepChoice({ id, step, findings }: Props) {
  const { t } = useTranslation('proposals');
  const left = (of: Step) =>
    findings.filter(({ field, severity }) => severity === 'must' && (of === 'check' || stepOf(field) === of)).length;
  return (
    <nav className="proposal-steps" aria-label={t('step.label')}>
      <ol className="proposal-steps-list">
        {steps.map((each, at) => (
          <li key={each}>
            <Link
              to="/proposals/$id/edit"
              params={{ id: String(id) }}
              search={{ step: each }}
              resetScroll={false}
              aria-current={each === step ? 'step' : undefined}
              data-done={left(each) === 0 || undefined}
            >
              <span className="proposal-step-number" aria-hidden="true">
                {at + 1}
              </span>
              <span>{t(`step.${each}`)}</span>
              <span className="visually-hidden">{t('step.left', { count: left(each) })}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
