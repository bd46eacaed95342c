import { parseDate, today } from '@internationalized/date';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { WithReason } from '../../support/WithReason.tsx';
import { useDates } from '../../ui/dates.ts';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import type { Consultation } from '../shapes.ts';
import { UnitSelect } from '../units/UnitSelect.tsx';
import { useActiveUnits } from '../units/units.ts';

const city = 'Europe/Warsaw';

/** What staff may do with a question: send it to the unit or another one, or to none; of an open one change unit and day. */
export function Decision({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const { dayOf } = useDates();
  const { status, question, requestedAt, proposedUnit } = consultation;
  if (status !== 'proposed' && status !== 'open') return null;
  return (
    <div className="consultation-decision">
      {status === 'proposed' && (
        <p className="consultation-facts">
          {t('staff.asked', { day: dayOf(requestedAt), unit: `${proposedUnit.code} (${proposedUnit.name})` })}
        </p>
      )}
      {question && (
        <blockquote className="consultation-typed" lang="pl">
          {question}
        </blockquote>
      )}
      {status === 'proposed' ? (
        <Confirming consultation={consultation} />
      ) : (
        <details>
          <summary>{t('staff.reassign')}</summary>
          <Confirming consultation={consultation} />
        </details>
      )}
    </div>
  );
}

function Confirming({
  consultation: { id, status, version, proposedUnit, unit, due },
}: {
  consultation: Consultation;
}) {
  const { t } = useTranslation('consultations');
  const words = useCodeWords('consultations');
  const units = useActiveUnits();
  const asked = (unit ?? proposedUnit).id;
  const [chosen, setChosen] = useState(asked);
  const { run } = useAction();
  const confirm = status === 'proposed';
  const days = units.find((each) => each.id === chosen)?.answerDays;
  const usual = days === undefined ? null : today(city).add({ days });
  const { busy, errors, refusal, onSubmit } = useSubmission(
    ({ due: day = '' }): Record<string, string> => (day && !isDay(day) ? { due: 'bad-day' } : {}),
    async ({ due: day }) => {
      const body = { version, unit: chosen, ...(day && { due: day }) };
      const verb = confirm ? 'confirm' : 'reassign';
      try {
        await changeByApi('POST', `/api/consultations/${id}/${verb}`, body);
      } finally {
        await run(async () => {});
      }
    },
  );
  if (units.length === 0) return null;
  return (
    <form className="consultation-form" noValidate onSubmit={onSubmit}>
      <UnitSelect
        label={t('staff.unit')}
        units={units}
        chosen={units.some((each) => each.id === asked) ? asked : undefined}
        onChange={setChosen}
        error={words(errors.unit)}
      />
      <Field
        name="due"
        type="date"
        label={t('staff.due')}
        hint={days === undefined ? undefined : t('staff.dueHint', { count: days })}
        defaultValue={confirm ? '' : (due ?? '')}
        placeholder={usual?.toString()}
        min={today(city).toString()}
        error={words(errors.due)}
      />
      <Outcome refusal={words(refusal)} />
      <div className="consultation-buttons">
        <button type="submit" className="button" data-main={confirm || undefined} disabled={busy}>
          {t(confirm ? 'staff.confirm' : 'staff.change')}
        </button>
        {confirm && (
          <WithReason
            words="consultations"
            question={t('staff.declineQuestion')}
            reason={{ label: t('staff.reason'), hint: t('staff.reasonHint') }}
            yes={t('staff.declineYes')}
            no={t('answer.no')}
            send={(reason) => changeByApi('POST', `/api/consultations/${id}/decline`, { version, reason })}
          >
            {t('staff.decline')}
          </WithReason>
        )}
      </div>
    </form>
  );
}

function isDay(text: string): boolean {
  try {
    return parseDate(text).compare(today(city)) >= 0;
  } catch {
    // The parser has no other way to say that a text is not a date.
    return false;
  }
}
