import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../../api.ts';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useMeetingsChanged } from '../own.ts';
import { useProblemWords } from '../problem-words.ts';
import { Refusal } from '../Refusal.tsx';
import type { ManagedMeeting, OwnMeetings } from '../shapes.ts';
import { AccessFields } from './AccessFields.tsx';
import { AreaFields } from './AreaFields.tsx';
import { bodyOf, checkMeeting, fieldOf, firstValues, type Point } from './form-values.ts';
import { type Newer, NewerVersion } from './NewerVersion.tsx';
import { VenueFields } from './VenueFields.tsx';

type Props = { meeting: ManagedMeeting | null } & Pick<OwnMeetings, 'plansFor' | 'staff'>;

const forms = ['in-person', 'online', 'hybrid'] as const;

/** What people read of a meeting, for comparing two versions of it. */
const read = [
  'title',
  'startsAt',
  'endsAt',
  'venueName',
  'venueAddress',
  'capacity',
  'onlineUrl',
  'agenda',
  'accessibilityNote',
];

/** A meeting to plan or to change. What was typed stays whatever the server says. */
export function PlanningForm({ meeting, plansFor, staff }: Props) {
  const { t } = useTranslation('meetings');
  const words = useProblemWords();
  const navigate = useNavigate();
  const changed = useMeetingsChanged();
  const [form, setForm] = useState<(typeof forms)[number]>(meeting?.form ?? 'in-person');
  const [point, setPoint] = useState<Point | null>(meeting?.point ?? null);
  const [version, setVersion] = useState(meeting?.version ?? 0);
  const [newer, setNewer] = useState<Newer | null>(null);
  const first = firstValues(meeting);
  const { busy, errors, refusal, onSubmit } = useSubmission(checkMeeting, async (typed) => {
    setNewer(null);
    const body = bodyOf(typed, point);
    try {
      const saved = meeting
        ? await changeByApi<ManagedMeeting>('PUT', `/api/meetings/${meeting.id}`, { ...body, version })
        : await changeByApi<ManagedMeeting>('POST', '/api/meetings', body);
      await changed();
      await navigate({ to: '/meetings/$id/organise', params: { id: String(saved.id) } });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.code === 'somebody-was-faster')
        setNewer({ current: error.members.current as Newer['current'], yours: body });
      const path = String(error.members.path ?? '').slice(1);
      throw new ApiProblem(error.status, error.code, error.message, { path: `/${fieldOf[path] ?? path}` });
    }
  });
  return (
    <form className="meeting-form" noValidate onSubmit={onSubmit}>
      <Field
        name="title"
        label={t('plan.title')}
        error={words(errors.title)}
        defaultValue={meeting?.title}
        maxLength={120}
      />
      <fieldset className="meeting-modes">
        <legend>{t('plan.form')}</legend>
        {forms.map((each) => (
          <label key={each}>
            <input type="radio" name="form" value={each} checked={form === each} onChange={() => setForm(each)} />
            {t(`form.${each}`)}
          </label>
        ))}
      </fieldset>
      <Field name="date" type="date" label={t('plan.date')} error={words(errors.date)} defaultValue={first.date} />
      <div className="meeting-pair">
        <Field
          name="starts"
          type="time"
          label={t('plan.starts')}
          error={words(errors.starts)}
          defaultValue={first.starts}
        />
        <Field name="ends" type="time" label={t('plan.ends')} error={words(errors.ends)} defaultValue={first.ends} />
      </div>
      <p className="meeting-quiet">{t('plan.clock')}</p>
      {form !== 'online' && (
        <VenueFields meeting={meeting} point={point} onPoint={setPoint} error={words(errors.venueName)} />
      )}
      {form !== 'in-person' && (
        <Field
          name="onlineUrl"
          type="url"
          label={t('plan.link')}
          hint={t('plan.linkHint')}
          error={words(errors.onlineUrl)}
          defaultValue={meeting?.onlineUrl ?? ''}
          maxLength={500}
        />
      )}
      <Field
        name="capacity"
        inputMode="numeric"
        label={t('plan.capacity')}
        hint={t(form === 'hybrid' ? 'plan.capacityRoom' : 'plan.capacityHint')}
        error={words(errors.capacity)}
        defaultValue={meeting?.capacity ?? ''}
        maxLength={4}
      />
      <TextArea
        name="agenda"
        label={t('agenda')}
        hint={t('plan.agendaHint')}
        defaultValue={meeting?.agenda}
        maxLength={4000}
        rows={5}
      />
      <AreaFields meeting={meeting} plansFor={plansFor} staff={staff} />
      <AccessFields meeting={meeting} placed={form !== 'online'} />
      {newer && (
        <NewerVersion
          words="meetings"
          fields={read}
          newer={newer}
          onMine={() => setVersion(newer.current.version)}
          onTheirs={() =>
            void changed().then(() => navigate({ to: '/meetings/$id/organise', params: { id: String(meeting?.id) } }))
          }
        />
      )}
      <Refusal code={refusal} />
      <button type="submit" className="button" data-main disabled={busy}>
        {t(!meeting ? 'plan.saveDraft' : meeting.stage === 'planned' ? 'plan.saveTell' : 'plan.save')}
      </button>
    </form>
  );
}
