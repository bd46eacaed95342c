import { type InputHTMLAttributes, useId } from 'react';
import './field.css';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'aria-describedby' | 'aria-invalid'> & {
  name: string;
  label: string;
  /** What helps to fill it in; read out with the field. */
  hint?: string | undefined;
  /** What is wrong, and the way out. */
  error?: string | undefined;
};

/** A labelled line of text with its hint and its error beside it. */
export function Field({ label, hint, error, ...input }: Props) {
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
      <input {...input} id={id} aria-describedby={described || undefined} aria-invalid={error ? true : undefined} />
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
