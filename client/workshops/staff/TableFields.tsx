import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.tsx';

export type UnitExperts = { id: number; code: string; name: string; experts: { userId: string; name: string }[] };

type Props = { name: string; units: UnitExperts[]; error: string | undefined };

/** A table: what is written on it, whose it is, and who sits there. */
export function TableFields({ name, units, error }: Props) {
  const { t } = useTranslation('workshops');
  const id = useId();
  const [unit, setUnit] = useState('');
  const experts = units.find((each) => String(each.id) === unit)?.experts ?? [];
  return (
    <>
      <Field name={`place-${name}`} label={t('make.place')} hint={t('make.placeHint')} error={error} maxLength={80} />
      <div className="field">
        <label htmlFor={`${id}-unit`}>{t('make.unit')}</label>
        <select id={`${id}-unit`} name={`unit-${name}`} value={unit} onChange={({ target }) => setUnit(target.value)}>
          <option value="">{t('make.noUnit')}</option>
          {units.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      {unit !== '' && (
        <div className="field">
          <label htmlFor={`${id}-expert`}>{t('make.expert')}</label>
          <select id={`${id}-expert`} name={`expert-${name}`}>
            <option value="">{t('make.noExpert')}</option>
            {experts.map(({ userId, name: called }) => (
              <option key={userId} value={userId}>
                {called}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
