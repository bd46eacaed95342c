import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { People as PeopleAnswer, Training } from '../../../server/trainings/schema.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Waiting } from '../../ui/Waiting.tsx';

type Props = { path: string; training: Training; begun: boolean };

/** Who is signed up; once the training has begun, who came. */
export function People({ path, training, begun }: Props) {
  const { t } = useTranslation('trainings');
  const words = useCodeWords('trainings');
  const people = useOwn<PeopleAnswer>(path);
  const { busy, refusal, done, run } = useAction();
  const [held] = useState(training.status === 'held');
  if (people.isError) return <Failure error={people.error} onRetry={() => void people.refetch()} />;
  if (!people.data) return <Waiting />;
  const { items } = people.data;
  if (items.length === 0) return <p>{t('staff.nobody')}</p>;
  const marking = begun && training.status !== 'cancelled';
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const attended = items.map(({ ambassador }) => ambassador).filter((id) => chosen.has(`came-${id}`));
    void run(
      () => changeByApi('PUT', `/api/trainings/${training.id}/attendance`, { attended }),
      t(held ? 'staff.attendanceAdded' : 'staff.attendanceSaved', { count: attended.length }),
    );
  };
  return (
    <form className="support-form" onSubmit={save}>
      <ul className="support-list">
        {items.map(({ ambassador, slug, name, area, status, state, attended }) => (
          <li key={ambassador}>
            {marking ? (
              <Checkbox name={`came-${ambassador}`} label={name} defaultChecked={attended ?? false} />
            ) : (
              <strong>{name}</strong>
            )}
            <span className="support-quiet">
              {state === 'waiting' && `${t('staff.waits')} · `}
              {t(`ambassador.${status}`)}
              {area && (
                <>
                  {' · '}
                  <Link to="/ambassadors/$slug" params={{ slug }}>
                    {area}
                  </Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Outcome refusal={words(refusal)} done={done} />
      {marking && (
        <button type="submit" className="button" disabled={busy}>
          {t('staff.saveAttendance')}
        </button>
      )}
    </form>
  );
}
