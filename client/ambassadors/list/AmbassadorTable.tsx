import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AmbassadorSort } from '../../../server/ambassadors/sort.ts';
import { useFigures } from '../../filter/figures.ts';
import type { Ambassador } from '../../map/served.ts';
import { useDates } from '../../ui/dates.ts';
import { DistrictShares } from '../DistrictShares.tsx';
import { KindMark } from '../KindMark.tsx';

const columns: AmbassadorSort[] = ['name', 'area', 'district', 'residents', 'since'];
/** From the most, from the newest. */
const descending: AmbassadorSort[] = ['residents', 'since'];

type Props = { people: Ambassador[]; sort: AmbassadorSort; onSort: (sort: AmbassadorSort) => void };

/** One row a person. On a narrow screen a row becomes a card whose parts carry the headings themselves. */
export function AmbassadorTable({ people, sort, onSort }: Props) {
  const { t } = useTranslation('ambassador-list');
  return (
    <table className="people-table">
      <caption className="visually-hidden">{t('caption', { order: t(`sortOption.${sort}`) })}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const down = descending.includes(column);
            const Arrow = down ? ArrowDown : ArrowUp;
            const chosen = column === sort;
            return (
              <th
                key={column}
                scope="col"
                aria-sort={chosen ? (down ? 'descending' : 'ascending') : undefined}
                className={column === 'residents' ? 'people-figure' : undefined}
              >
                <button type="button" onClick={() => onSort(column)}>
                  {t(`sort.${column}`)}
                  {chosen && <Arrow aria-hidden size={16} />}
                </button>
              </th>
            );
          })}
          <th scope="col">{t('form.column')}</th>
          <th scope="col">{t('status.column')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person: { slug, name, area, since, forms, status } }: { person: Ambassador }) {
  const { t } = useTranslation('ambassador-list');
  const { t: shared } = useTranslation('ambassadors');
  const { about } = useFigures();
  const { day } = useDates();
  return (
    <tr>
      <th scope="row">
        <Link to="/ambassadors/$slug" params={{ slug }} search>
          {name}
        </Link>
      </th>
      <td data-heading={t('sort.area')}>
        {area ? (
          <span>
            <KindMark kind={area.kind} /> {area.name}{' '}
            <span className="people-kind">({shared(`kind.${area.kind}`)})</span>
          </span>
        ) : (
          t('noArea')
        )}
      </td>
      <td data-heading={t('sort.district')}>{area && <DistrictShares districts={area.districts} />}</td>
      <td data-heading={t('sort.residents')} className="people-figure">
        {area && t('residents', { figure: about(area.residentsEstimate) })}
      </td>
      <td data-heading={t('sort.since')} className="people-day">
        {day(since)}
      </td>
      <td data-heading={t('form.column')}>
        {forms.map((form) => shared(`form.${form}`, { defaultValue: form })).join(', ')}
      </td>
      <td data-heading={t('status.column')}>{t(`status.${status}`)}</td>
    </tr>
  );
}
