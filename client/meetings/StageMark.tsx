import { useTranslation } from 'react-i18next';

/** State in a word, where it is not the usual one. */
export function StageMark({ stage }: { stage: 'draft' | 'planned' | 'held' | 'cancelled' }) {
  const { t } = useTranslation('meetings');
  if (stage === 'planned') return null;
  return (
    <span className="meeting-stage" data-stage={stage}>
      {t(`stage.${stage}`)}
    </span>
  );
}
