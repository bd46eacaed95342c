import { useId } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  name: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  options: [value: number, words: string][];
  error: string | undefined;
};

/** A labelled choice of one by its number, with its error beside it. */
export function Select({ name, label, value, onChange, options, error }: Props) {
  const { t } = useTranslation('needs');
  const id = useId();
  return (
    <div className="field" data-wrong={error ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        <option value="">{t('form.choose')}</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
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
