import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../filter/address.ts';
import { useFigures } from '../filter/figures.ts';
import type { Coverage } from './coverage.ts';

type District = Coverage['districts'][number];

const orders = {
  number: (one: District, other: District) => one.number - other.number,
  unserved: (one: District, other: District) => other.unserved - one.unserved,
  share: (one: District, other: District) => other.unserved / other.residents - one.unserved / one.residents,
  surface: (one: District, other: District) => other.unservedKm2 - one.unservedKm2,
} as const;
type Order = keyof typeof orders;

/** The figures of each district, in the order that is asked for; those that the filter names are marked. */
export function DistrictTable({ districts }: { districts: District[] }) {
  const { t } = useTranslation('coverage');
  const { about, percent, surface } = useFigures();
  const [{ district: named }] = useFilter();
  const [order, setOrder] = useState<Order>('unserved');
  const sorted = [...districts].sort(orders[order]);
  return (
    <div className="coverage-table">
      <table>
        <caption className="visually-hidden">{t('districts.caption')}</caption>
        <thead>
          <tr>
            {(Object.keys(orders) as Order[]).map((name) => (
              <th
                key={name}
                scope="col"
                aria-sort={order === name ? (name === 'number' ? 'ascending' : 'descending') : undefined}
              >
                <button type="button" onClick={() => setOrder(name)}>
                  {t(`districts.by.${name}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ number, roman, name, residents, unserved, unservedKm2 }) => (
            <tr key={number} aria-current={named?.includes(number) || undefined}>
              <th scope="row">
                {roman} {name}
              </th>
              <td>{about(unserved)}</td>
              <td>{percent(unserved / residents)}</td>
              <td>{surface(unservedKm2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
