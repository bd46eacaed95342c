import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../filter/address.ts';

/** The order of the list; it lives in the address. */
export function SortChoice() {
  const { t } = useTranslation('needs');
  const id = useId();
  const sort = useSearch({ strict: false, select: (address) => address.sort ?? '' });
  const navigate = useNavigate();
  return (
    <div className="need-sort">
      <label htmlFor={id}>{t('sort.label')}</label>
      <select
        id={id}
        className="filter-select"
        value={sort}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            resetScroll: false,
            search: (address: Address) => ({ ...address, sort: target.value || undefined }),
          })
        }
      >
        <option value="">{t('sort.newest')}</option>
        <option value="supported">{t('sort.supported')}</option>
      </select>
    </div>
  );
}
