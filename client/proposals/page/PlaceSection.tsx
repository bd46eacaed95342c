import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../../map/district-name.ts';
import { PlacePicture } from '../../map/placing/PlacePicture.tsx';
import { Extent } from '../Extent.tsx';
import type { ProposalWhole } from '../shapes.ts';

/** Where it is, as a small picture and in words. */
export function PlaceSection({ proposal }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const name = useDistrictName();
  const { place, placeNote, whole, districts } = proposal;
  return (
    <section className="proposal-part" aria-labelledby="place">
      <h2 id="place">{t('field.place')}</h2>
      <p>
        {whole && <Extent proposal={proposal} />}
        {!whole && !place && t('place.none')}
        {!whole && place && districts.map(name).join(', ')}
      </p>
      {!whole && place && <PlacePicture place={place} />}
      {placeNote && <p className="proposal-typed">{placeNote}</p>}
    </section>
  );
}
