import { useTranslation } from 'react-i18next';
import { ambassadorSorts, ambassadorStatuses, forms } from '../../../server/ambassadors/sort.ts';
import type { useChoice } from './choice.ts';

type Props = { choice: ReturnType<typeof useChoice>['choice']; onChoose: ReturnType<typeof useChoice>['choose'] };

/** What the list is narrowed by beside the filter, and its order. */
export function Choices({ choice, onChoose }: Props) {
  const { t } = useTranslation('ambassador-list');
  const { t: shared } = useTranslation('ambassadors');
  return (
    <div className="people-choices">
      <label>
        {t('form.label')}
        <select
          value={choice.form ?? ''}
          onChange={({ target }) => onChoose({ form: forms.find((form) => form === target.value) })}
        >
          <option value="">{t('form.any')}</option>
          {forms.map((form) => (
            <option key={form} value={form}>
              {shared(`form.${form}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('status.label')}
        <select
          value={choice.status ?? ''}
          onChange={({ target }) => onChoose({ status: ambassadorStatuses.find((status) => status === target.value) })}
        >
          <option value="">{t('status.any')}</option>
          {ambassadorStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('order')}
        <select
          value={choice.sort}
          onChange={({ target }) => onChoose({ sort: ambassadorSorts.find((sort) => sort === target.value) ?? 'name' })}
        >
          {ambassadorSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sortOption.${sort}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
