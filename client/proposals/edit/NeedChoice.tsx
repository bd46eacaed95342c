import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import { useSettled } from '../../ui/settled.ts';
import type { OwnStep } from './own-step.ts';

type Needs = { items: { id: number; body: string; supports: number }[] };

const quietMs = 300;
/** As many as are offered at once. */
const offeredAtOnce = 6;

/** Needs that the proposal answers: what was chosen, and a search among those of the district. */
export function NeedChoice({ proposal, content, change, unknown }: OwnStep) {
  const { t } = useTranslation('proposals');
  const id = useId();
  const [text, setText] = useState('');
  const searched = useSettled(text.trim(), quietMs);
  const where = content.district === null ? '' : `&district=${content.district}`;
  const words = searched ? `&q=${encodeURIComponent(searched)}` : '';
  const { data } = useApi<Needs>(`/api/needs?limit=20&sort=supported${where}${words}`);
  const [known, setKnown] = useState(() => new Map(proposal.needs.map((need) => [need.id, need.body])));
  const offered = (data?.items ?? []).filter((need) => !content.needs.includes(need.id)).slice(0, offeredAtOnce);
  const add = (need: Needs['items'][number]) => {
    setKnown(new Map(known).set(need.id, need.body));
    change('needs', [...content.needs, need.id]);
  };
  return (
    <div className="proposal-need-choice">
      {content.needs.length > 0 && (
        <ul className="proposal-needs">
          {content.needs.map((need) => (
            <li key={need}>
              <span>{known.get(need) ?? t('origin.need', { id: need })}</span>
              <button
                type="button"
                className="button"
                onClick={() =>
                  change(
                    'needs',
                    content.needs.filter((each) => each !== need),
                  )
                }
              >
                {t('origin.removeNeed')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {unknown('needs') && <p className="field-error">{unknown('needs')}</p>}
      <div className="field">
        <label htmlFor={id}>{t('origin.findNeed')}</label>
        <input id={id} type="search" value={text} onChange={({ target }) => setText(target.value)} autoComplete="off" />
      </div>
      {offered.length > 0 && (
        <ul className="proposal-needs" aria-label={t('origin.offered')}>
          {offered.map((need) => (
            <li key={need.id}>
              <span>
                {need.body} <span className="proposal-quiet">{t('origin.supports', { count: need.supports })}</span>
              </span>
              <button type="button" className="button" onClick={() => add(need)}>
                {t('origin.addNeed')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {data && offered.length === 0 && searched && <p className="proposal-quiet">{t('origin.noNeeds')}</p>}
    </div>
  );
}
