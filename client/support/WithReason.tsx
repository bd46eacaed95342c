import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { FieldErrors } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { useCodeWords } from './code-words.ts';
import { Outcome } from './Outcome.tsx';
import { useOwnSubmission } from './own-submission.ts';

const shortestReason = 3;

type Props = {
  /** Namespace of the words for refusals. */
  words: string;
  /** What stands on the button that opens the question. */
  children: ReactNode;
  question: string;
  reason: { label: string; hint: string };
  yes: string;
  no: string;
  send: (reason: string) => Promise<void>;
};

/** Takes something back after asking for a reason, which those concerned get. */
export function WithReason({ words: namespace, children, question, reason, yes, no, send }: Props) {
  const words = useCodeWords(namespace);
  const [open, setOpen] = useState(false);
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    (typed): FieldErrors => ((typed.reason ?? '').trim().length < shortestReason ? { reason: 'reason-missing' } : {}),
    async (typed) => {
      await send(typed.reason ?? '');
      setOpen(false);
    },
  );
  return (
    <>
      <button type="button" className="button support-danger" onClick={() => setOpen(true)}>
        {children}
      </button>
      <ConfirmDialog title={question} open={open} onClose={() => setOpen(false)}>
        <form className="support-form" noValidate onSubmit={onSubmit}>
          <TextArea name="reason" rows={3} label={reason.label} hint={reason.hint} error={words(errors.reason)} />
          <Outcome refusal={words(refusal)} />
          <div className="support-buttons">
            <button type="submit" className="button support-danger" disabled={busy}>
              {yes}
            </button>
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {no}
            </button>
          </div>
        </form>
      </ConfirmDialog>
    </>
  );
}
