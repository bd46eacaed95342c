import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { type FieldErrors, useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';

/** Withdraws a certificate, with a reason that its holder gets. */
export function Withdraw({ id, number }: { id: number; number: string }) {
  const { t } = useTranslation('certificates');
  const words = useCodeWords('certificates');
  const [open, setOpen] = useState(false);
  const { run } = useAction();
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed): FieldErrors => ((typed.reason ?? '').trim().length < 3 ? { reason: 'reason-missing' } : {}),
    async ({ reason }) => {
      await changeByApi('POST', `/api/certificates/${id}/withdraw`, { reason });
      setOpen(false);
      await run(async () => {});
    },
  );
  return (
    <>
      <button type="button" className="button support-danger" onClick={() => setOpen(true)}>
        {t('staff.withdraw')}
        <span className="visually-hidden">: {number}</span>
      </button>
      <ConfirmDialog title={t('staff.withdrawQuestion', { number })} open={open} onClose={() => setOpen(false)}>
        <form className="support-form" noValidate onSubmit={onSubmit}>
          <TextArea
            name="reason"
            rows={3}
            label={t('staff.reason')}
            hint={t('staff.reasonHint')}
            error={words(errors.reason)}
          />
          <Outcome refusal={words(refusal)} />
          <div className="support-buttons">
            <button type="submit" className="button support-danger" disabled={busy}>
              {t('staff.withdrawNow')}
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
