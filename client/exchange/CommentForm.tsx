import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useOwnSubmission } from '../support/own-submission.ts';
import type { FieldErrors } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';

type Props = {
  label: string;
  submit: string;
  body?: string;
  send: (body: string) => Promise<void>;
  /** Is called once it was sent and what is shown is new. */
  arrived: () => void;
};

export function CommentForm({ label, submit, body, send, arrived }: Props) {
  const words = useCodeWords('exchange');
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    (typed): FieldErrors => (typed.body?.trim() ? {} : { body: 'body-missing' }),
    (typed) => send(typed.body ?? ''),
    arrived,
  );
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      <TextArea name="body" rows={3} label={label} defaultValue={body} error={words(errors.body)} maxLength={4_000} />
      <Outcome refusal={words(refusal)} />
      <div className="support-buttons">
        <button type="submit" className="button" disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  );
}
