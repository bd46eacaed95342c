import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import type { ConsultationWhole } from '../shapes.ts';

/** Who answers it, so that two experts of a unit do not write the same. */
export function Taking({
  consultation: { id, version, expert, mine, status, may },
}: {
  consultation: ConsultationWhole;
}) {
  const { t } = useTranslation('consultations');
  const words = useCodeWords('consultations');
  const { busy, refusal, run } = useAction();
  if (status !== 'open') return null;
  const over = may.includes('take-over');
  const take = () => void run(() => changeByApi('POST', `/api/consultations/${id}/take`, { version, over }));
  return (
    <div className="consultation-taking">
      <p>{mine ? t('taken.mine') : expert ? t('taken.by', { name: expert }) : t('taken.nobody')}</p>
      {(over || may.includes('take')) && (
        <button type="button" className="button" disabled={busy} onClick={take}>
          {t(over ? 'taken.over' : 'taken.take')}
        </button>
      )}
      <Outcome refusal={words(refusal)} />
    </div>
  );
}
