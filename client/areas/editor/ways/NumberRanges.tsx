import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseNumbers } from '../recipe/streets.ts';
import { entryOf, isHouseNumber, problemOf, type RangeRow, rowOf, tidy } from './number-text.ts';

type Props = { label: string; numbers: HouseNumbers; onChange: (numbers: HouseNumbers) => void };

/** Which houses of a street: none named means all of them. A line that is not right yet stays here and is not sent. */
export function NumberRanges({ label, numbers, onChange }: Props) {
  const { t } = useTranslation('editor');
  const kept = JSON.stringify(numbers);
  const [rows, setRows] = useState(() => numbers.map(rowOf));
  const [shown, setShown] = useState(kept);
  // Undone, or loaded from elsewhere.
  if (shown !== kept) {
    setShown(kept);
    setRows(numbers.map(rowOf));
  }
  const put = (next: RangeRow[]) => {
    setRows(next);
    if (next.some((row) => problemOf(row) !== null)) return;
    const entries = next.map(entryOf);
    setShown(JSON.stringify(entries));
    onChange(entries);
  };
  return (
    <fieldset className="editor-numbers">
      <legend>{rows.length === 0 ? t('numbers.whole') : t('numbers.only')}</legend>
      {rows.map((row, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names, and only the last ones come and go
          key={index}
          row={row}
          number={index + 1}
          label={label}
          onChange={(next) => put(rows.with(index, next))}
          onRemove={() => put(rows.toSpliced(index, 1))}
        />
      ))}
      <button
        type="button"
        className="button"
        aria-label={t('numbers.addTo', { label })}
        onClick={() => setRows([...rows, { parity: 'all', from: '', to: '' }])}
      >
        <Plus size={18} aria-hidden="true" />
        {t('numbers.add')}
      </button>
    </fieldset>
  );
}

type RowProps = {
  row: RangeRow;
  number: number;
  label: string;
  onChange: (row: RangeRow) => void;
  onRemove: () => void;
};

function Row({ row, number, label, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [text, setText] = useState(row);
  const [before, setBefore] = useState(row);
  if (before !== row) {
    setBefore(row);
    setText(row);
  }
  const problem = problemOf(row);
  const isWrong = (which: 'from' | 'to') => problem === 'reversed' || (row[which] !== '' && !isHouseNumber(row[which]));
  const bound = (which: 'from' | 'to') => (
    <div className="field">
      <label htmlFor={`${id}-${which}`}>{t(`numbers.${which}`)}</label>
      <input
        id={`${id}-${which}`}
        value={text[which]}
        inputMode="text"
        maxLength={8}
        autoComplete="off"
        aria-label={t(`numbers.${which}Of`, { number, label })}
        aria-invalid={isWrong(which) || undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => setText({ ...text, [which]: target.value })}
        onBlur={() => {
          const next = { ...row, [which]: tidy(text[which]) };
          if (next[which] !== row[which]) onChange(next);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </div>
  );
  return (
    <div className="editor-range">
      <div className="field">
        <label htmlFor={`${id}-parity`}>{t('numbers.parity')}</label>
        <select
          id={`${id}-parity`}
          value={row.parity}
          aria-label={t('numbers.parityOf', { number, label })}
          onChange={({ target }) => onChange({ ...row, parity: target.value as RangeRow['parity'] })}
        >
          {(['all', 'odd', 'even'] as const).map((parity) => (
            <option key={parity} value={parity}>
              {t(`numbers.${parity}`)}
            </option>
          ))}
        </select>
      </div>
      {bound('from')}
      {bound('to')}
      <button
        type="button"
        className="button editor-range-remove"
        aria-label={t('numbers.removeOf', { number, label })}
        onClick={onRemove}
      >
        <X size={18} aria-hidden="true" />
      </button>
      {problem && (
        <p className="field-error" id={`${id}-problem`}>
          {t(`numbers.problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
