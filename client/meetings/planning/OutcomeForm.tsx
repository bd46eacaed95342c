import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useMeetingsChanged } from '../own.ts';
import { useProblemWords } from '../problem-words.ts';
import { Refusal } from '../Refusal.tsx';
import type { ManagedMeeting } from '../shapes.ts';

const figure = (text: string | undefined) => (text?.trim() ? Number(text) : null);
const wrong = (text: string | undefined) => Boolean(text?.trim()) && !/^\d{1,5}$/.test(text?.trim() ?? '');

/** Notes of a meeting and how many came; they are public. */
export function OutcomeForm({ meeting }: { meeting: ManagedMeeting }) {
  const { t } = useTranslation('meetings');
  const words = useProblemWords();
  const changed = useMeetingsChanged();
  const [saved, setSaved] = useState(false);
  const { id, version, may, form } = meeting;
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed): Record<string, string> => ({
      ...(wrong(typed.attendedInPerson) && { attendedInPerson: 'capacity-wrong' }),
      ...(wrong(typed.attendedOnline) && { attendedOnline: 'capacity-wrong' }),
    }),
    async ({ notes = '', attendedInPerson, attendedOnline }) => {
      setSaved(false);
      await changeByApi(
        may.includes('hold') ? 'POST' : 'PUT',
        `/api/meetings/${id}/${may.includes('hold') ? 'hold' : 'outcome'}`,
        {
          version,
          notes,
          attendedInPerson: figure(attendedInPerson),
          attendedOnline: figure(attendedOnline),
        },
      );
      setSaved(true);
      await changed();
    },
  );
  const field = (name: 'attendedInPerson' | 'attendedOnline') => (
    <Field
      name={name}
      inputMode="numeric"
      label={t(`organise.${name}`)}
      error={words(errors[name])}
      defaultValue={meeting[name] ?? ''}
      maxLength={5}
    />
  );
  return (
    <form className="meeting-form" noValidate onSubmit={onSubmit}>
      <h2>{t('organise.outcome')}</h2>
      {form !== 'online' && field('attendedInPerson')}
      {form !== 'in-person' && field('attendedOnline')}
      <TextArea
        name="notes"
        label={t('organise.notes')}
        hint={t('organise.notesHint')}
        defaultValue={meeting.notes}
        maxLength={6000}
        rows={8}
      />
      <Refusal code={refusal} />
      <div role="status" className="meeting-done">
        {saved && <p>{t('organise.saved')}</p>}
      </div>
      <button type="submit" className="button" data-main disabled={busy}>
        {t(may.includes('hold') ? 'organise.hold' : 'plan.save')}
      </button>
    </form>
  );
}
