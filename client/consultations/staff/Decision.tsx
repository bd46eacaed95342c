import { parseDate, today } from '@internationalized/date';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { useOwnSubmission } from '../../support/own-submission.ts';
import { WithReason } from '../../support/WithReason.tsx';
import { useDates } from '../../ui/dates.ts';
import { Field } from '../../ui/Field.tsx';
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
  const form = useId();
  const asked = (unit ?? proposedUnit).id;
  const [picked, setPicked] = useState({ insteadOf: asked, unit: asked });
  const chosen = picked.insteadOf === asked ? picked.unit : asked;
  const confirm = status === 'proposed';
  const days = units.find((each) => each.id === chosen)?.answerDays;
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    ({ due: day = '' }): Record<string, string> => (day && !isDay(day) ? { due: 'bad-day' } : {}),
    async ({ due: day }) => {
      const body = { version, unit: chosen, ...(day && { due: day }) };
      await changeByApi('POST', `/api/consultations/${id}/${confirm ? 'confirm' : 'reassign'}`, body);
    },
  );
  if (units.length === 0) return null;
  return (
    <div className="consultation-form">
      <form id={form} className="consultation-form" noValidate onSubmit={onSubmit}>
        <UnitSelect
          key={`unit ${asked}`}
          label={t('staff.unit')}
          units={units}
          chosen={units.some((each) => each.id === asked) ? asked : undefined}
          onChange={(now) => setPicked({ insteadOf: asked, unit: now })}
          error={words(errors.unit)}
        />
        <Field
          key={`due ${due}`}
          name="due"
          type="date"
          label={t('staff.due')}
          hint={days === undefined ? undefined : t('staff.dueHint', { count: days })}
          defaultValue={confirm ? '' : (due ?? '')}
          min={today(city).toString()}
          error={words(errors.due)}
        />
        <Outcome refusal={words(refusal)} />
      </form>
      <div className="consultation-buttons">
        <button type="submit" form={form} className="button" data-main={confirm || undefined} disabled={busy}>
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
    </div>
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
