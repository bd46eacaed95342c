import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { audiences, materialKinds, type Scope, scopes } from '../../../server/materials/kinds.ts';
import type { Material, MaterialContent } from '../../../server/materials/schema.ts';
import { useFilter } from '../../filter/address.ts';
import { useDistricts } from '../../map/served.ts';
import { chooseTool } from '../../map/tool.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { useOwnSubmission } from '../../support/own-submission.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { checkContent, contentOf } from './content.ts';
import '../../support/support.css';

type Props = {
  material?: Material;
  submit: string;
  done?: string | undefined;
  save: (content: MaterialContent) => Promise<void>;
};

/** What staff say of a material. A shape is drawn on the map beside the form, with the filter's own tool. */
export function MaterialForm({ material, submit, done, save }: Props) {
  const { t } = useTranslation('materials');
  const words = useCodeWords('materials');
  const [scope, setScope] = useState<Scope>(material?.scope ?? 'city');
  const [{ shape: drawn }] = useFilter();
  const shape = drawn ?? material?.shape ?? undefined;
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    (typed) => checkContent(typed, shape),
    (typed) => save(contentOf(typed, shape)),
  );
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      <Field name="titlePl" label={t('form.title')} defaultValue={material?.title.pl} error={words(errors.titlePl)} />
      <TextArea name="descriptionPl" rows={4} label={t('form.description')} defaultValue={material?.description.pl} />
      <details>
        <summary>{t('form.languages')}</summary>
        <div className="support-form">
          {(['en', 'uk'] as const).map((language) => (
            <Translation key={language} language={language} material={material} />
          ))}
        </div>
      </details>
      <Select
        name="kind"
        label={t('kind')}
        values={materialKinds}
        say={(kind) => t(`kinds.${kind}`)}
        first={material?.kind}
      />
      <Select
        name="audience"
        label={t('form.audience')}
        values={audiences}
        say={(audience) => t(`audiences.${audience}`)}
        first={material?.audience}
      />
      <Field name="source" label={t('form.source')} defaultValue={material?.source} error={words(errors.source)} />
      <Field
        name="licence"
        label={t('form.licence')}
        hint={t('form.licenceHint')}
        defaultValue={material?.licence}
        error={words(errors.licence)}
      />
      <Field
        type="url"
        name="link"
        label={t('form.link')}
        hint={t('form.linkHint')}
        defaultValue={material?.link ?? ''}
        error={words(errors.link)}
      />
      <fieldset className="support-group" aria-describedby={errors.scope && 'scope-error'}>
        <legend>{t('form.scope')}</legend>
        {scopes.map((one) => (
          <label key={one} className="support-radio">
            <input type="radio" name="scope" value={one} checked={scope === one} onChange={() => setScope(one)} />
            {t(`scopes.${one}`)}
          </label>
        ))}
        {errors.scope && (
          <span className="field-error" id="scope-error">
            {words(errors.scope)}
          </span>
        )}
      </fieldset>
      {scope === 'districts' && <Districts chosen={material?.districts ?? []} />}
      {scope === 'shape' && (
        <div className="support-buttons">
          <span role="status">{t(shape ? 'form.shapeDrawn' : 'form.shapeMissing')}</span>
          <button type="button" className="button" onClick={() => chooseTool('shape')}>
            {t(shape ? 'form.drawAgain' : 'form.draw')}
          </button>
        </div>
      )}
      <Outcome refusal={words(refusal)} done={done} />
      <div className="support-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  );
}

function Translation({ language, material }: { language: 'en' | 'uk'; material: Material | undefined }) {
  const { t } = useTranslation('materials');
  const suffix = language === 'en' ? 'En' : 'Uk';
  return (
    <>
      <Field
        name={`title${suffix}`}
        lang={language}
        label={t(`form.title${suffix}`)}
        defaultValue={material?.title[language] ?? ''}
      />
      <TextArea
        name={`description${suffix}`}
        rows={4}
        lang={language}
        label={t(`form.description${suffix}`)}
        defaultValue={material?.description[language] ?? ''}
      />
    </>
  );
}

function Districts({ chosen }: { chosen: number[] }) {
  const { t } = useTranslation('materials');
  const districts = useDistricts().data?.features;
  return (
    <fieldset className="support-group">
      <legend>{t('form.districts')}</legend>
      {districts?.map(({ properties: { number, roman, name } }) => (
        <Checkbox
          key={number}
          name={`district-${number}`}
          label={`${roman} ${name}`}
          defaultChecked={chosen.includes(number)}
        />
      ))}
    </fieldset>
  );
}

type SelectProps<Value extends string> = {
  name: string;
  label: string;
  values: readonly Value[];
  say: (value: Value) => string;
  first: Value | undefined;
};

function Select<Value extends string>({ name, label, values, say, first }: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={first ?? values[0]}>
        {values.map((value) => (
          <option key={value} value={value}>
            {say(value)}
          </option>
        ))}
      </select>
    </div>
  );
}
