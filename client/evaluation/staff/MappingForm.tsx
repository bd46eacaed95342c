import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mapping, WholeImport } from '../../../server/evaluation/imports/schema.ts';
import { useInLanguage } from '../shown/figures.ts';
import { useIndicators } from '../shown/values.ts';

type Props = { study: WholeImport; mapping: Mapping; onChange: (mapping: Mapping) => void };

/** Which column of the file says what. */
export function MappingForm({ study: { columns }, mapping, onChange }: Props) {
  const { t } = useTranslation('evaluation-staff');
  const change = (part: Partial<Mapping>) => onChange({ ...mapping, ...part });
  const { level, place, edition, values, denominator } = mapping;
  const year = new Date().getFullYear();
  return (
    <div className="mapping">
      <Choice
        label={t('mapping.level')}
        value={level}
        onChange={(text) => {
          const next = text as Mapping['level'];
          change({ level: next, place: next === 'city' ? null : (place ?? 0) });
        }}
      >
        {(['district', 'precinct', 'city'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`levels.${one}`)}
          </option>
        ))}
      </Choice>
      {place !== null && (
        <Column
          label={t('mapping.place')}
          columns={columns}
          value={place}
          onChange={(next) => change({ place: next })}
        />
      )}
      <Choice
        label={t('mapping.edition')}
        value={'column' in edition ? String(edition.column) : 'year'}
        onChange={(text) => change({ edition: text === 'year' ? { year } : { column: Number(text) } })}
      >
        <option value="year">{t('mapping.oneYear')}</option>
        <Columns columns={columns} />
      </Choice>
      {'year' in edition && (
        <Choice
          label={t('mapping.year')}
          value={String(edition.year)}
          onChange={(text) => change({ edition: { year: Number(text) } })}
        >
          {Array.from({ length: year - 2012 }, (_, at) => year - at).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Choice>
      )}
      <Choice
        label={t('mapping.form')}
        value={values.form}
        onChange={(text) =>
          change({
            values:
              text === 'long'
                ? { form: 'long', indicator: 0, value: columns.length - 1 }
                : { form: 'wide', columns: [{ column: columns.length - 1, indicator: '' }] },
          })
        }
      >
        <option value="wide">{t('mapping.wide')}</option>
        <option value="long">{t('mapping.long')}</option>
      </Choice>
      {values.form === 'long' ? (
        <>
          <Column
            label={t('mapping.indicatorColumn')}
            columns={columns}
            value={values.indicator}
            onChange={(indicator) => change({ values: { ...values, indicator } })}
          />
          <Column
            label={t('mapping.valueColumn')}
            columns={columns}
            value={values.value}
            onChange={(value) => change({ values: { ...values, value } })}
          />
        </>
      ) : (
        <WideColumns
          columns={columns}
          chosen={values.columns}
          onChange={(next) => change({ values: { ...values, columns: next } })}
        />
      )}
      <Choice
        label={t('mapping.denominator')}
        value={denominator === null ? '' : String(denominator)}
        onChange={(text) => change({ denominator: text === '' ? null : Number(text) })}
      >
        <option value="">{t('mapping.none')}</option>
        <Columns columns={columns} />
      </Choice>
      <Line
        label={t('mapping.denominatorName')}
        value={mapping.denominatorName}
        most={120}
        onChange={(denominatorName) => change({ denominatorName })}
      />
      <Line
        label={t('mapping.denominatorYear')}
        value={mapping.denominatorYear}
        most={20}
        onChange={(denominatorYear) => change({ denominatorYear })}
      />
      <label className="mapping-check">
        <input
          type="checkbox"
          checked={mapping.fractions}
          onChange={({ target }) => change({ fractions: target.checked })}
        />
        {t('mapping.fractions')}
      </label>
    </div>
  );
}

type Wide = { column: number; indicator: string };

/** For each column the indicator that it holds, or none. */
function WideColumns({
  columns,
  chosen,
  onChange,
}: {
  columns: string[];
  chosen: Wide[];
  onChange: (next: Wide[]) => void;
}) {
  const { t } = useTranslation('evaluation-staff');
  const words = useInLanguage();
  const studies = useIndicators().data?.items.filter(({ origin }) => origin === 'study') ?? [];
  return (
    <fieldset className="mapping-columns">
      <legend>{t('mapping.columns')}</legend>
      {studies.length === 0 && <p>{t('mapping.noIndicators')}</p>}
      {columns.map((name, column) => (
        <Choice
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
          key={column}
          label={name}
          value={chosen.find((one) => one.column === column)?.indicator ?? ''}
          onChange={(indicator) => {
            const others = chosen.filter((one) => one.column !== column && one.indicator !== '');
            const next = indicator === '' ? others : [...others, { column, indicator }];
            onChange(next.length > 0 ? next : [{ column, indicator: '' }]);
          }}
        >
          <option value="">{t('mapping.notImported')}</option>
          {studies.map(({ key, names }) => (
            <option key={key} value={key}>
              {words(names)}
            </option>
          ))}
        </Choice>
      ))}
    </fieldset>
  );
}

type ChoiceProps = { label: string; value: string; onChange: (text: string) => void; children: ReactNode };

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="mapping-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="filter-select" value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}

function Column({
  value,
  columns,
  onChange,
  label,
}: {
  label: string;
  columns: string[];
  value: number;
  onChange: (column: number) => void;
}) {
  return (
    <Choice label={label} value={String(value)} onChange={(text) => onChange(Number(text))}>
      <Columns columns={columns} />
    </Choice>
  );
}

const Columns = ({ columns }: { columns: string[] }) =>
  columns.map((name, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
    <option key={at} value={at}>
      {name}
    </option>
  ));

function Line({
  label,
  value,
  most,
  onChange,
}: {
  label: string;
  value: string | null;
  most: number;
  onChange: (text: string | null) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        maxLength={most}
        defaultValue={value ?? ''}
        onBlur={({ target }) => onChange(target.value || null)}
      />
    </div>
  );
}
