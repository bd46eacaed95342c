import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { type FieldErrors, useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';

/** Calls a training off, with a reason that everybody signed up gets. */
export function CallOff({ path, version }: { path: string; version: number }) {
  const { t } = useTranslation('trainings');
  const words = useCodeWords('trainings');
  const [open, setOpen] = useState(false);
  const { run } = useAction();
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed): FieldErrors => ((typed.reason ?? '').trim().length < 3 ? { reason: 'reason-missing' } : {}),
    async ({ reason }) => {
      await changeByApi('POST', `${path}/cancel`, { version, reason });
      setOpen(false);
      await run(async () => {});
    },
  );
  return (
    <>
      <button type="button" className="button support-danger" onClick={() => setOpen(true)}>
        {t('staff.callOffOpen')}
      </button>
      <ConfirmDialog title={t('staff.callOffQuestion')} open={open} onClose={() => setOpen(false)}>
        <form className="support-form" noValidate onSubmit={onSubmit}>
          <TextArea
            name="reason"
            rows={3}
            label={t('form.reason')}
            hint={t('form.reasonHint')}
            error={words(errors.reason)}
          />
          <Outcome refusal={words(refusal)} />
          <div className="support-buttons">
            <button type="submit" className="button support-danger" disabled={busy}>
              {t('staff.callOffNow')}
            </button>
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {t('staff.keep')}
            </button>
          </div>
        </form>
      </ConfirmDialog>
    </>
  );
}
