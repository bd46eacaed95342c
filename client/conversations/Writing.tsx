import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useOwnSubmission } from '../support/own-submission.ts';
import type { FieldErrors } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { forgetTyped, keepTyped, typedBefore } from './typed.ts';

type Props = {
  /** Of the discussion. */
  path: string;
  /** Post that is answered. */
  parent?: number;
  /** What is typed is kept under this until it is sent. */
  keptAs: string;
  label: string;
  submit: string;
  /** How it will be signed; empty: as the team. */
  signedAs: string | null;
  /** Says what writing here is like. */
  rules?: boolean;
  autoFocus?: boolean;
  onDone?: () => void;
};

/** A post or an answer being written. What is typed outlives a reload and signing in anew. */
export function Writing({ path, parent, keptAs, label, submit, signedAs, rules, autoFocus, onDone }: Props) {
  const { t } = useTranslation('discussion');
  const words = useCodeWords('discussion');
  // A field of its own for each post that was sent, so that what is typed stays until it has arrived.
  const [serial, setSerial] = useState(0);
  const [done, setDone] = useState<string | undefined>();
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    (typed): FieldErrors => (typed.body?.trim() ? {} : { body: 'body-missing' }),
    async ({ body }) => {
      setDone(undefined);
      await changeByApi('POST', path, { body, ...(parent !== undefined && { parent }) });
      forgetTyped(keptAs);
    },
    () => {
      setDone(t('sent'));
      setSerial(serial + 1);
      onDone?.();
    },
  );
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      <TextArea
        key={serial}
        name="body"
        rows={3}
        label={label}
        hint={[rules && t('write.rules'), signedAs ? t('write.signed', { name: signedAs }) : t('write.asTeam')]
          .filter(Boolean)
          .join(' ')}
        defaultValue={typedBefore(keptAs)}
        onChange={({ target }) => keepTyped(keptAs, target.value)}
        error={words(errors.body)}
        maxLength={4_000}
        autoFocus={autoFocus}
      />
      <Outcome refusal={words(refusal)} done={done} />
      <div className="support-buttons">
        <button type="submit" className="button" data-main={parent === undefined || undefined} disabled={busy}>
          {submit}
        </button>
        {onDone && (
          <button type="button" className="button" onClick={onDone}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
