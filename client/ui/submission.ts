import { type FormEvent, useRef, useState } from 'react';
import { ApiProblem, Unreachable } from '../api.ts';

/** What is wrong with a field, as a code that the form words; field name → code. */
export type FieldErrors = Record<string, string>;
export type Typed = Record<string, string>;

export type Submission = {
  /** The form is being sent. */
  busy: boolean;
  errors: FieldErrors;
  /** Why the whole was refused, as a code; null while nothing is. */
  refusal: string | null;
  /** Values of the last try, for what is shown after it. */
  typed: Typed;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

/**
 * Sends a form and keeps what was typed whatever happens: fields hold their own values and are never reset. The first
 * wrong field gets the focus.
 *
 * @param check finds what is wrong before anything is sent
 * @param send sends; a problem document with a `path` such as `/password` belongs to that field
 */
export function useSubmission(
  check: (typed: Typed, button: string) => FieldErrors,
  send: (typed: Typed, button: string) => Promise<void>,
): Submission {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [typed, setTyped] = useState<Typed>({});
  const running = useRef(false);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form in a dialog lies within another one for React, though not on the page: that one is not sent.
    event.stopPropagation();
    if (running.current) return;
    const form = event.currentTarget;
    const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') ?? '';
    const wrong = check(values, pressed);
    setTyped(values);
    setErrors(wrong);
    setRefusal(null);
    if (Object.keys(wrong).length > 0) return focusFirst(form, wrong);
    running.current = true;
    setBusy(true);
    send(values, pressed)
      .catch((error: unknown) => {
        const field = error instanceof ApiProblem ? String(error.members.path ?? '').slice(1) : '';
        const code = error instanceof ApiProblem ? error.code : error instanceof Unreachable ? 'unreachable' : 'other';
        if (field && form.elements.namedItem(field)) {
          setErrors({ [field]: code });
          focusFirst(form, { [field]: code });
        } else setRefusal(code);
      })
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  };
  return { busy, errors, refusal, typed, onSubmit };
}

/** After the error stands beside it, so that it is read out with the field. */
function focusFirst(form: HTMLFormElement, errors: FieldErrors): void {
  const first = [...form.elements].find((element) => (element as HTMLInputElement).name in errors);
  requestAnimationFrame(() => (first as HTMLElement | undefined)?.focus());
}
