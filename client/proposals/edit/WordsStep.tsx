import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/TextArea.tsx';
import type { OwnStep } from './own-step.ts';

/** Longest texts, as `server/proposals/schema.ts` sets them. */
const most = { description: 20_000, justification: 10_000, schedule: 5_000 };
const littleLeft = 500;

/** What exactly, why and for whom, in what order. */
export function WordsStep({ content, change, wrong }: OwnStep) {
  const { t } = useTranslation('proposals');
  return (['description', 'justification', 'schedule'] as const).map((field) => {
    const left = most[field] - content[field].length;
    return (
      <TextArea
        key={field}
        name={field}
        label={t(`field.${field}`)}
        hint={t(`hint.${field}`)}
        value={content[field]}
        onChange={({ target }) => change(field, target.value)}
        rows={field === 'schedule' ? 5 : 9}
        maxLength={most[field]}
        left={left <= littleLeft ? t('counter.left', { count: left }) : undefined}
        error={wrong(field)}
      />
    );
  });
}
