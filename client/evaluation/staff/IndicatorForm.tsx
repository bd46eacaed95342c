import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../../server/evaluation/indicators/schema.ts';
import { units } from '../../../server/evaluation/indicators/units.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Field } from '../../ui/Field.tsx';
import { type Typed, useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useEvaluationChanged } from './changed.ts';

const languages = ['pl', 'en', 'uk'] as const;

/**
 * Names and meanings in three languages, and bounds of the classes; a new one has a key and a unit besides. Of two who
 * change one at once the slower is shown what the other wrote, and keeps what they typed.
 */
export function IndicatorForm({ indicator }: { indicator?: Indicator }) {
  const { t } = useTranslation('evaluation-staff');
  const words = useCodeWords('evaluation-staff');
  const changed = useEvaluationChanged();
  const [done, setDone] = useState<string>();
  // What the fields began with, whatever the list says meanwhile: else the last to save would replace what they never saw.
  const [version, setVersion] = useState(indicator?.version);
  const [newer, setNewer] = useState<Indicator | null>(null);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => wrongIn(typed, !indicator),
    async (typed) => {
      const content = contentOf(typed);
      setDone(undefined);
      if (indicator) {
        const path = `/api/evaluation/indicators/${indicator.key}`;
        const body = { version: newer?.version ?? version, ...content };
        const saved = await changeByApi<Indicator>('PUT', path, body).catch((error: unknown) => {
          if (error instanceof ApiProblem && error.code === 'somebody-was-faster')
            setNewer(error.members.current as Indicator);
          throw error;
        });
        setVersion(saved.version);
        setNewer(null);
      } else await changeByApi('POST', '/api/evaluation/indicators', { key: typed.key, unit: typed.unit, ...content });
      setDone(t('indicators.saved'));
      await changed();
    },
  );
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      {!indicator && (
        <>
          <Field
            name="key"
            label={t('indicators.key')}
            hint={t('indicators.keyHint')}
            error={words(errors.key)}
            maxLength={60}
          />
          <label className="mapping-choice">
            {t('indicators.unit')}
            <select name="unit" className="filter-select">
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {t(`units.${unit}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {languages.map((language) => (
        <fieldset key={language} className="support-group">
          <legend>{t(`languages.${language}`)}</legend>
          <Field
            name={`name-${language}`}
            lang={language}
            label={t('indicators.name')}
            defaultValue={indicator?.names[language]}
            error={words(errors[`name-${language}`])}
            maxLength={120}
          />
          <TextArea
            name={`definition-${language}`}
            rows={3}
            lang={language}
            label={t('indicators.definition')}
            defaultValue={indicator?.definitions[language]}
            error={words(errors[`definition-${language}`])}
            maxLength={1500}
          />
        </fieldset>
      ))}
      <Field
        name="decimals"
        inputMode="numeric"
        label={t('indicators.decimals')}
        defaultValue={String(indicator?.decimals ?? 1)}
        error={words(errors.decimals)}
        maxLength={1}
      />
      <Field
        name="bounds"
        label={t('indicators.bounds')}
        hint={t('indicators.boundsHint')}
        defaultValue={indicator?.bounds ? written(indicator.bounds) : undefined}
        error={words(errors.bounds)}
      />
      {newer && <Newer indicator={newer} />}
      <Outcome refusal={newer ? undefined : words(refusal)} done={done} />
      <p className="support-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {t('indicators.save')}
        </button>
      </p>
    </form>
  );
}

/** What somebody else has saved meanwhile. */
function Newer({ indicator: { names, definitions, decimals, bounds } }: { indicator: Indicator }) {
  const { t } = useTranslation('evaluation-staff');
  return (
    <div className="indicator-newer" role="alert">
      <p>
        <strong>{t('indicators.newer')}</strong>
      </p>
      <dl>
        {languages.map((language) => (
          <div key={language}>
            <dt>{t(`languages.${language}`)}</dt>
            <dd lang={language}>
              {names[language]}. {definitions[language]}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('indicators.decimals')}</dt>
          <dd>{decimals}</dd>
        </div>
        <div>
          <dt>{t('indicators.bounds')}</dt>
          <dd>{bounds ? written(bounds) : '–'}</dd>
        </div>
      </dl>
      <p>{t('indicators.newerWhat')}</p>
    </div>
  );
}

function wrongIn(typed: Typed, isNew: boolean): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (isNew && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed.key ?? '')) wrong.key = 'key';
  for (const language of languages) {
    if ((typed[`name-${language}`] ?? '').trim().length < 3) wrong[`name-${language}`] = 'name';
    if ((typed[`definition-${language}`] ?? '').trim().length < 10) wrong[`definition-${language}`] = 'definition';
  }
  if (!/^[0-3]$/.test(typed.decimals ?? '')) wrong.decimals = 'decimals';
  const bounds = boundsIn(typed.bounds ?? '');
  if (
    bounds?.some((bound, at) => Number.isNaN(bound) || (at > 0 && bound <= (bounds[at - 1] as number))) ||
    (bounds?.length ?? 0) > 6
  )
    wrong.bounds = 'bounds';
  return wrong;
}

function contentOf(typed: Typed) {
  const each = (name: string) =>
    Object.fromEntries(languages.map((language) => [language, typed[`${name}-${language}`]]));
  return {
    names: each('name'),
    definitions: each('definition'),
    decimals: Number(typed.decimals),
    bounds: boundsIn(typed.bounds ?? ''),
  };
}

const written = (bounds: number[]): string => bounds.join('; ').replaceAll('.', ',');

/** `5; 7,5; 10` as numbers; null when nothing is written. */
function boundsIn(text: string): number[] | null {
  const parts = text
    .split(';')
    .map((part) => part.trim().replace(',', '.'))
    .filter(Boolean);
  return parts.length === 0 ? null : parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
}
