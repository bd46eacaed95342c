import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { materialKinds } from '../../server/materials/kinds.ts';
import type { Address } from '../filter/address.ts';

/** Narrows the library to one kind; it lives in the address. */
export function KindChoice() {
  const { t } = useTranslation('materials');
  const id = useId();
  const navigate = useNavigate();
  const value = useSearch({ strict: false, select: ({ category }: Address) => category ?? '' });
  const choose = (kind: string) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (address: Address) => ({ ...address, category: kind || undefined }),
    });
  return (
    <div className="field">
      <label htmlFor={id}>{t('kind')}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('anyKind')}</option>
        {materialKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
