import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../../../api.ts';
import { useSubmission } from '../../../ui/submission.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { Proposal } from '../../shapes.ts';
import { DecisionChoice } from '../DecisionChoice.tsx';
import { type Faster, FasterNotice, readFaster } from '../FasterNotice.tsx';
import { proposalsKey } from './proposals.ts';

const decisions = ['approve', 'return'] as const;

/** Approving a next version or returning it with a note. */
export function ProposalDecision({ proposal: { id, status, may } }: { proposal: Proposal }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const [faster, setFaster] = useState<Faster | null>(null);
  const open = may.includes('approve');
  const { busy, errors, refusal, typed, onSubmit } = useSubmission(
    ({ decision, note }) => ({
      ...(!decision && { decision: 'missing' }),
      ...(decision === 'return' && !note?.trim() && { note: 'missing' }),
    }),
    async ({ decision = '', note = '' }) => {
      try {
        await changeByApi('POST', `/api/areas/proposals/${id}/${decision}`, note.trim() ? { note: note.trim() } : {});
        setDone(decision);
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
        setFaster(readFaster(error));
      }
      await Promise.all([
        queries.invalidateQueries({ queryKey: proposalsKey }),
        queries.invalidateQueries({ queryKey: ['api'] }),
      ]);
    },
  );
  return (
    <section className="case-part case-decision" aria-labelledby="decision">
      <h2 id="decision">{t('decision.title')}</h2>
      <div role="status" className={done ? 'case-done' : undefined}>
        {done && (
          <>
            <p>{t(`proposal.done.${done}`)}</p>
            <p>
              <Link to="/staff/proposals" search>
                {t('proposal.next')}
              </Link>
            </p>
          </>
        )}
      </div>
      <FasterNotice faster={faster} note={open ? undefined : typed.note} />
      {!open && !done && !faster && <p>{t(status === 'proposed' ? 'proposal.own' : 'proposal.over')}</p>}
      {open && (
        <form className="case-form" noValidate onSubmit={onSubmit}>
          <DecisionChoice
            legend={t('decision.choose')}
            choices={decisions.map((value) => ({
              value,
              label: t(`proposal.${value}.label`),
              meaning: t(`proposal.${value}.meaning`),
            }))}
            error={errors.decision && t('decision.missing')}
          />
          <TextArea
            name="note"
            label={t('decision.note')}
            hint={t('decision.noteHint')}
            error={errors.note && t('decision.noteMissing')}
            rows={4}
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
