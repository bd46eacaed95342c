import { useId } from 'react';
import type { Unit } from '../shapes.ts';
import '../../ui/field.css';

type Props = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  units: Unit[];
  chosen: number | undefined;
  onChange?: (unit: number) => void;
};

/** One of the units, by what people call it and its whole name. */
export function UnitSelect({ label, hint, error, units, chosen, onChange }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field" data-wrong={error ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        name="unit"
        className="filter-select"
        defaultValue={chosen ?? ''}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => onChange?.(Number(target.value))}
      >
        {chosen === undefined && <option value="" />}
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.code} – {unit.name}
          </option>
        ))}
      </select>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
