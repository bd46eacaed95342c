import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import { useFilter } from './address.ts';

type Areas = { items: { id: number; name: string; ambassador: { name: string } | null }[] };

/** Chooses an ambassador's area by its name. */
export function AreaChoice({ onChosen }: { onChosen: () => void }) {
  const { t, i18n } = useTranslation('filter');
  const [{ area }, change] = useFilter();
  const areas = useApi<Areas>('/api/areas?limit=500').data?.items;
  const id = useId();
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language);
    return [...(areas ?? [])].sort((one, other) => compare(one.name, other.name));
  }, [areas, i18n.language]);
  return (
    <div className="filter-choice">
      <label htmlFor={id}>{t('area.legend')}</label>
      <select
        id={id}
        className="filter-select"
        value={area ?? ''}
        onChange={({ target }) => {
          const chosen = target.value === '' ? undefined : Number(target.value);
          change((filter) => ({ ...filter, area: chosen }));
          onChosen();
        }}
      >
        <option value="">{t('area.any')}</option>
        {sorted.map((each) => (
          <option key={each.id} value={each.id}>
            {each.ambassador ? `${each.name} (${each.ambassador.name})` : each.name}
          </option>
        ))}
      </select>
    </div>
  );
}
