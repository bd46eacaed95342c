import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../../../api.ts';
import { useSubmission } from '../../../ui/submission.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { applicationKey } from '../../own-applications.ts';
import type { Application } from '../../shapes.ts';
import { DecisionChoice } from '../DecisionChoice.tsx';
import { type Faster, FasterNotice, readFaster } from '../FasterNotice.tsx';
import { queueKey } from '../queue/queue.ts';

const decisions = ['accept', 'return', 'decline'] as const;

/** Accepting, returning or declining, each with what it will cause. Whoever was slower is told and keeps what was written. */
export function DecisionForm({ application }: { application: Application }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const { id, version, may } = application;
  const [done, setDone] = useState<string | null>(null);
  const [faster, setFaster] = useState<Faster | null>(null);
  const offered = decisions.filter((decision) => may.includes(decision));
  const { busy, errors, refusal, typed, onSubmit } = useSubmission(
    ({ decision, note }) => ({
      ...(!decision && { decision: 'missing' }),
      ...(decision && decision !== 'accept' && !note?.trim() && { note: 'missing' }),
    }),
    async ({ decision = '', note = '' }) => {
      try {
        const decided = await changeByApi<Application>('POST', `/api/applications/${id}/${decision}`, {
          version,
          ...(note.trim() && { note: note.trim() }),
        });
        queries.setQueryData(applicationKey(id), decided);
        setDone(decision);
        setFaster(null);
        await Promise.all([
          queries.invalidateQueries({ queryKey: queueKey }),
          // The ambassador is in the list and on the map at once.
          queries.invalidateQueries({ queryKey: ['api'] }),
        ]);
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
        setFaster(readFaster(error));
        await queries.invalidateQueries({ queryKey: applicationKey(id) });
        await queries.invalidateQueries({ queryKey: queueKey });
      }
    },
  );
  return (
    <section className="case-part case-decision" aria-labelledby="decision">
      <h2 id="decision">{t('decision.title')}</h2>
      <div role="status" className={done ? 'case-done' : undefined}>
        {done && (
          <>
            <p>{t(`decision.done.${done}`)}</p>
            <p>
              <Link to="/staff/applications" search>
                {t('decision.next')}
              </Link>
            </p>
          </>
        )}
      </div>
      <FasterNotice faster={faster} note={offered.length === 0 ? typed.note : undefined} />
      {offered.length === 0 && !done && !faster && <p>{t(`decision.over.${application.status}`)}</p>}
      {offered.length > 0 && (
        <form className="case-form" noValidate onSubmit={onSubmit}>
          <DecisionChoice
            legend={t('decision.choose')}
            choices={offered.map((value) => ({
              value,
              label: t(`decision.${value}.label`),
              meaning: t(`decision.${value}.meaning`),
            }))}
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
