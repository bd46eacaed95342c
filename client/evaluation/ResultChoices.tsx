import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../filter/address.ts';
import { categories } from './categories.ts';
import { sorts } from './results.ts';

/** What only past results are narrowed and sorted by; it lives in the address beside the filter. */
export function ResultChoices() {
  const { t } = useTranslation('results');
  return (
    <div className="result-choices">
      <Choice name="selected" label={t('choice.selected')} any={t('choice.selectedAny')}>
        <option value="true">{t('choice.selectedYes')}</option>
        <option value="false">{t('choice.selectedNo')}</option>
      </Choice>
      <Choice name="category" label={t('choice.category')} any={t('choice.categoryAny')}>
        {categories.map((category) => (
          <option key={category} value={category}>
            {t(`category.${category}`)}
          </option>
        ))}
      </Choice>
      <Choice name="sort" label={t('choice.sort')} any={t('choice.sortUsual')}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

type ChoiceProps = { name: 'selected' | 'category' | 'sort'; label: string; any: string; children: React.ReactNode };

function Choice({ name, label, any, children }: ChoiceProps) {
  const id = useId();
  const navigate = useNavigate();
  const value = useSearch({ strict: false, select: (address) => address[name] ?? '' });
  const choose = (text: string) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (address: Address) => ({ ...address, [name]: text || undefined }),
    });
  return (
    <div className="result-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="filter-select" value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
