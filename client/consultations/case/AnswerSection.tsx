import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consultationOutcomes } from '../../../server/consultations/status.ts';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ConsultationWhole } from '../shapes.ts';
import type { Feedback, FeedbackSaver } from './feedback.ts';

type Props = { consultation: ConsultationWhole; saver: FeedbackSaver; content: Feedback };

const says = ({ remarks, summary }: Feedback) =>
  Boolean(summary.trim() || Object.values(remarks).some((text) => text?.trim()));

/** What is said as a whole, and giving the answer after one more look. */
export function AnswerSection({ consultation: { id }, saver, content }: Props) {
  const { t } = useTranslation('consultations');
  const words = useCodeWords('consultations');
  const queries = useQueryClient();
  const choices = useId();
  const { busy, refusal, run } = useAction();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<{ outcome?: string; summary?: string }>({});

  const check = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = {
      ...(content.outcome === null && { outcome: 'outcome-missing' }),
      ...(content.outcome !== null && content.outcome !== 'no-remarks' && !says(content) && { summary: 'unexplained' }),
    };
    setWrong(found);
    const [first] = Object.keys(found);
    if (!first) return setAsking(true);
    const field = event.currentTarget.elements.namedItem(first);
    (field instanceof RadioNodeList ? (field[0] as HTMLElement) : (field as HTMLElement | null))?.focus();
  };
  const give = () =>
    void run(async () => {
      setAsking(false);
      await saver.flush();
      const { version, content: whole } = saver.store.get();
      await changeByApi('POST', `/api/consultations/${id}/answer`, { version, ...whole });
      await queries.invalidateQueries({ queryKey: ['api'] });
    });
  return (
    <section className="consultation-part" aria-labelledby="answer">
      <h2 id="answer">{t('answer.title')}</h2>
      <form className="consultation-form" noValidate onSubmit={check}>
        <fieldset className="consultation-outcomes" aria-describedby={wrong.outcome && `${choices}-error`}>
          <legend className="field-name">{t('field.outcome')}</legend>
          {consultationOutcomes.map((outcome) => (
            <div key={outcome} className="checkbox">
              <label>
                <input
                  type="radio"
                  name="outcome"
                  value={outcome}
                  checked={content.outcome === outcome}
                  aria-describedby={`${choices}-${outcome}`}
                  onChange={() => saver.change('outcome', outcome)}
                />
                <span>{t(`outcome.${outcome}`)}</span>
              </label>
              <p className="checkbox-more" id={`${choices}-${outcome}`}>
                {t(`answer.means.${outcome}`)}
              </p>
            </div>
          ))}
          {wrong.outcome && (
            <p className="field-error" id={`${choices}-error`}>
              {words(wrong.outcome)}
            </p>
          )}
        </fieldset>
        <TextArea
          name="summary"
          label={t('field.summary')}
          hint={t('answer.summaryHint')}
          rows={5}
          maxLength={6000}
          value={content.summary}
          error={words(wrong.summary)}
          onChange={({ target }) => saver.change('summary', target.value)}
        />
        <Outcome refusal={words(refusal)} />
        <button type="submit" className="button" data-main disabled={busy}>
          {t('answer.give')}
        </button>
      </form>
      <ConfirmDialog title={t('answer.sure')} open={asking} onClose={() => setAsking(false)}>
        <p>{content.outcome && t(`outcome.${content.outcome}`)}</p>
        <p>{t('answer.sureWhat')}</p>
        <div className="consultation-buttons">
          <button type="button" className="button" data-main disabled={busy} onClick={give}>
            {t('answer.yes')}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('answer.no')}
          </button>
        </div>
      </ConfirmDialog>
    </section>
  );
}
