import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../filter/address.ts';
import { useUnitsWithExperts } from '../units/units.ts';

/** One unit or all of them; it lives in the address beside the filter. */
export function UnitChoice() {
  const { t } = useTranslation('consultations');
  const id = useId();
  const navigate = useNavigate();
  const units = useUnitsWithExperts().data?.items ?? [];
  const unit = useSearch({ strict: false, select: (address: Address) => address.unit ?? '' });
  const choose = (text: string) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (address: Address) => ({ ...address, unit: text || undefined }),
    });
  return (
    <div className="consultation-choice">
      <label htmlFor={id}>{t('staff.byUnit')}</label>
      <select id={id} className="filter-select" value={unit} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('staff.anyUnit')}</option>
        {units.map(({ id: each, code, open }) => (
          <option key={each} value={each}>
            {code} ({open})
          </option>
        ))}
      </select>
    </div>
  );
}
