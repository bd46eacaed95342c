import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import type { Meeting } from '../../meetings/shapes.ts';
import { useDates } from '../../ui/dates.ts';
import type { OwnStep } from './own-step.ts';

/** The meeting at which the idea was born: of the district where one is chosen, the newest first. */
export function MeetingChoice({ proposal, content, change, unknown }: OwnStep) {
  const { t } = useTranslation('proposals');
  const { dayOf } = useDates();
  const id = useId();
  const where = content.district === null ? '' : `&district=${content.district}`;
  const { data, error } = useApi<{ items: Meeting[] }>(`/api/meetings?limit=200${where}`);
  const chosen = proposal.meeting;
  const meetings = [...(data?.items ?? [])]
    .filter(({ stage, id: each }) => stage !== 'cancelled' && each !== chosen?.id)
    .sort((one, other) => other.startsAt.localeCompare(one.startsAt));
  return (
    <div className="field" data-wrong={unknown('meeting') ? '' : undefined}>
      <label htmlFor={id}>{t('origin.whichMeeting')}</label>
      <select
        id={id}
        value={content.meeting ?? ''}
        onChange={({ target }) => change('meeting', target.value === '' ? null : Number(target.value))}
      >
        <option value="">{t('origin.noMeeting')}</option>
        {chosen && <option value={chosen.id}>{chosen.title}</option>}
        {meetings.map(({ id: each, title, startsAt }) => (
          <option key={each} value={each}>
            {dayOf(startsAt)}: {title}
          </option>
        ))}
      </select>
      {unknown('meeting') && <span className="field-error">{unknown('meeting')}</span>}
      {error && !data && <span className="field-hint">{t('origin.notLoaded')}</span>}
    </div>
  );
}
