import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useProposal } from '../../proposals/proposals.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { useOwnSubmission } from '../../support/own-submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { UnitSelect } from '../units/UnitSelect.tsx';
import { useActiveUnits } from '../units/units.ts';

type Props = { proposal: number; version: number; again: boolean };

/** Asks a unit; the one that answers the theme is proposed, and staff confirm it. */
export function AskForm({ proposal, version, again }: Props) {
  const { t } = useTranslation('consultations');
  const words = useCodeWords('consultations');
  const units = useActiveUnits();
  const theme = useProposal(String(proposal)).data?.theme;
  const [open, setOpen] = useState(false);
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    ({ unit }): Record<string, string> => (unit ? {} : { unit: 'no-unit' }),
    async ({ unit, question }) => {
      await changeByApi('POST', `/api/proposals/${proposal}/consultations`, { unit: Number(unit), question, version });
    },
  );
  if (!open)
    return (
      <div className="consultation-ask">
        <p>{t(again ? 'ask.leadAgain' : 'ask.lead')}</p>
        <button type="button" className="button" data-main onClick={() => setOpen(true)}>
          {t(again ? 'ask.openAgain' : 'ask.open')}
        </button>
      </div>
    );
  if (units.length === 0) return null;
  return (
    <form className="consultation-form" noValidate onSubmit={onSubmit}>
      <UnitSelect
        label={t('ask.unit')}
        hint={t('ask.unitHint')}
        units={units}
        chosen={units.find(({ themes }) => theme && themes.includes(theme))?.id}
        error={words(errors.unit)}
      />
      <TextArea name="question" label={t('ask.question')} hint={t('ask.questionHint')} rows={4} maxLength={2000} />
      <Outcome refusal={words(refusal)} />
      <div className="consultation-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {t('ask.send')}
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {t('answer.no')}
        </button>
      </div>
    </form>
  );
}
