import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { useOwnSubmission } from '../../support/own-submission.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Field } from '../../ui/Field.tsx';
import type { UnitWithExperts } from '../shapes.ts';

type Expert = UnitWithExperts['experts'][number];

/** Who answers for a unit: added by the e-mail of an account, taken out after a question. */
export function Experts({ unit: { id, code, experts } }: { unit: UnitWithExperts }) {
  const { t } = useTranslation('consultations');
  const words = useCodeWords('consultations');
  const { busy: removing, refusal: notRemoved, run } = useAction();
  const [asked, setAsked] = useState<Expert | null>(null);
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    ({ email }): Record<string, string> => (email?.includes('@') ? {} : { email: 'no-email' }),
    async ({ email }) => {
      await changeByApi('POST', `/api/units/${id}/experts`, { email });
    },
  );
  const remove = (expert: Expert) =>
    void run(async () => {
      setAsked(null);
      await changeByApi('DELETE', `/api/units/${id}/experts/${expert.userId}`);
    });
  return (
    <>
      {experts.length > 0 && (
        <ul className="consultation-experts">
          {experts.map((expert) => (
            <li key={expert.userId}>
              <span>
                {expert.name} <span className="consultation-quiet">{expert.email}</span>
              </span>
              <button type="button" className="button" disabled={removing} onClick={() => setAsked(expert)}>
                {t('experts.remove')}
                <span className="visually-hidden"> {expert.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('experts.add', { code })}</summary>
        <form className="consultation-form" key={experts.length} noValidate onSubmit={onSubmit}>
          <Field
            name="email"
            type="email"
            autoComplete="off"
            label={t('experts.email')}
            hint={t('experts.emailHint')}
            error={words(errors.email)}
          />
          <Outcome refusal={words(refusal)} />
          <button type="submit" className="button" disabled={busy}>
            {t('experts.do')}
          </button>
        </form>
      </details>
      <Outcome refusal={words(notRemoved)} />
      <ConfirmDialog title={t('experts.question')} open={asked !== null} onClose={() => setAsked(null)}>
        <p>{t('experts.what', { name: asked?.name ?? '', code })}</p>
        <div className="consultation-buttons">
          <button type="button" className="button" data-main onClick={() => asked && remove(asked)}>
            {t('experts.remove')}
          </button>
          <button type="button" className="button" onClick={() => setAsked(null)}>
            {t('answer.no')}
          </button>
        </div>
      </ConfirmDialog>
    </>
  );
}
