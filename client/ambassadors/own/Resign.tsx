import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { ownAmbassadorsKey } from './own-areas.ts';

/** The way out, after a question. */
export function Resign({ slug }: { slug: string }) {
  const { t } = useTranslation('own');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async ({ note }) => {
      await changeByApi('POST', `/api/ambassadors/${slug}/resign`, note?.trim() ? { note: note.trim() } : {});
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ownAmbassadorsKey });
      await queries.invalidateQueries({ queryKey: ['api'] });
    },
  );
  return (
    <>
      <p>
        <button type="button" className="button case-danger" onClick={() => setAsking(true)}>
          {t('resign.open')}
        </button>
      </p>
      <ConfirmDialog title={t('resign.title')} open={asking} onClose={() => setAsking(false)}>
        <form className="case-form" noValidate onSubmit={onSubmit}>
          <p>{t('resign.meaning')}</p>
          <TextArea name="note" label={t('resign.note')} rows={3} maxLength={4000} />
          <div role="alert" className={refusal ? 'application-refused' : undefined}>
            {refusal && <p>{t('failed')}</p>}
          </div>
          <div className="application-ways">
            <button type="submit" className="button case-danger" disabled={busy}>
              {t('resign.do')}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('resign.cancel')}
            </button>
          </div>
        </form>
      </ConfirmDialog>
    </>
  );
}
