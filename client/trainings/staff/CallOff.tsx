import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { WithReason } from '../../support/WithReason.tsx';

/** Calls a training off, with a reason that everybody signed up gets. */
export function CallOff({ path, version }: { path: string; version: number }) {
  const { t } = useTranslation('trainings');
  return (
    <WithReason
      words="trainings"
      question={t('staff.callOffQuestion')}
      reason={{ label: t('form.reason'), hint: t('form.reasonHint') }}
      yes={t('staff.callOffNow')}
      no={t('staff.keep')}
      send={(reason) => changeByApi('POST', `${path}/cancel`, { version, reason })}
    >
      {t('staff.callOffOpen')}
    </WithReason>
  );
}
