import { type RemarkField, remarkFields } from '../../../server/consultations/status.ts';
import { type ApiProblem, changeByApi } from '../../api.ts';
import { keptOnDevice } from '../../saving/kept.ts';
import type { Parts } from '../../saving/parts.ts';
import { createSaver, type Saved, type Saver } from '../../saving/saver.ts';
import type { ConsultationWhole } from '../shapes.ts';

export type Feedback = Pick<ConsultationWhole, 'remarks' | 'summary'> & { outcome: ConsultationWhole['outcome'] };
export type FeedbackPart = RemarkField | 'summary' | 'outcome';
export type FeedbackSaver = Saver<Feedback, FeedbackPart>;

const isField = (part: FeedbackPart): part is RemarkField => part !== 'summary' && part !== 'outcome';

export const feedbackParts: Parts<Feedback, FeedbackPart> = {
  names: [...remarkFields, 'summary', 'outcome'],
  read: (content, part) => (isField(part) ? (content.remarks[part] ?? '') : content[part]),
  write: (content, part, value) =>
    isField(part) ? { ...content, remarks: { ...content.remarks, [part]: value } } : { ...content, [part]: value },
};

/** The answer as the server has it while it is not given yet. */
export const savedFeedback = ({ remarks, summary, draftOutcome, version }: ConsultationWhole): Saved<Feedback> => ({
  content: { remarks, summary, outcome: draftOutcome },
  version,
});

/** Saves the answer as it is written, on this device at once and for the unit after a short quiet. */
export function createFeedbackSaver(
  consultation: ConsultationWhole,
  onSaved: (saved: ConsultationWhole) => void,
): FeedbackSaver {
  const { id } = consultation;
  return createSaver({
    id,
    first: savedFeedback(consultation),
    parts: feedbackParts,
    device: keptOnDevice<Feedback>('feedback'),
    send: async (version, content) => {
      const saved = await changeByApi<ConsultationWhole>('PUT', `/api/consultations/${id}/feedback`, {
        version,
        ...content,
      });
      onSaved(saved);
      return savedFeedback(saved);
    },
    newer: ({ members }: ApiProblem) => {
      const { version, remarks, summary, outcome } = members.current as Feedback & { version: number };
      return { content: { remarks, summary, outcome }, version };
    },
  });
}
