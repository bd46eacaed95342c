import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Mapping, previewAnswer, WholeImport } from '../../../server/evaluation/imports/schema.ts';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useEvaluationChanged } from './changed.ts';
import { MappingForm } from './MappingForm.tsx';
import { PreviewTable } from './PreviewTable.tsx';

type Preview = z.output<typeof previewAnswer>;
const publishedPattern = /^(19|20)\d\d(-\d\d(-\d\d)?)?$/;

/** Which column is what, what that would import, where it comes from, and importing it. */
export function ApplyForm({ study }: { study: WholeImport }) {
  const { t } = useTranslation('evaluation-staff');
  const words = useCodeWords('evaluation-staff');
  const changed = useEvaluationChanged();
  const [mapping, setMapping] = useState(study.mapping as Mapping);
  const [errors, setErrors] = useState<Record<string, string | undefined>>({});
  const { busy, refusal, run } = useAction();
  const path = `/api/evaluation/imports/${study.id}`;
  // Until some column is said to hold an indicator there is nothing to look at.
  const chosen = mapping.values.form === 'long' || mapping.values.columns.some(({ indicator }) => indicator !== '');
  const preview = useQuery({
    queryKey: ['own', path, 'preview', mapping],
    queryFn: () => changeByApi<Preview>('POST', `${path}/preview`, { mapping }),
    enabled: chosen,
    placeholderData: (before) => before,
    retry: false,
  });
  const shown = chosen ? preview.data : undefined;
  const bad = shown?.bad.length ?? 0;
  const values = shown?.values ?? 0;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const skipBad = typed.get('skipBad') !== null;
    const wrong = {
      source: text('source').length < 3 ? t('errors.source') : undefined,
      method: text('method').length < 3 ? t('errors.method') : undefined,
      published: publishedPattern.test(text('published')) ? undefined : t('errors.published'),
      skipBad: bad > 0 && !skipBad ? t('errors.skipBad') : undefined,
    };
    setErrors(wrong);
    const [first] = Object.entries(wrong).find(([, error]) => error) ?? [];
    if (first) return (event.currentTarget.elements.namedItem(first) as HTMLElement | null)?.focus();
    const request = {
      source: text('source'),
      method: text('method'),
      published: text('published'),
      mode: text('mode'),
    };
    void run(async () => {
      await changeByApi('POST', `${path}/apply`, { version: study.version, mapping, skipBad, ...request });
      await changed();
    });
  };
  return (
    <form className="support-form" noValidate onSubmit={submit}>
      <h2>{t('mapping.title')}</h2>
      <MappingForm study={study} mapping={mapping} onChange={setMapping} />
      <h2>{t('preview.title')}</h2>
      {!chosen && <p>{t('preview.choose')}</p>}
      {chosen && preview.error && <Failure error={preview.error} onRetry={() => void preview.refetch()} />}
      {shown && <PreviewTable preview={shown} columns={study.columns} />}
      <h2>{t('provenance.title')}</h2>
      <Field
        name="source"
        label={t('provenance.source')}
        hint={t('provenance.sourceHint')}
        defaultValue={study.source ?? ''}
        error={errors.source}
        maxLength={300}
      />
      <TextArea
        name="method"
        rows={3}
        label={t('provenance.method')}
        hint={t('provenance.methodHint')}
        defaultValue={study.method ?? ''}
        error={errors.method}
        maxLength={1500}
      />
      <Field
        name="published"
        label={t('provenance.published')}
        hint={t('provenance.publishedHint')}
        defaultValue={study.published ?? ''}
        error={errors.published}
        maxLength={10}
      />
      <fieldset className="support-group">
        <legend>{t('mode.title')}</legend>
        {(['replace', 'keep'] as const).map((mode) => (
          <label key={mode} className="support-radio">
            <input type="radio" name="mode" value={mode} defaultChecked={mode === (study.mode ?? 'replace')} />
            {t(`mode.${mode}`)}
          </label>
        ))}
      </fieldset>
      {bad > 0 && <Checkbox name="skipBad" label={t('preview.skipBad', { count: bad })} error={errors.skipBad} />}
      <Outcome refusal={words(refusal)} />
      <p className="support-buttons">
        <button type="submit" className="button" data-main disabled={busy || values === 0}>
          {t('apply', { count: values })}
        </button>
      </p>
    </form>
  );
}
