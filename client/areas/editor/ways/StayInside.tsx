import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDistricts } from '../../../map/served.ts';
import { editing, useEditing } from '../editing.ts';

/** The brush and taps keep to one district. */
export function StayInside() {
  const { t } = useTranslation('editor');
  const id = useId();
  const inside = useEditing((state) => state.stayInside);
  const districts = useDistricts().data?.features ?? [];
  return (
    <div className="field">
      <label htmlFor={id}>{t('precincts.stayInside')}</label>
      <select
        id={id}
        value={inside ?? ''}
        onChange={({ target }) => editing.set({ stayInside: target.value === '' ? null : Number(target.value) })}
      >
        <option value="">{t('precincts.anywhere')}</option>
        {districts.map(({ properties: { number, roman, name } }) => (
          <option key={number} value={number}>
            {roman} {name}
          </option>
        ))}
      </select>
    </div>
  );
}
