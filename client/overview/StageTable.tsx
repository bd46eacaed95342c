import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../server/overview/column.ts';
import type { Overview } from '../../server/overview/schema.ts';
import { type Address, useFilter } from '../filter/address.ts';
import { useFigures } from '../filter/figures.ts';
import { highlight } from '../map/highlight.ts';
import { listOf } from './list-of.ts';
import { useColumn, type View, viewOf, views } from './overview.ts';
import { StageBar } from './StageBar.tsx';

type District = Overview['districts'][number];

/** Stages by district; the chosen column orders the rows and colours the map. */
export function StageTable({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const navigate = useNavigate();
  const column = useColumn();
  const [view, setView] = useState<View>(() => viewOf(column));
  const byNumber = useSearch({ strict: false, select: ({ sort }: Address) => sort === 'number' });
  const [{ district }] = useFilter();
  const name = useId();
  const choose = (search: Address) =>
    void navigate({ to: '.', resetScroll: false, search: (address: Address) => ({ ...address, ...search }) });
  const rows = [...overview.districts].sort((one, other) =>
    byNumber ? one.number - other.number : figure(other, column) - figure(one, column) || one.number - other.number,
  );
  const most = Math.max(1, ...overview.districts.map(onPath));
  const shown = views[view];
  return (
    <>
      <fieldset className="overview-views">
        <legend>{t('views.legend')}</legend>
        {(Object.keys(views) as View[]).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={view === each} onChange={() => setView(each)} />
            <span>{t(`views.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="overview-table" tabIndex={0} aria-label={t('table.label')}>
        <table>
          <caption className="visually-hidden">{t('table.caption', { edition: overview.edition.year })}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={byNumber ? 'ascending' : undefined}>
                <button type="button" onClick={() => choose({ sort: 'number' })}>
                  {t('table.district')}
                </button>
              </th>
              {shown.map((each) => (
                <th key={each} scope="col" aria-sort={!byNumber && each === column ? 'descending' : undefined}>
                  <button type="button" onClick={() => choose({ indicator: each, sort: undefined })}>
                    {t(`columns.${each}`)}
                  </button>
                </th>
              ))}
              {view === 'path' && <th scope="col">{t('table.bar')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.number}
                onPointerEnter={() => highlight.set({ hoveredDistrict: row.number })}
                onPointerLeave={() => highlight.set({ hoveredDistrict: null })}
              >
                <th scope="row">
                  {row.roman} {row.name}
                </th>
                <Cells
                  overview={overview}
                  columns={shown}
                  figures={row.figures}
                  place={{ district: [row.number] }}
                  name={`${row.roman} ${row.name}`}
                />
                {view === 'path' && (
                  <td>
                    <StageBar figures={row.figures} most={most} name={`${row.roman} ${row.name}`} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {overview.city && (
              <tr>
                <th scope="row">{t('table.city')}</th>
                <Cells
                  overview={overview}
                  columns={shown}
                  figures={overview.city}
                  place="city"
                  name={t('table.city')}
                />
                {view === 'path' && <td />}
              </tr>
            )}
            <tr>
              <th scope="row">{t('table.total')}</th>
              <Cells
                overview={overview}
                columns={shown}
                figures={overview.total}
                place={{ district }}
                name={t('table.total')}
              />
              {view === 'path' && <td />}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}

type CellsProps = {
  overview: Overview;
  columns: readonly Column[];
  figures: District['figures'];
  place: Parameters<typeof listOf>[1];
  name: string;
};

function Cells({ overview, columns, figures, place, name }: CellsProps) {
  const { t } = useTranslation('overview');
  const { whole, about } = useFigures();
  return columns.map((column) => {
    const count = figures[column];
    const list = count ? listOf(column, place, overview.edition.year) : undefined;
    const text = count == null ? '–' : column === 'unserved' ? about(count) : whole(count);
    return (
      <td key={column} data-none={!count || undefined}>
        {list ? (
          <Link
            to={list.to}
            search={list.search}
            aria-label={t('table.open', { name, column: t(`columns.${column}`), figure: text })}
          >
            {text}
          </Link>
        ) : (
          text
        )}
      </td>
    );
  });
}

const figure = ({ figures }: District, column: Column): number => figures[column] ?? 0;
const onPath = (row: District): number =>
  views.path.reduce((sum, column) => sum + (column === 'drafts' ? 0 : figure(row, column)), 0);
