import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceBox } from '../../places/place-box.tsx';
import { useSuggestions } from '../../places/suggestions.ts';
import '../../places/place-search.css';

type Props = {
  address: string;
  onTyped: (address: string) => void;
  /** A place was chosen: its address and its point. */
  onChosen: (place: { address: string; point: [lon: number, lat: number] }) => void;
};

/** The venue's address: typed freely, or chosen from the city's places, which then show it on the map too. */
export function VenueSearch({ address, onTyped, onChosen }: Props) {
  const { t } = useTranslation('meetings');
  const [searching, setSearching] = useState(false);
  const { items } = useSuggestions(searching ? address : '');
  const box = usePlaceBox({
    label: t('plan.address'),
    description: t('plan.addressHint'),
    text: address,
    items,
    searching,
    onText: (next) => {
      setSearching(true);
      onTyped(next);
    },
    onChoose: ({ label, point }) => {
      setSearching(false);
      onChosen({ address: label, point: point as [number, number] });
    },
  });
  return (
    <div className="field venue-search">
      <label {...box.labelProps} htmlFor={box.inputProps.id}>
        {t('plan.address')}
      </label>
      <span className="field-hint" {...box.descriptionProps}>
        {t('plan.addressHint')}
      </span>
      <input {...box.inputProps} name="venueAddress" maxLength={160} />
      <div ref={box.popover} className="place-search-popover" data-open={box.listed || undefined}>
        {box.options}
      </div>
    </div>
  );
}
