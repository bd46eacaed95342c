import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../../api.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Field } from '../../ui/Field.tsx';
import { type FieldErrors, type Typed, useSubmission } from '../../ui/submission.ts';
import { clockOf } from '../by-time.ts';
import type { ManagedWorkshop } from '../shapes.ts';
import { useOwn, useWorkshopsChanged } from '../workshops.ts';
import { TableFields, type UnitExperts } from './TableFields.tsx';

const number = /^\d{1,3}$/;
const usualMinutes = 20;

type Busy = { name: string; title: string; startsLocal: string; endsLocal: string };

/** Slots for some tables, one after another. */
export function SlotForm({ workshop }: { workshop: ManagedWorkshop }) {
  const { t } = useTranslation('workshops');
  const words = useCodeWords('workshops');
  const changed = useWorkshopsChanged();
  const units = useOwn<{ items: UnitExperts[] }>('/api/units/experts').data?.items ?? [];
  const [tables, setTables] = useState([1]);
  const [made, setMade] = useState(false);
  const [busyExpert, setBusyExpert] = useState<Busy | null>(null);
  const { id, version, startsLocal, endsLocal } = workshop;
  const day = startsLocal.slice(0, 10);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => check(typed, tables),
    async (typed) => {
      setMade(false);
      setBusyExpert(null);
      try {
        await changeByApi('POST', `/api/workshops/${id}/slots`, {
          version,
          from: `${day}T${typed.from}`,
          to: `${day}T${typed.to}`,
          minutes: Number(typed.minutes),
          pauseMinutes: Number(typed.pauseMinutes),
          tables: tables.map((key) => tableOf(typed, key)),
        });
      } catch (error) {
        if (error instanceof ApiProblem && error.members.busy) setBusyExpert(error.members.busy as Busy);
        throw error;
      } finally {
        await changed();
      }
      setMade(true);
    },
  );
  return (
    <form className="meeting-form" noValidate onSubmit={onSubmit}>
      <h3>{t('make.title')}</h3>
      <div className="meeting-pair">
        <Field
          name="from"
          type="time"
          label={t('make.from')}
          error={words(errors.from)}
          defaultValue={clockOf(startsLocal)}
        />
        <Field name="to" type="time" label={t('make.to')} error={words(errors.to)} defaultValue={clockOf(endsLocal)} />
        <Field
          name="minutes"
          inputMode="numeric"
          label={t('make.minutes')}
          error={words(errors.minutes)}
          defaultValue={usualMinutes}
          maxLength={3}
        />
        <Field
          name="pauseMinutes"
          inputMode="numeric"
          label={t('make.pause')}
          error={words(errors.pauseMinutes)}
          defaultValue={0}
          maxLength={3}
        />
      </div>
      {tables.map((key, index) => (
        <fieldset key={key} className="slot-table-fields">
          <legend>{t('make.table', { number: index + 1 })}</legend>
          <TableFields name={String(key)} units={units} error={words(errors[`place-${key}`])} />
          {tables.length > 1 && (
            <button
              type="button"
              className="button"
              onClick={() => setTables(tables.filter((other) => other !== key))}
              aria-label={t('make.removeTable', { number: index + 1 })}
            >
              <X aria-hidden size={18} />
              {t('make.remove')}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className="button" onClick={() => setTables([...tables, Math.max(...tables) + 1])}>
        <Plus aria-hidden size={18} />
        {t('make.addTable')}
      </button>
      <Outcome
        refusal={
          busyExpert
            ? t('make.busy', {
                name: busyExpert.name,
                title: busyExpert.title,
                from: clockOf(busyExpert.startsLocal),
                to: clockOf(busyExpert.endsLocal),
              })
            : words(refusal)
        }
        done={made ? t('make.done') : undefined}
      />
      <button type="submit" className="button" data-main disabled={busy}>
        {t('make.do')}
      </button>
    </form>
  );
}

const tableOf = (typed: Typed, key: number) => ({
  placeName: typed[`place-${key}`]?.trim() ?? '',
  unit: typed[`unit-${key}`] ? Number(typed[`unit-${key}`]) : null,
  expert: typed[`expert-${key}`] || null,
});

function check(typed: Typed, tables: number[]): FieldErrors {
  const errors: FieldErrors = {};
  if (!typed.from) errors.from = 'time-missing';
  if (!typed.to) errors.to = 'time-missing';
  if (!number.test(typed.minutes ?? '') || Number(typed.minutes) < 5) errors.minutes = 'minutes-wrong';
  if (!number.test(typed.pauseMinutes ?? '')) errors.pauseMinutes = 'minutes-wrong';
  for (const key of tables) if (!typed[`place-${key}`]?.trim()) errors[`place-${key}`] = 'table-missing';
  return errors;
}
