import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { type FieldErrors, useSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';

type Props = { label: string; submit: string; body?: string; send: (body: string) => Promise<void> };

export function CommentForm({ label, submit, body, send }: Props) {
  const words = useCodeWords('exchange');
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed): FieldErrors => (typed.body?.trim() ? {} : { body: 'body-missing' }),
    (typed) => send(typed.body ?? ''),
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
