import { useTranslation } from 'react-i18next';
import type { Training } from '../../server/trainings/schema.ts';
import { useSpan } from './when.ts';

/** When and where a training is, for whom it is usable, and how many places there are. */
export function TrainingFacts({ training }: { training: Training }) {
  const { t } = useTranslation('trainings');
  const span = useSpan();
  const { startsAt, endsAt, format, place, link, accessibility, accessibilityNote, taken, capacity, waiting } =
    training;
  return (
    <dl className="support-facts">
      <dt>{t('facts.when')}</dt>
      <dd>{span(startsAt, endsAt)}</dd>
      <dt>{t('facts.where')}</dt>
      <dd>
        {format === 'in-person' && place}
        {format === 'online' && link && (
          <>
            {t('formats.online')}: <a href={link}>{link}</a>
          </>
        )}
        {format === 'online' && !link && t('linkLater')}
      </dd>
      {(accessibility.length > 0 || accessibilityNote) && (
        <>
          <dt>{t('facts.accessibility')}</dt>
          <dd>
            {accessibility.map((feature) => t(`accessibility.${feature}`)).join(', ')}
            {accessibility.length > 0 && accessibilityNote && '. '}
            {accessibilityNote}
          </dd>
        </>
      )}
      <dt>{t('facts.places')}</dt>
      <dd>
        {t('taken', { taken, count: capacity })}
        {waiting > 0 && `, ${t('waitingPeople', { count: waiting })}`}
      </dd>
    </dl>
  );
}
