import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ManagedMeeting } from '../shapes.ts';
import { spokenLanguages } from './form-values.ts';

const facts = { stepFree: 'stepFree', lift: 'lift', hearingLoop: 'loop' } as const;

/** How accessible the place and the talk are. */
export function AccessFields({ meeting, placed }: { meeting: ManagedMeeting | null; placed: boolean }) {
  const { t, i18n } = useTranslation('meetings');
  const id = useId();
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const spoken = new Set<string>(meeting?.languages ?? ['pl']);
  return (
    <fieldset className="meeting-form">
      <legend>{t('access.title')}</legend>
      {placed &&
        (Object.keys(facts) as (keyof typeof facts)[]).map((name) => {
          const value = meeting?.[name] ?? null;
          return (
            <div className="field" key={name}>
              <label htmlFor={`${id}-${name}`}>{t(`access.${facts[name]}.label`)}</label>
              <select id={`${id}-${name}`} name={name} defaultValue={value === null ? '' : value ? 'yes' : 'no'}>
                <option value="">{t('access.unknown')}</option>
                <option value="yes">{t('access.yes')}</option>
                <option value="no">{t('access.no')}</option>
              </select>
            </div>
          );
        })}
      <Checkbox name="signLanguage" label={t('access.signLanguage')} defaultChecked={meeting?.signLanguage} />
      <fieldset>
        <legend>{t('access.languages')}</legend>
        {spokenLanguages.map((code) => (
          <Checkbox key={code} name={`language-${code}`} label={names.of(code)} defaultChecked={spoken.has(code)} />
        ))}
      </fieldset>
      <TextArea
        name="accessibilityNote"
        label={t('access.note')}
        hint={t('access.noteHint')}
        defaultValue={meeting?.accessibilityNote}
        maxLength={600}
        rows={3}
      />
    </fieldset>
  );
}
