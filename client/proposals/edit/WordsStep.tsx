import { useTranslation } from 'react-i18next';
import { mostLetters } from '../../../server/proposals/limits.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { OwnStep } from './own-step.ts';

const littleLeft = 500;

/** What exactly, why and for whom, in what order. */
export function WordsStep({ content, change, wrong }: OwnStep) {
  const { t } = useTranslation('proposals');
  return (['description', 'justification', 'schedule'] as const).map((field) => {
    const left = mostLetters[field] - content[field].length;
    return (
      <TextArea
        key={field}
        name={field}
        label={t(`field.${field}`)}
        hint={t(`hint.${field}`)}
        value={content[field]}
        onChange={({ target }) => change(field, target.value)}
        rows={field === 'schedule' ? 5 : 9}
        maxLength={mostLetters[field]}
        left={left <= littleLeft ? t('counter.left', { count: left }) : undefined}
        error={wrong(field)}
      />
    );
  });
}
