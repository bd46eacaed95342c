import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { ManagedMeeting, OwnMeetings } from '../shapes.ts';

type Props = { meeting: ManagedMeeting | null } & Pick<OwnMeetings, 'plansFor' | 'staff'>;
type Areas = { items: { id: number; name: string; ambassador: { slug: string; name: string } }[] };

/** In whose name a meeting is planned, and the areas it concerns: an ambassador's own, or any for staff. */
export function AreaFields({ meeting, plansFor, staff }: Props) {
  const { t } = useTranslation('meetings');
  const id = useId();
  const all = useApi<Areas>(staff ? '/api/areas?limit=500' : null).data?.items ?? [];
  const [slug, setSlug] = useState(meeting?.ambassador?.slug ?? (staff ? '' : (plansFor[0]?.slug ?? '')));
  const own = plansFor.map(({ slug: each, name }) => ({ slug: each, name }));
  const others = all.map(({ ambassador }) => ({ slug: ambassador.slug, name: ambassador.name }));
  const offered = [...new Map([...(staff ? others : []), ...own].map((each) => [each.slug, each])).values()];
  const areas = staff
    ? all.filter(({ ambassador }) => slug === '' || ambassador.slug === slug)
    : (plansFor.find((each) => each.slug === slug)?.areas ?? []);
  const chosen = new Set(meeting ? meeting.areas.map((area) => area.id) : areas.map((area) => area.id));
  return (
    <>
      {staff || offered.length > 1 ? (
        <div className="field">
          <label htmlFor={id}>{t('plan.ambassador')}</label>
          <select id={id} name="ambassador" value={slug} onChange={({ target }) => setSlug(target.value)}>
            {staff && <option value="">{t('byCity')}</option>}
            {offered.map((each) => (
              <option key={each.slug} value={each.slug}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <input type="hidden" name="ambassador" value={slug} />
      )}
      {areas.length > 0 && (slug !== '' || !staff) && (
        <fieldset key={slug}>
          <legend>{t('fact.areas')}</legend>
          {areas.map((area) => (
            <Checkbox key={area.id} name={`area-${area.id}`} label={area.name} defaultChecked={chosen.has(area.id)} />
          ))}
        </fieldset>
      )}
    </>
  );
}
