import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { themes } from '../../../server/proposals/theme.ts';
import { ApiProblem, changeByApi, useApi } from '../../api.ts';
import { type Newer, NewerVersion } from '../../meetings/planning/NewerVersion.tsx';
import { VenueFields } from '../../meetings/planning/VenueFields.tsx';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ManagedWorkshop } from '../shapes.ts';
import { useWorkshopsChanged } from '../workshops.ts';
import { AccessFields } from './AccessFields.tsx';
import { bodyOf, checkWorkshop, fieldOf, firstValues, type Point } from './form-values.ts';

type Units = { items: { id: number; code: string; name: string }[] };

const kinds = ['workshop', 'marathon'] as const;
const forms = ['in-person', 'online', 'hybrid'] as const;

/** What people read of a workshop, for comparing two versions of it. */
const read = [
  'title',
  'startsAt',
  'endsAt',
  'venueName',
  'venueAddress',
  'onlineUrl',
  'description',
  'accessibilityNote',
];

/** A workshop or marathon to plan or to change. What was typed stays whatever the server says. */
export function WorkshopForm({ workshop }: { workshop: ManagedWorkshop | null }) {
  const { t } = useTranslation(['workshops', 'themes']);
  const words = useCodeWords('workshops');
  const navigate = useNavigate();
  const changed = useWorkshopsChanged();
  const units = useApi<Units>('/api/units').data?.items ?? [];
  const [form, setForm] = useState<(typeof forms)[number]>(workshop?.form ?? 'in-person');
  const [point, setPoint] = useState<Point | null>(workshop?.point ?? null);
  const [version, setVersion] = useState(workshop?.version ?? 0);
  const [newer, setNewer] = useState<Newer | null>(null);
  const first = firstValues(workshop);
  const open = (id: number) => navigate({ to: '/workshops/$id/manage', params: { id: String(id) } });
  const { busy, errors, refusal, onSubmit } = useSubmission(checkWorkshop, async (typed) => {
    setNewer(null);
    const body = bodyOf(typed, point);
    try {
      const saved = workshop
        ? await changeByApi<ManagedWorkshop>('PUT', `/api/workshops/${workshop.id}`, { ...body, version })
        : await changeByApi<ManagedWorkshop>('POST', '/api/workshops', body);
      await changed();
      await open(saved.id);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.code === 'somebody-was-faster')
        setNewer({ current: error.members.current as Newer['current'], yours: body });
      const path = String(error.members.path ?? '').slice(1);
      throw new ApiProblem(error.status, error.code, error.message, { path: `/${fieldOf[path] ?? path}` });
    }
  });
  const radios = <Value extends string>(
    name: string,
    values: readonly Value[],
    said: (value: Value) => string,
    chosen: Value,
    choose?: (value: Value) => void,
  ) => (
    <fieldset className="meeting-modes">
      <legend>{t(`plan.${name}`)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            onChange={() => choose?.(value)}
          />
          {said(value)}
        </label>
      ))}
    </fieldset>
  );
  return (
    <form className="meeting-form" noValidate onSubmit={onSubmit}>
      {radios('kind', kinds, (kind) => t(`plan.kinds.${kind}`), workshop?.kind ?? 'workshop')}
      <Field
        name="title"
        label={t('plan.title')}
        error={words(errors.title)}
        defaultValue={workshop?.title}
        maxLength={120}
      />
      {radios('form', forms, (each) => t(`form.${each}`), form, setForm)}
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
        <VenueFields meeting={workshop} point={point} onPoint={setPoint} error={words(errors.venueName)} />
      )}
      {form !== 'in-person' && (
        <Field
          name="onlineUrl"
          type="url"
          label={t('plan.link')}
          hint={t('plan.linkHint')}
          error={words(errors.onlineUrl)}
          defaultValue={workshop?.onlineUrl ?? ''}
          maxLength={500}
        />
      )}
      <TextArea
        name="description"
        label={t('about')}
        hint={t('plan.aboutHint')}
        defaultValue={workshop?.description}
        maxLength={4000}
        rows={5}
      />
      <fieldset className="workshop-boxes">
        <legend>{t('plan.themes')}</legend>
        <p className="meeting-quiet">{t('plan.themesHint')}</p>
        {themes.map((theme) => (
          <Checkbox
            key={theme}
            name={`theme-${theme}`}
            label={t(`themes:theme.${theme}`)}
            defaultChecked={workshop?.themes.includes(theme)}
          />
        ))}
      </fieldset>
      {units.length > 0 && (
        <fieldset className="workshop-boxes">
          <legend>{t('plan.units')}</legend>
          {units.map((unit) => (
            <Checkbox
              key={unit.id}
              name={`unit-${unit.id}`}
              label={unit.name}
              defaultChecked={workshop?.units.some(({ id }) => id === unit.id)}
            />
          ))}
        </fieldset>
      )}
      <AccessFields workshop={workshop} placed={form !== 'online'} />
      {newer && (
        <NewerVersion
          words="workshops"
          fields={read}
          newer={newer}
          onMine={() => setVersion(newer.current.version)}
          onTheirs={() => void changed().then(() => open(workshop?.id ?? 0))}
        />
      )}
      <Outcome refusal={words(refusal)} />
      <button type="submit" className="button" data-main disabled={busy}>
        {t(!workshop ? 'plan.saveDraft' : workshop.stage === 'planned' ? 'plan.saveTell' : 'plan.save')}
      </button>
    </form>
  );
}
