import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RemarkField, remarkFields } from '../../../server/consultations/status.ts';
import { ownKey } from '../../accounts/own-api.ts';
import { useStore } from '../../map/store.ts';
import type { ProposalWhole } from '../../proposals/shapes.ts';
import { ClashDialog } from '../../saving/ClashDialog.tsx';
import { SaveNotice } from '../../saving/SaveNotice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ConsultationWhole } from '../shapes.ts';
import { AnswerSection } from './AnswerSection.tsx';
import { FieldText } from './FieldText.tsx';
import {
  createFeedbackSaver,
  type Feedback,
  type FeedbackPart,
  type FeedbackSaver,
  savedFeedback,
} from './feedback.ts';

type Props = { consultation: ConsultationWhole; proposal: ProposalWhole };

/** The proposal part by part; beside each, while the caller may answer, room for a remark, saved as it is typed. */
export function FeedbackForm({ consultation, proposal }: Props) {
  return consultation.may.includes('answer') ? (
    <Writing consultation={consultation} proposal={proposal} />
  ) : (
    <Parts proposal={proposal} />
  );
}

function Parts({ proposal }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('consultations');
  return (
    <section className="consultation-part" aria-labelledby="parts">
      <h2 id="parts">{t('case.parts')}</h2>
      {remarkFields.map((field) => (
        <div key={field} className="consultation-field">
          <h3>{t(`field.${field}`)}</h3>
          <FieldText field={field} proposal={proposal} />
        </div>
      ))}
    </section>
  );
}

function Writing({ consultation, proposal }: Props) {
  const { t } = useTranslation('consultations');
  const queries = useQueryClient();
  const { id } = consultation;
  const [saver] = useState(() =>
    createFeedbackSaver(consultation, (saved) => queries.setQueryData(ownKey(`/api/consultations/${id}`), saved)),
  );
  useEffect(() => saver.start(), [saver]);
  useEffect(() => saver.receive(savedFeedback(consultation)), [saver, consultation]);
  const content = useStore(saver.store, (state) => state.content);
  const state = useStore(saver.store, (saving) => saving.state);
  useEffect(() => {
    if (state === 'closed') void queries.invalidateQueries({ queryKey: ownKey(`/api/consultations/${id}`) });
  }, [state, queries, id]);
  // Closing the question is no answer to it: the notice at the top brings it back.
  const clash = useStore(saver.store, (saving) => saving.clash);
  const [putAside, setPutAside] = useState<typeof clash>(null);
  const nameOf = (part: FeedbackPart) => t(`field.${part}`);
  const shown = (of: Feedback, part: FeedbackPart) =>
    part === 'outcome'
      ? of.outcome && t(`outcome.${of.outcome}`)
      : part === 'summary'
        ? of.summary
        : (of.remarks[part] ?? '');
  return (
    <>
      <section className="consultation-part" aria-labelledby="parts">
        <h2 id="parts">{t('case.parts')}</h2>
        <p className="consultation-quiet">{t('case.partsHint')}</p>
        <SaveNotice saver={saver} onChoose={() => setPutAside(null)} />
        {remarkFields.map((field) => (
          <div key={field} className="consultation-field">
            <h3>{t(`field.${field}`)}</h3>
            <FieldText field={field} proposal={proposal} />
            <Remark field={field} saver={saver} text={content.remarks[field] ?? ''} />
          </div>
        ))}
      </section>
      <AnswerSection consultation={consultation} saver={saver} content={content} />
      <ClashDialog
        saver={saver}
        open={clash !== putAside}
        onClose={() => setPutAside(clash)}
        nameOf={nameOf}
        shown={shown}
      />
    </>
  );
}

function Remark({ field, saver, text }: { field: RemarkField; saver: FeedbackSaver; text: string }) {
  const { t } = useTranslation('consultations');
  // Only at first: it does not fold under the hands of whoever takes the last letter away.
  const [open] = useState(text !== '');
  return (
    <details className="consultation-remark" open={open}>
      <summary>{t('remark.add')}</summary>
      <TextArea
        name={`remark-${field}`}
        label={t('remark.label', { field: t(`field.${field}`) })}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={({ target }) => saver.change(field, target.value)}
      />
    </details>
  );
}
