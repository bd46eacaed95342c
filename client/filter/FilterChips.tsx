import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFilter } from './address.ts';
import { useFigures } from './figures.ts';
import { useFilterParts } from './parts.ts';
import { radii } from './radius.ts';

/** Each part of the filter that is set, to be taken away one by one or all together. */
export function FilterChips() {
  const { t } = useTranslation('filter');
  const [filter, change] = useFilter();
  const chips = useFilterParts(filter);
  if (chips.length === 0) return null;
  return (
    <div className="filter-chips">
      <ul className="filter-chip-list" aria-label={t('chips.label')}>
        {chips.map(({ key, text, without }) => (
          <li key={key} className="filter-chip">
            {key === 'near' ? <RadiusChoice /> : <span>{text}</span>}
            <button type="button" aria-label={t('chips.remove', { what: text })} onClick={() => change(without)}>
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="filter-clear" onClick={() => change({})}>
        {t('chips.clear')}
      </button>
      <Link to="/news" search={filter} hash="follow" className="filter-clear">
        {t('chips.follow')}
      </Link>
    </div>
  );
}

/** The radius stands in its chip and can be changed there. */
function RadiusChoice() {
  const { t } = useTranslation('filter');
  const { distance } = useFigures();
  const [{ near }, change] = useFilter();
  if (!near) return null;
  const offered = [...new Set([...radii, near[2]])].sort((one, other) => one - other);
  return (
    <label className="filter-radius">
      {t('near.radius')}
      <select
        value={near[2]}
        onChange={({ target }) =>
          change(({ near: place, ...rest }) => ({
            ...rest,
            ...(place && { near: [place[0], place[1], Number(target.value)] }),
          }))
        }
      >
        {offered.map((metres) => (
          <option key={metres} value={metres}>
            {distance(metres)}
          </option>
        ))}
      </select>
    </label>
  );
}
