import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayHappen } from '../../../server/ambassadors/life/moves.ts';
import type { AmbassadorStatus } from '../../../server/ambassadors/sort.ts';
import { changeByApi } from '../../api.ts';
import { DecisionChoice } from '../../applications/staff/DecisionChoice.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { lifeKey } from './life-key.ts';

const moves = ['activate', 'suspend', 'resume', 'hand-over', 'end'] as const;

/** What the staff may do with an ambassador in this state; the person is told by mail. */
export function LifeForm({ slug, status }: { slug: string; status: AmbassadorStatus }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const offered = moves.filter((move) => mayHappen(status, move));
  const { busy, errors, refusal, onSubmit } = useSubmission(
    ({ decision, note, to }) => ({
      ...(!decision && { decision: 'missing' }),
      ...(decision === 'hand-over' && !to?.trim() && { to: 'missing' }),
      ...(decision && decision !== 'hand-over' && !note?.trim() && { note: 'missing' }),
    }),
    async ({ decision = '', note = '', to = '' }) => {
      setDone(null);
      await changeByApi('POST', `/api/ambassadors/${slug}/${decision}`, {
        ...(note.trim() && { note: note.trim() }),
        ...(decision === 'hand-over' && { to: to.trim() }),
      });
      setDone(decision);
      await queries.invalidateQueries({ queryKey: lifeKey(slug) });
      await queries.invalidateQueries({ queryKey: ['api'] });
    },
  );
  const known = ['impossible', 'not-found', 'somebody-was-faster', 'unreachable'];
  return (
    <section className="case-part case-decision" aria-labelledby="move">
      <h2 id="move">{t('life.move')}</h2>
      <div role="status" className={done ? 'case-done' : undefined}>
        {done && <p>{t(`life.done.${done}`)}</p>}
      </div>
      <form
        key={status}
        className="case-form"
        noValidate
        onSubmit={onSubmit}
        onChange={(event) => setChosen(String(new FormData(event.currentTarget).get('decision') ?? ''))}
      >
        <DecisionChoice
          legend={t('life.choose')}
          choices={offered.map((value) => ({
            value,
            label: t(`life.${value}.label`),
            meaning: t(`life.${value}.meaning`),
          }))}
          error={errors.decision && t('decision.missing')}
        />
        {chosen === 'hand-over' && (
          <Field
            name="to"
            label={t('life.to')}
            hint={t('life.toHint')}
            error={errors.to && t('life.toMissing')}
            autoComplete="off"
          />
        )}
        <TextArea
          name="note"
          label={t('decision.note')}
          hint={t('life.noteHint')}
          error={errors.note && t('life.noteMissing')}
          rows={4}
          maxLength={4000}
        />
        <div role="alert" className={refusal ? 'application-refused' : undefined}>
          {refusal && <p>{t(`life.refused.${known.includes(refusal) ? refusal : 'other'}`)}</p>}
        </div>
        <p>
          <button type="submit" className="button" data-main disabled={busy}>
            {t('life.do')}
          </button>
        </p>
      </form>
    </section>
  );
}
