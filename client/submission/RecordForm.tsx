import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionPackage } from '../../server/submission/schema.ts';
import { changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { Field } from '../ui/Field.tsx';
import { useSubmission } from '../ui/submission.ts';
import { useWorkshopsChanged } from '../workshops/workshops.ts';

const official = /^BO\.(D\d{1,2}|OM)\.\d{1,4}\/\d{2}$/;

/** What is left to do here: to say that it is ready, then to write the number that the city gave; and the way back. */
export function RecordForm({ ready }: { ready: SubmissionPackage }) {
  const { t } = useTranslation('submission');
  const words = useCodeWords('submission');
  const changed = useWorkshopsChanged();
  const [done, setDone] = useState<string | undefined>();
  const { id, version, may, status, officialNumber, rules } = ready;
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed, button): Record<string, string> =>
      button === 'submit' && !official.test(typed.officialNumber?.trim() ?? '')
        ? { officialNumber: 'number-wrong' }
        : {},
    async (typed, button) => {
      setDone(undefined);
      const body = button === 'submit' ? { version, officialNumber: typed.officialNumber?.trim() } : { version };
      await changeByApi('POST', `/api/proposals/${id}/${button}`, body);
      setDone(t(`record.done.${button}`));
      await changed();
    },
  );
  const year = String(rules.edition).slice(-2);
  return (
    <section className="submission-part">
      <h2>{t('record.title')}</h2>
      {status === 'submitted' && <p>{t('record.submitted', { number: officialNumber })}</p>}
      {may.length === 0 && status !== 'submitted' && <p>{t('record.notYet')}</p>}
      <form className="submission-form" noValidate onSubmit={onSubmit}>
        {may.includes('submit') && (
          <Field
            name="officialNumber"
            label={t('record.number')}
            hint={t('record.numberHint', { year })}
            error={words(errors.officialNumber)}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
          />
        )}
        <Outcome refusal={words(refusal)} done={done} />
        <div className="submission-buttons">
          {may.includes('submit') && (
            <button type="submit" value="submit" className="button" data-main disabled={busy}>
              {t('record.submit')}
            </button>
          )}
          {may.includes('ready') && status !== 'submitted' && (
            <button type="submit" value="ready" className="button" data-main disabled={busy}>
              {t('record.ready')}
            </button>
          )}
          {may.includes('reopen') && (
            <button type="submit" value="reopen" className="button" disabled={busy}>
              {t('record.reopen')}
            </button>
          )}
          {may.includes('undo-submit') && (
            <button type="submit" value="undo-submit" className="button" disabled={busy}>
              {t('record.undo')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
