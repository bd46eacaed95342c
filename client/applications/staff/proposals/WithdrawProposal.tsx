import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../../api.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import type { Proposal } from '../../shapes.ts';
import { proposalsKey } from './proposals.ts';

/** Taking a proposal back before anybody decides on it. */
export function WithdrawProposal({ proposal: { id, may } }: { proposal: Proposal }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!may.includes('withdraw')) return null;
  const withdraw = async () => {
    setFailed(false);
    try {
      await changeByApi('POST', `/api/areas/proposals/${id}/withdraw`);
      setAsking(false);
    } catch {
      setFailed(true);
    }
    await queries.invalidateQueries({ queryKey: proposalsKey });
  };
  return (
    <section className="case-part">
      <p>
        <button type="button" className="button case-danger" onClick={() => setAsking(true)}>
          {t('proposal.withdraw.open')}
        </button>
      </p>
      <ConfirmDialog title={t('proposal.withdraw.title')} open={asking} onClose={() => setAsking(false)}>
        <div className="case-form">
          <p>{t('proposal.withdraw.meaning')}</p>
          <p role="alert" className="field-error">
            {failed && t('proposal.withdraw.failed')}
          </p>
          <div className="application-ways">
            <button type="button" className="button case-danger" onClick={() => void withdraw()}>
              {t('proposal.withdraw.do')}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('proposal.withdraw.cancel')}
            </button>
          </div>
        </div>
      </ConfirmDialog>
    </section>
  );
}
