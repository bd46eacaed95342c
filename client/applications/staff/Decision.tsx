import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api.ts';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { DecisionChoice } from './DecisionChoice.tsx';
import { type Faster, FasterNotice, readFaster } from './FasterNotice.tsx';

type Props = {
  /** What may be decided, each with what it will cause; none when it is not for this person to decide. */
  choices: { value: string; label: string; meaning: string }[];
  /** Decisions that need no word to the person. */
  withoutNote: string;
  /** Says why nothing may be decided. */
  over: string;
  /** What was done, in words. */
  doneWords: (decision: string) => string;
  next: { to: '/staff/applications' | '/staff/proposals'; words: string };
  send: (decision: string, note: string | undefined) => Promise<void>;
  /** Reads anew what depends on the decision, whoever made it. */
  onDecided: () => Promise<unknown>;
};

/** Decides with a word to the person. Whoever was slower is told who was faster and keeps what was written. */
export function Decision({ choices, withoutNote, over, doneWords, next, send, onDecided }: Props) {
  const { t } = useTranslation('staff');
  const [done, setDone] = useState<string | null>(null);
  const [faster, setFaster] = useState<Faster | null>(null);
  const { busy, errors, refusal, typed, onSubmit } = useSubmission(
    ({ decision, note }) => ({
      ...(!decision && { decision: 'missing' }),
      ...(decision && decision !== withoutNote && !note?.trim() && { note: 'missing' }),
    }),
    async ({ decision = '', note = '' }) => {
      try {
        await send(decision, note.trim() || undefined);
        setDone(decision);
        setFaster(null);
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
        setFaster(readFaster(error));
      }
      await onDecided();
    },
  );
  return (
    <section className="case-part case-decision" aria-labelledby="decision">
      <h2 id="decision">{t('decision.title')}</h2>
      <div role="status" className={done ? 'case-done' : undefined}>
        {done && (
          <>
            <p>{doneWords(done)}</p>
            <p>
              <Link to={next.to} search>
                {next.words}
              </Link>
            </p>
          </>
        )}
      </div>
      <FasterNotice faster={faster} note={choices.length === 0 ? typed.note : undefined} />
      {choices.length === 0 && !done && !faster && <p>{over}</p>}
      {choices.length > 0 && (
        <form className="case-form" noValidate onSubmit={onSubmit}>
          <DecisionChoice
            legend={t('decision.choose')}
            choices={choices}
            error={errors.decision && t('decision.missing')}
          />
          <TextArea
            name="note"
            label={t('decision.note')}
            hint={t('decision.noteHint')}
            error={errors.note && t('decision.noteMissing')}
            rows={5}
            maxLength={4000}
          />
          <div role="alert" className={refusal ? 'application-refused' : undefined}>
            {refusal && <p>{t(refusal === 'unreachable' ? 'decision.unreachable' : 'decision.failed')}</p>}
          </div>
          <button type="submit" className="button" data-main disabled={busy}>
            {t('decision.do')}
          </button>
        </form>
      )}
    </section>
  );
}
