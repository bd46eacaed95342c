import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../../server/trainings/schema.ts';
import { accessibilityFeatures, type TrainingFormat, trainingFormats } from '../../../server/trainings/training.ts';
import { PlaceField } from '../../places/PlaceField.tsx';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { useOwnSubmission } from '../../support/own-submission.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { fieldsOf } from '../when.ts';
import { checkPlan, type Plan, planOf } from './plan.ts';
import '../../support/support.css';

type Props = {
  /** What is changed; nothing for a new one. */
  training?: Training;
  submit: string;
  save: (plan: Plan) => Promise<void>;
  done?: string | undefined;
};

/** What staff say of a training. Keeps what was typed whatever happens. */
export function TrainingForm({ training, submit, save, done }: Props) {
  const { t } = useTranslation('trainings');
  const words = useCodeWords('trainings');
  const formatId = useId();
  const [format, setFormat] = useState<TrainingFormat>(training?.format ?? 'in-person');
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(checkPlan, (typed) => save(planOf(typed)));
  const [from, to] = [training?.startsAt, training?.endsAt].map((instant) => instant && fieldsOf(instant));
  const start = from || undefined;
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      <Field
        name="title"
        label={t('form.title')}
        defaultValue={training?.title}
        error={words(errors.title)}
        maxLength={120}
      />
      <TextArea
        name="description"
        label={t('form.description')}
        defaultValue={training?.description}
        maxLength={4_000}
      />
      <div className="support-pair">
        <Field type="date" name="day" label={t('form.day')} defaultValue={start?.day} error={words(errors.day)} />
        <Field
          type="time"
          name="startsAt"
          label={t('form.from')}
          defaultValue={start?.time}
          error={words(errors.startsAt)}
        />
        <Field
          type="time"
          name="endsAt"
          label={t('form.to')}
          defaultValue={to ? to.time : undefined}
          error={words(errors.endsAt)}
        />
      </div>
      <Field
        type="number"
        name="capacity"
        label={t('form.capacity')}
        min={1}
        max={1000}
        defaultValue={training?.capacity ?? 20}
        error={words(errors.capacity)}
      />
      <div className="field">
        <label htmlFor={formatId}>{t('form.format')}</label>
        <select
          id={formatId}
          name="format"
          value={format}
          onChange={(event) => setFormat(event.target.value as TrainingFormat)}
        >
          {trainingFormats.map((one) => (
            <option key={one} value={one}>
              {t(`formats.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {format === 'in-person' ? (
        <>
          <Field
            name="place"
            label={t('form.place')}
            hint={t('form.placeHint')}
            defaultValue={training?.place ?? ''}
            error={words(errors.place)}
            maxLength={200}
          />
          <PlaceField name="point" label={t('form.point')} hint={t('form.pointHint')} point={training?.point ?? null} />
        </>
      ) : (
        <Field
          type="url"
          name="link"
          label={t('form.link')}
          hint={t('form.linkHint')}
          defaultValue={training?.link ?? ''}
          error={words(errors.link)}
        />
      )}
      <fieldset className="support-group">
        <legend>{t('form.accessibility')}</legend>
        {accessibilityFeatures.map((feature) => (
          <Checkbox
            key={feature}
            name={`accessibility-${feature}`}
            label={t(`accessibility.${feature}`)}
            defaultChecked={training?.accessibility.includes(feature)}
          />
        ))}
      </fieldset>
      <TextArea
        name="accessibilityNote"
        rows={3}
        label={t('form.accessibilityNote')}
        hint={t('form.accessibilityNoteHint')}
        defaultValue={training?.accessibilityNote ?? ''}
        maxLength={1_000}
      />
      <Outcome refusal={words(refusal)} done={done} />
      <div className="support-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  );
}
