import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import { useFilter } from '../filter/address.ts';

/** Chooses the edition; the current one is what an address without an edition means. */
export function EditionSelect({ shown }: { shown: number | undefined }) {
  const { t } = useTranslation('overview');
  const [{ edition }, change] = useFilter();
  const id = useId();
  const years = useApi<{ items: { year: number }[] }>('/api/editions').data?.items ?? [];
  return (
    <p className="overview-edition">
      <label htmlFor={id}>{t('edition')}</label>
      <select
        id={id}
        className="filter-select"
        value={edition ?? shown ?? ''}
        onChange={({ target }) => change((filter) => ({ ...filter, edition: Number(target.value) }))}
      >
        {years.map(({ year }) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </p>
  );
}
