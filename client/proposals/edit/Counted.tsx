import { useId } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (text: string) => void;
  /** Characters that the edition asks for. */
  least?: number;
  most: number;
  /** Lines of a text; without it one line. */
  rows?: number;
  error?: string | undefined;
};

/** From so little room on, what is left is also said aloud. */
const littleLeft = 10;

/** A text whose length has limits, with a counter that is always seen; more than fits may be typed, to be shortened later. */
export function Counted({ name, label, hint, value, onChange, least = 0, most, rows, error }: Props) {
  const { t } = useTranslation('proposals');
  const id = useId();
  const length = [...value.trim()].length;
  const state = length > most ? 'over' : length > 0 && length < least ? 'under' : 'fits';
  const words =
    state === 'over'
      ? t('counter.over', { count: length - most })
      : state === 'under'
        ? t('counter.under', { count: least - length })
        : t('counter.left', { count: most - length });
  const described = [hint && `${id}-hint`, `${id}-count`, error && `${id}-error`].filter(Boolean).join(' ');
  const input = {
    id,
    name,
    value,
    'aria-describedby': described,
    'aria-invalid': state === 'over' || error ? true : undefined,
  } as const;
  return (
    <div className="field counted" data-wrong={error || state === 'over' ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows ? (
        <textarea {...input} rows={rows} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...input} onChange={({ target }) => onChange(target.value)} autoComplete="off" />
      )}
      <span className="counter" data-state={state} id={`${id}-count`}>
        <span className="counter-bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(100, (100 * length) / most)}%` }} />
          {least > 0 && <span className="counter-least" style={{ insetInlineStart: `${(100 * least) / most}%` }} />}
        </span>
        <span>
          {t('counter.of', { length, most })} · {words}
        </span>
      </span>
      <span role="status" className="visually-hidden">
        {state === 'over' || most - length <= littleLeft ? words : ''}
      </span>
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
