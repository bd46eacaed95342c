import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { arrival } from '../../ui/arrival.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { applicationKey, ownApplicationsKey } from '../own-applications.ts';
import { keptAnswers } from '../saving/answer-saver.ts';
import type { Application } from '../shapes.ts';

/** Taking the application back, after a question. */
export function WithdrawButton({ application }: { application: Application }) {
  const { t } = useTranslation('applications');
  const [asking, setAsking] = useState(false);
  if (!application.may.includes('withdraw')) return null;
  return (
    <>
      <button type="button" className="button case-danger" onClick={() => setAsking(true)}>
        {t('withdraw.open')}
      </button>
      <ConfirmDialog title={t('withdraw.title')} open={asking} onClose={() => setAsking(false)}>
        <Withdraw application={application} onCancel={() => setAsking(false)} />
      </ConfirmDialog>
    </>
  );
}

function Withdraw({ application: { id, version }, onCancel }: { application: Application; onCancel: () => void }) {
  const { t } = useTranslation('applications');
  const queries = useQueryClient();
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async ({ note }) => {
      const known = queries.getQueryData<Application>(applicationKey(id))?.version ?? version;
      const withdrawn = await changeByApi<Application>('POST', `/api/applications/${id}/withdraw`, {
        version: known,
        ...(note?.trim() && { note: note.trim() }),
      });
      keptAnswers.forget(id);
      arrival.expect();
      queries.setQueryData(applicationKey(id), withdrawn);
      await queries.invalidateQueries({ queryKey: ownApplicationsKey, exact: true });
    },
  );
  return (
    <form className="case-form" noValidate onSubmit={onSubmit}>
      <p>{t('withdraw.meaning')}</p>
      <TextArea name="note" label={t('withdraw.note')} rows={3} maxLength={2000} />
      <div role="alert" className={refusal ? 'application-refused' : undefined}>
        {refusal && <p>{t('withdraw.failed')}</p>}
      </div>
      <div className="application-ways">
        <button type="submit" className="button case-danger" disabled={busy}>
          {t('withdraw.do')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('withdraw.cancel')}
        </button>
      </div>
    </form>
  );
}
