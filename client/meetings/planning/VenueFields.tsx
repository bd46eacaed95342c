import { MapPin, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showAnswer } from '../../map/highlight.ts';
import { askForPlace, useAskedForPlace } from '../../map/place-pick.ts';
import { Field } from '../../ui/Field.tsx';
import type { ManagedMeeting } from '../shapes.ts';
import type { Point } from './form-values.ts';
import { VenueSearch } from './VenueSearch.tsx';

type Props = {
  /** What is known of the venue already. */
  meeting: Pick<ManagedMeeting, 'venueName' | 'venueAddress'> | null;
  point: Point | null;
  onPoint: (point: Point | null) => void;
  error: string | undefined;
};

/** Where it is: a name, an address as people write it, and a point on the map. */
export function VenueFields({ meeting, point, onPoint, error }: Props) {
  const { t } = useTranslation('meetings');
  const [address, setAddress] = useState(meeting?.venueAddress ?? '');
  const asked = useAskedForPlace();
  const [lon, lat] = point ?? [];
  useEffect(() => {
    if (lon === undefined || lat === undefined) return;
    showAnswer({ geometry: { type: 'Point', coordinates: [lon, lat] }, bbox: [lon, lat, lon, lat] });
    return () => showAnswer(null);
  }, [lon, lat]);
  return (
    <>
      <Field
        name="venueName"
        label={t('plan.venue')}
        hint={t('plan.venueHint')}
        error={error}
        defaultValue={meeting?.venueName ?? ''}
        maxLength={120}
      />
      <VenueSearch
        address={address}
        onTyped={setAddress}
        onChosen={(place) => {
          setAddress(place.address);
          onPoint(place.point);
        }}
      />
      <div className="meeting-place">
        <p role="status">{t(point ? 'plan.pointSet' : 'plan.pointMissing')}</p>
        <div className="meeting-buttons">
          <button type="button" className="button" aria-pressed={asked} onClick={() => askForPlace(onPoint)}>
            <MapPin aria-hidden size={18} />
            {t(point ? 'plan.pointMove' : 'plan.pointShow')}
          </button>
          {point && (
            <button type="button" className="button" onClick={() => onPoint(null)}>
              <X aria-hidden size={18} />
              {t('plan.pointClear')}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
