import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../district-name.ts';
import { Extent } from '../Extent.tsx';
import { usePlaceWords } from '../place-words.ts';
import type { ProposalWhole } from '../shapes.ts';

/** Where it is, as a small picture and in words. */
export function PlaceSection({ proposal }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const name = useDistrictName();
  const words = usePlaceWords();
  const { place, placeNote, whole, districts } = proposal;
  return (
    <section className="proposal-part" aria-labelledby="place">
      <h2 id="place">{t('field.place')}</h2>
      <p>
        {whole && <Extent proposal={proposal} />}
        {!whole && (place ? words(place) : t('place.none'))}
        {!whole && districts.length > 0 && ` · ${districts.map(name).join(', ')}`}
      </p>
      {placeNote && <p className="proposal-typed">{placeNote}</p>}
    </section>
  );
}
