import { useId } from 'react';

type Props = {
  legend: string;
  choices: { value: string; label: string; meaning: string }[];
  error?: string | undefined;
};

/** One of several decisions, each with what it will cause; none is chosen beforehand. */
export function DecisionChoice({ legend, choices, error }: Props) {
  const id = useId();
  return (
    <fieldset className="application-choices" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="field-name">{legend}</legend>
      {choices.map(({ value, label, meaning }) => (
        <div key={value} className="checkbox">
          <label>
            <input type="radio" name="decision" value={value} aria-describedby={`${id}-${value}`} />
            <span>{label}</span>
          </label>
          <p className="checkbox-more" id={`${id}-${value}`}>
            {meaning}
          </p>
        </div>
      ))}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
