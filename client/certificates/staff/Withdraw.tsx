import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { WithReason } from '../../support/WithReason.tsx';

/** Withdraws a certificate, with a reason that its holder gets. */
export function Withdraw({ id, number }: { id: number; number: string }) {
  const { t } = useTranslation('certificates');
  return (
    <WithReason
      words="certificates"
      question={t('staff.withdrawQuestion', { number })}
      reason={{ label: t('staff.reason'), hint: t('staff.reasonHint') }}
      yes={t('staff.withdrawNow')}
      no={t('staff.keep')}
      send={(reason) => changeByApi('POST', `/api/certificates/${id}/withdraw`, { reason })}
    >
      {t('staff.withdraw')}
      <span className="visually-hidden">: {number}</span>
    </WithReason>
  );
}
