import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwn } from '../accounts/own-api.ts';
import { useFilter } from '../filter/address.ts';
import { useFigures } from '../filter/figures.ts';
import { useDistrictChoices } from '../map/district-name.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { type Coverage, type Precincts, useInstead } from './coverage.ts';

/** The figures of each precinct of one district, today or at the end of the past day; asked for once it is opened. */
export function PrecinctTable({ districts }: { districts: Coverage['districts'] }) {
  const { t } = useTranslation('coverage');
  const names = useDistrictChoices();
  const instead = useInstead();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number>();
  const [{ district: [named] = [] }] = useFilter();
  const worst = [...districts].sort((one, other) => other.unserved - one.unserved)[0]?.number;
  const district = chosen ?? named ?? worst;
  const path = instead?.kind === 'day' ? `/api/coverage/precincts?on=${instead.day}` : '/api/coverage/precincts';
  const { data, error, refetch } = useOwn<Precincts>(open && instead?.kind !== 'supposition' ? path : null);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('precincts.title')}</summary>
      {instead?.kind === 'supposition' ? (
        <p>{t('onlyToday.precincts')}</p>
      ) : (
        <>
          <label className="coverage-choice">
            <span>{t('districts.by.number')}</span>
            <select value={district} onChange={({ target }) => setChosen(Number(target.value))}>
              {names.map(({ number, name }) => (
                <option key={number} value={number}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Waiting />}
          {data && <Rows items={data.items.filter((item) => item.district === district)} />}
        </>
      )}
    </details>
  );
}

function Rows({ items }: { items: Precincts['items'] }) {
  const { t } = useTranslation('coverage');
  const { about, percent, surface } = useFigures();
  const sorted = [...items].sort((one, other) => other.unserved - one.unserved || one.number - other.number);
  return (
    <div className="coverage-table">
      <table>
        <caption className="visually-hidden">{t('precincts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('precincts.number')}</th>
            <th scope="col">{t('districts.by.unserved')}</th>
            <th scope="col">{t('districts.by.share')}</th>
            <th scope="col">{t('districts.by.surface')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ number, residents, unserved, unservedKm2 }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{about(unserved)}</td>
              <td>{percent(residents > 0 ? unserved / residents : 0)}</td>
              <td>{surface(unservedKm2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
