import { useTranslation } from 'react-i18next';
import type { PlaceKind } from '../../../places/shapes.ts';
import { PlaceBox } from '../PlaceBox.tsx';

type ChosenStreet = { street: number; number: string | null; label: string };

const kinds: PlaceKind[] = ['street', 'address'];

/** Chooses a street by name, or one house of it by street and number. */
export function StreetSearch({ onChosen }: { onChosen: (street: ChosenStreet) => void }) {
  const { t } = useTranslation('editor');
  return (
    <PlaceBox
      label={t('streets.search')}
      example={t('streets.example')}
      kinds={kinds}
      onChosen={({ id, label }) => {
        const [, street, number = null] = /^(?:street|address)-(\d+)(?:-(\w+))?$/.exec(id) ?? [];
        if (street === undefined) return;
        onChosen({ street: Number(street), number, label: number === null ? label : label.replace(/\s+\S+$/, '') });
      }}
    />
  );
}
