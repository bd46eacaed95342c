import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import './field.css';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type' | 'aria-describedby' | 'aria-invalid'> & {
  name: string;
  label: ReactNode;
  /** What exactly one agrees to; read out with the box. */
  children?: ReactNode;
  error?: string | undefined;
};

/** One thing to agree to or to choose, as large to touch as its whole line. */
export function Checkbox({ label, children, error, ...input }: Props) {
  const id = useId();
  const described = [children && `${id}-more`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="checkbox" data-wrong={error ? '' : undefined}>
      <label>
        <input
          {...input}
          type="checkbox"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {children && (
        <div className="checkbox-more" id={`${id}-more`}>
          {children}
        </div>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
