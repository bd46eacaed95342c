import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SubmissionPackage } from '../../server/submission/schema.ts';
import { useFindingWords } from '../proposals/finding-words.ts';

const steps = ['texts', 'place', 'costs', 'land'] as const;
type Field = SubmissionPackage['findings'][number]['field'];

/** Which findings stand under which line of the checklist. */
const stepOf: Record<Field, (typeof steps)[number]> = {
  title: 'texts',
  short: 'texts',
  description: 'texts',
  justification: 'texts',
  schedule: 'texts',
  theme: 'texts',
  district: 'place',
  place: 'place',
  costs: 'costs',
  landDeclared: 'land',
};

/** The rules of the edition, line by line: what stands, what must be mended and what should be looked at. */
export function Checklist({ ready: { findings, may }, id }: { ready: SubmissionPackage; id: string }) {
  const { t } = useTranslation('submission');
  const words = useFindingWords();
  const must = findings.filter(({ severity }) => severity === 'must').length;
  return (
    <section className="submission-part">
      <h2>{t('check.title')}</h2>
      <p>{must === 0 ? t('check.fine') : t('check.missing', { count: must })}</p>
      <ul className="submission-check">
        {steps.map((step) => {
          const found = findings.filter(({ field }) => stepOf[field] === step);
          const wrong = found.some(({ severity }) => severity === 'must');
          return (
            <li key={step} data-state={wrong ? 'wrong' : found.length > 0 ? 'look' : 'fine'}>
              {wrong ? (
                <CircleAlert aria-hidden size={20} />
              ) : found.length > 0 ? (
                <CircleHelp aria-hidden size={20} />
              ) : (
                <CircleCheck aria-hidden size={20} />
              )}
              <div>
                <p>
                  {t(`check.step.${step}`)}: {t(wrong ? 'check.no' : found.length > 0 ? 'check.look' : 'check.yes')}
                </p>
                {found.length > 0 && (
                  <ul>
                    {found.map((finding) => (
                      <li key={`${finding.field}-${finding.code}`}>{words(finding)}</li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > 0 && may.includes('edit') && (
        <p>
          <Link to="/proposals/$id/edit" params={{ id }} className="button">
            {t('check.edit')}
          </Link>
        </p>
      )}
    </section>
  );
}
