import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../server/trainings/schema.ts';
import { PlainText } from '../ui/PlainText.tsx';
import { TrainingFacts } from './TrainingFacts.tsx';

type Props = { training: Training; busy: boolean; onSignUp: () => void; onLeave: () => void };

/** One training with what the reader can do about it. */
export function TrainingItem({ training, busy, onSignUp, onLeave }: Props) {
  const { t } = useTranslation('trainings');
  const { id, title, description, own, may, status, cancelReason, startsAt, taken, capacity } = training;
  return (
    <li id={`training-${id}`}>
      <h3>{title}</h3>
      <OwnMark training={training} />
      {status === 'cancelled' && cancelReason && <p>{t('reason', { reason: cancelReason })}</p>}
      <TrainingFacts training={training} />
      {description && <PlainText text={description} headings="h4" />}
      <div className="support-buttons">
        {may.includes('sign-up') && (
          <button type="button" className="button" data-main disabled={busy} onClick={onSignUp}>
            {t(taken < capacity ? 'signUp' : 'wait')}
            <span className="visually-hidden">: {title}</span>
          </button>
        )}
        {may.includes('leave') && (
          <button type="button" className="button" disabled={busy} onClick={onLeave}>
            {t(own?.state === 'waiting' ? 'stopWaiting' : 'leave')}
            <span className="visually-hidden">: {title}</span>
          </button>
        )}
        {status === 'planned' && Date.parse(startsAt) > Date.now() && (
          <a href={`/api/trainings/${id}/calendar.ics`} download>
            {t('calendar')}
            <span className="visually-hidden">: {title}</span>
          </a>
        )}
        {training.point && (
          <Link to="/point/$lonlat" params={{ lonlat: training.point.join(',') }}>
            {t('onMap')}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
      </div>
    </li>
  );
}

function OwnMark({ training: { own, status } }: { training: Training }) {
  const { t } = useTranslation('trainings');
  if (status === 'cancelled')
    return (
      <span className="support-mark" data-bad>
        {t('states.cancelled')}
      </span>
    );
  if (!own) return status === 'held' ? <span className="support-mark">{t('states.held')}</span> : null;
  if (own.attended)
    return (
      <span className="support-mark" data-good>
        {t('own.attended')}
      </span>
    );
  if (status === 'held') return <span className="support-mark">{t('states.held')}</span>;
  if (own.state === 'waiting')
    return <span className="support-mark">{t('own.waiting', { position: own.position })}</span>;
  return (
    <span className="support-mark" data-good>
      {t('own.booked')}
    </span>
  );
}
