import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { useStore } from '../../map/store.ts';
import { goTo } from '../../map/view.ts';
import type { ProposalSaver } from './content.ts';
import type { OwnStep } from './own-step.ts';

const closeZoom = 16;

/** Why the server did not take the marked place, where it is wrong, and what it would take instead. */
export function PlaceRefusal({ saver, change }: { saver: ProposalSaver; change: OwnStep['change'] }) {
  const { t, i18n } = useTranslation('proposals');
  const problem = useStore(saver.store, (saving) => saving.problem);
  if (problem?.code !== 'place-refused') return null;
  const { reason, at, repaired } = problem.members as {
    reason: string;
    at?: [number, number];
    repaired?: MarkedPlace;
  };
  const known = `refused.${reason}`;
  return (
    <div className="proposal-refused" role="alert">
      <p>
        <strong>{t('refused.title')}</strong>
      </p>
      <p>{i18n.exists(`proposals:${known}`) ? t(known) : t('refused.other')}</p>
      <div className="proposal-ways">
        {repaired && (
          <button type="button" className="button" onClick={() => change('place', repaired)}>
            {t('refused.repair')}
          </button>
        )}
        {at && (
          <button type="button" className="button" onClick={() => goTo([...at, ...at], closeZoom)}>
            {t('refused.show')}
          </button>
        )}
      </div>
    </div>
  );
}
