import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useDates } from '../../ui/dates.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { OutcomeMark } from '../OutcomeMark.tsx';
import { Remarks } from '../Remarks.tsx';
import type { Round } from '../shapes.ts';
import { Thread } from '../Thread.tsx';

/** One round of asking: what became of it for everybody, and what was said field by field for those who take part. */
export function RoundView({ round, last }: { round: Round; last: boolean }) {
  const { t } = useTranslation('consultations');
  const { day, dayOf } = useDates();
  const { id, round: number, status, unit, outcome, summary, answeredAt, due, late, parties } = round;
  return (
    <div className="consultation-round" data-last={last || undefined}>
      <h3>
        {t('section.round', { number })}: {unit.code} ({unit.name})
      </h3>
      {outcome ? (
        <p className="consultation-head">
          <OutcomeMark outcome={outcome} />
          {answeredAt && <span className="consultation-quiet">{dayOf(answeredAt)}</span>}
        </p>
      ) : (
        <p className={late ? 'consultation-late' : undefined}>
          {t(late ? 'section.late' : `section.is.${status}`, { day: due ? day(due) : '' })}
        </p>
      )}
      {outcome === 'not-feasible' && <p className="consultation-note">{t('outcome.advice')}</p>}
      {summary && <PlainText text={summary} lang="pl" />}
      {parties && (
        <>
          <Remarks remarks={parties.remarks} />
          {parties.question && (
            <p className="consultation-quiet">
              {t('section.asked')} <span className="consultation-typed">{parties.question}</span>
            </p>
          )}
          {parties.reason && (
            <p className="consultation-note">
              {t('case.reason')} <span className="consultation-typed">{parties.reason}</span>
            </p>
          )}
          {parties.may.includes('recall') && <Recalling id={id} version={parties.version} open={status === 'open'} />}
          {(parties.may.includes('write') || parties.messages.length > 0) && (
            <Thread
              consultation={id}
              messages={parties.messages}
              mayWrite={parties.may.includes('write') && last}
              title={t('thread.title')}
            />
          )}
        </>
      )}
    </div>
  );
}

function Recalling({ id, version, open }: { id: number; version: number; open: boolean }) {
  const { t } = useTranslation('consultations');
  const words = useCodeWords('consultations');
  const queries = useQueryClient();
  const { busy, refusal, run } = useAction();
  const [asking, setAsking] = useState(false);
  const recall = () =>
    void run(async () => {
      setAsking(false);
      await changeByApi('POST', `/api/consultations/${id}/recall`, { version });
      await queries.invalidateQueries({ queryKey: ['api'] });
    });
  return (
    <>
      <button type="button" className="button consultation-add" disabled={busy} onClick={() => setAsking(true)}>
        {t('recall.open')}
      </button>
      <Outcome refusal={words(refusal)} />
      <ConfirmDialog title={t('recall.question')} open={asking} onClose={() => setAsking(false)}>
        <p>{t(open ? 'recall.whatOpen' : 'recall.what')}</p>
        <div className="consultation-buttons">
          <button type="button" className="button" data-main onClick={recall}>
            {t('recall.yes')}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('answer.no')}
          </button>
        </div>
      </ConfirmDialog>
    </>
  );
}
