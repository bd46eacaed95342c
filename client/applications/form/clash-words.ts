import { useTranslation } from 'react-i18next';
import { type AnswerPart, readPart } from '../saving/answer-parts.ts';
import type { Answers } from '../shapes.ts';

/** Names of answers and what they say, for choosing between two versions. */
export function useClashWords() {
  const { t } = useTranslation('applications');
  return {
    nameOf: (part: AnswerPart) => t(`clash.part.${part.replace('.', '-')}`),
    shown: (answers: Answers, part: AnswerPart): string => {
      const value = readPart(answers, part);
      if (part.startsWith('consents.') || typeof value === 'boolean') return t(value ? 'clash.yes' : 'clash.no');
      if (Array.isArray(value)) return value.map((form) => t(`forms.${form}.label`)).join(', ');
      return typeof value === 'string' ? value : '';
    },
  };
}
