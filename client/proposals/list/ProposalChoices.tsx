import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { scopes } from '../../../server/proposals/limits.ts';
import { themes } from '../../../server/proposals/theme.ts';
import { useApi } from '../../api.ts';
import type { Address } from '../../filter/address.ts';

type Name = 'theme' | 'scope' | 'unit' | 'sort';
type Units = { items: { id: number; name: string }[] };
const orders = ['title', 'cost'] as const;

/** What only proposals are narrowed and ordered by; it lives in the address beside the filter. */
export function ProposalChoices() {
  const { t } = useTranslation('proposals');
  const words = useTranslation('themes').t;
  const units = useApi<Units>('/api/units').data?.items ?? [];
  return (
    <div className="proposal-choices">
      <Choice name="theme" label={words('label')} any={words('all')}>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {words(`theme.${theme}`)}
          </option>
        ))}
      </Choice>
      <Choice name="scope" label={t('choice.scope')} any={t('choice.scopeAny')}>
        {scopes.map((scope) => (
          <option key={scope} value={scope}>
            {t(`scope.${scope}`)}
          </option>
        ))}
      </Choice>
      {units.length > 0 && (
        <Choice name="unit" label={t('choice.unit')} any={t('choice.unitAny')}>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice name="sort" label={t('choice.sort')} any={t('choice.newest')}>
        {orders.map((order) => (
          <option key={order} value={order}>
            {t(`choice.${order}`)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

function Choice({ name, label, any, children }: { name: Name; label: string; any: string; children: ReactNode }) {
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
    <div className="proposal-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="filter-select" value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
