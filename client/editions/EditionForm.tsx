import { useTranslation } from 'react-i18next';
import { stages } from '../../server/editions/stage.ts';
import { useProblemWords } from '../accounts/problem-words.ts';
import { Field } from '../ui/Field.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkSettings, type Settings, settingsOf } from './settings.ts';

type Props = {
  start: Settings;
  asksYear?: boolean;
  /** @throws as `changeByApi` */
  save: (settings: Settings, year: number) => Promise<void>;
};

/** Name, contact, limits and the first and last day of each stage. */
export function EditionForm({ start, asksYear = false, save }: Props) {
  const { t, i18n } = useTranslation('editions');
  const problemWords = useProblemWords();
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkSettings(typed, asksYear),
    (typed) => save(settingsOf(typed), Number(typed.year)),
  );
  const words = (code: string | undefined | null) =>
    code ? (i18n.exists(`editions:problem.${code}`) ? t(`problem.${code}`) : problemWords(code)) : undefined;
  const dateOf = (stage: string, side: 'opens' | 'closes') =>
    start.stages.find((each) => each.stage === stage)?.[side] ?? '';
  return (
    <form className="edition-form" noValidate onSubmit={onSubmit}>
      {asksYear && <Field name="year" label={t('year')} inputMode="numeric" error={words(errors.year)} maxLength={4} />}
      <Field name="name" label={t('name')} error={words(errors.name)} defaultValue={start.name} maxLength={120} />
      <Field
        name="contactName"
        label={t('contactName')}
        hint={t('contactHint')}
        error={words(errors.contactName)}
        defaultValue={start.contactName}
        maxLength={120}
      />
      <Field
        name="contactUrl"
        label={t('contactUrl')}
        type="url"
        error={words(errors.contactUrl)}
        defaultValue={start.contactUrl}
        maxLength={500}
      />
      <Field
        name="maxAreaKm2"
        label={t('maxAreaKm2')}
        hint={t('maxAreaHint')}
        inputMode="decimal"
        error={words(errors.maxAreaKm2)}
        defaultValue={String(start.maxAreaKm2).replace('.', i18n.language === 'en' ? '.' : ',')}
      />
      <Field
        name="maxVertices"
        label={t('maxVertices')}
        hint={t('maxVerticesHint')}
        inputMode="numeric"
        error={words(errors.maxVertices)}
        defaultValue={start.maxVertices}
      />
      <h3>{t('stages')}</h3>
      <p className="edition-quiet">{t('stagesLead')}</p>
      {stages.map((stage) => (
        <fieldset key={stage} className="edition-stage">
          <legend>{t(`stage.${stage}`)}</legend>
          {(['opens', 'closes'] as const).map((side) => (
            <Field
              key={side}
              name={`${side}-${stage}`}
              type="date"
              label={t(side)}
              error={words(errors[`${side}-${stage}`])}
              defaultValue={dateOf(stage, side)}
            />
          ))}
        </fieldset>
      ))}
      <div role="alert" className="edition-refusal">
        {refusal && <p>{words(refusal)}</p>}
      </div>
      <button type="submit" className="button" data-main disabled={busy}>
        {t(asksYear ? 'create' : 'save')}
      </button>
    </form>
  );
}
