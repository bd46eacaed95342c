import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { origins } from '../../../server/proposals/limits.ts';
import { MeetingChoice } from './MeetingChoice.tsx';
import { NeedChoice } from './NeedChoice.tsx';
import type { OwnStep } from './own-step.ts';

/** Where the idea comes from: a meeting, needs of residents, or brought ready. */
export function OriginFields(own: OwnStep) {
  const { t } = useTranslation('proposals');
  const { content, change } = own;
  const id = useId();
  return (
    <fieldset className="proposal-choice-list">
      <legend id={id}>{t('part.origin')}</legend>
      {origins.map((origin) => (
        <label key={origin}>
          <input
            type="radio"
            name="origin"
            value={origin}
            checked={content.origin === origin}
            onChange={() => change('origin', origin)}
          />
          {t(`originChoice.${origin}`)}
        </label>
      ))}
      {(content.origin === 'meeting' || content.meeting !== null) && <MeetingChoice {...own} />}
      {(content.origin === 'needs' || content.needs.length > 0) && <NeedChoice {...own} />}
    </fieldset>
  );
}
