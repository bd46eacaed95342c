import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { themes } from '../../server/proposals/theme.ts';
import { useApi } from '../api.ts';
import type { Address } from '../filter/address.ts';

const kinds = ['workshop', 'marathon'] as const;
const stages = ['planned', 'held', 'cancelled'] as const;

type Units = { items: { id: number; code: string; name: string }[] };

/** What only workshops are narrowed by; it lives in the address beside the filter. */
export function WorkshopChoices() {
  const { t } = useTranslation(['workshops', 'themes']);
  const units = useApi<Units>('/api/units').data?.items ?? [];
  return (
    <div className="meeting-choices">
      <Choice name="kind" label={t('choice.kind')} any={t('choice.kindAny')}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </Choice>
      <Choice name="theme" label={t('themes:label')} any={t('themes:all')}>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {t(`themes:theme.${theme}`)}
          </option>
        ))}
      </Choice>
      <Choice name="unit" label={t('choice.unit')} any={t('choice.unitAny')}>
        {units.map(({ id, code, name }) => (
          <option key={id} value={id}>
            {code === name ? name : `${code} – ${name}`}
          </option>
        ))}
      </Choice>
      <Choice name="stage" label={t('choice.stage')} any={t('choice.stageAny')}>
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

type ChoiceProps = { name: 'kind' | 'theme' | 'unit' | 'stage'; label: string; any: string; children: ReactNode };

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
    <div className="meeting-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="filter-select" value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
