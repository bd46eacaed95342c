import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import { useFilter } from './address.ts';

/** Chooses an edition by its year; not shown where there is but one. */
export function EditionChoice({ editions }: { editions?: number[] }) {
  const { t } = useTranslation('filter');
  const [{ edition }, change] = useFilter();
  const id = useId();
  const programme = useApi<{ items: { year: number }[] }>(editions ? null : '/api/editions').data?.items;
  const years = editions ?? programme?.map(({ year }) => year) ?? [];
  if (years.length < 2) return null;
  return (
    <div className="filter-edition">
      <label htmlFor={id} className="visually-hidden">
        {t('edition.label')}
      </label>
      <select
        id={id}
        className="filter-select"
        value={edition ?? ''}
        onChange={({ target }) =>
          change((filter) => ({ ...filter, edition: target.value === '' ? undefined : Number(target.value) }))
        }
      >
        <option value="">{t('edition.any')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  );
}
