import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ManagedWorkshop } from '../shapes.ts';

const facts = { stepFree: 'stepFree', hearingLoop: 'loop' } as const;

/** How accessible the place is; what nobody knows is kept as unknown. */
export function AccessFields({ workshop, placed }: { workshop: ManagedWorkshop | null; placed: boolean }) {
  const { t } = useTranslation('workshops');
  const id = useId();
  return (
    <fieldset className="meeting-form">
      <legend>{t('access.title')}</legend>
      {placed &&
        (Object.keys(facts) as (keyof typeof facts)[]).map((name) => {
          const value = workshop?.[name] ?? null;
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
      <Checkbox name="signLanguage" label={t('access.signLanguage')} defaultChecked={workshop?.signLanguage} />
      <TextArea
        name="accessibilityNote"
        label={t('access.note')}
        defaultValue={workshop?.accessibilityNote}
        maxLength={600}
        rows={3}
      />
    </fieldset>
  );
}
