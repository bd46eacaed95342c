import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Step, steps } from './steps.ts';

/** On to the next part of the form and back to the one before. */
export function StepTurns({ id, step }: { id: number; step: Step }) {
  const { t } = useTranslation('proposals');
  const at = steps.indexOf(step);
  const turn = (to: Step | undefined, words: string, main: boolean) =>
    to && (
      <Link
        to="/proposals/$id/edit"
        params={{ id: String(id) }}
        search={{ step: to }}
        className="button"
        data-main={main || undefined}
      >
        {t(words, { step: t(`step.${to}`) })}
      </Link>
    );
  return (
    <div className="proposal-ways">
      {turn(steps[at + 1], 'step.next', true)}
      {turn(steps[at - 1], 'step.before', false)}
    </div>
  );
}
