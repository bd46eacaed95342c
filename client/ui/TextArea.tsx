import { type TextareaHTMLAttributes, useId } from 'react';
import './field.css';

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'aria-describedby' | 'aria-invalid'> & {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** How much room is left, said only when it is nearly used up. */
  left?: string | undefined;
};

/** A labelled text of several lines with its hint and its error beside it. */
export function TextArea({ label, hint, error, left, ...input }: Props) {
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
      <textarea
        rows={6}
        {...input}
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      {left !== undefined && (
        <span className="field-hint" role="status">
          {left}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
