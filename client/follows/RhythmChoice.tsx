import { useTranslation } from 'react-i18next';
import type { FollowItem, Rhythm } from '../../server/follows/schema.ts';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';

const rhythms: Rhythm[] = ['at-once', 'daily', 'weekly'];

/** How often a mail comes about what is followed. */
export function RhythmChoice({ follow }: { follow: FollowItem }) {
  const { t } = useTranslation('follows');
  const words = useCodeWords('follows');
  const { busy, refusal, done, run } = useAction();
  return (
    <>
      <label className="follow-rhythm">
        {t('rhythm.label')}
        <span className="visually-hidden"> {follow.label}</span>
        <select
          value={follow.rhythm}
          disabled={busy}
          onChange={({ target }) =>
            void run(() => changeByApi('PUT', `/api/follows/${follow.id}`, { rhythm: target.value }), t('rhythm.kept'))
          }
        >
          {rhythms.map((rhythm) => (
            <option key={rhythm} value={rhythm}>
              {t(`rhythm.${rhythm}`)}
            </option>
          ))}
        </select>
      </label>
      <Outcome refusal={words(refusal)} done={done} />
    </>
  );
}
