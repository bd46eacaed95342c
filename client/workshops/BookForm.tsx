import { useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';
import type { OwnSlots, Slot } from './shapes.ts';
import { useWorkshopsChanged } from './workshops.ts';

type Props = { slot: Slot; bookable: OwnSlots['bookable']; onDone: () => void; onBack: () => void };

/** Which proposal comes to the slot, and what its authors want to talk of. */
export function BookForm({ slot, bookable, onDone, onBack }: Props) {
  const { t } = useTranslation('workshops');
  const words = useCodeWords('workshops');
  const changed = useWorkshopsChanged();
  const id = useId();
  const asked = useSearch({ strict: false, select: ({ selected }) => selected });
  const first = bookable.find((proposal) => String(proposal.id) === asked) ?? bookable[0];
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async ({ proposal, question = '' }) => {
      try {
        await changeByApi('POST', `/api/workshops/slots/${slot.id}/book`, { proposal: Number(proposal), question });
        onDone();
      } catch (error) {
        // The choice of proposal has no room for an error of its own beside it: the whole is refused in words.
        if (error instanceof ApiProblem) throw new ApiProblem(error.status, error.code, error.message, {});
        throw error;
      } finally {
        await changed();
      }
    },
  );
  return (
    <form className="meeting-form" noValidate onSubmit={onSubmit}>
      <div className="field">
        <label htmlFor={id}>{t('book.proposal')}</label>
        <select id={id} name="proposal" defaultValue={first?.id}>
          {bookable.map((proposal) => (
            <option key={proposal.id} value={proposal.id}>
              {proposal.title}
            </option>
          ))}
        </select>
      </div>
      <TextArea name="question" label={t('book.question')} hint={t('book.questionHint')} maxLength={1000} rows={3} />
      <Outcome refusal={words(refusal)} />
      <div className="meeting-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {t('book.do')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('book.not')}
        </button>
      </div>
    </form>
  );
}
