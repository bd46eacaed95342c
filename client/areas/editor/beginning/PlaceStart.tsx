import { useTranslation } from 'react-i18next';
import { PlaceBox } from '../PlaceBox.tsx';

/** Any place with a name. */
export function PlaceStart({ onChosen }: { onChosen: (id: string) => void }) {
  const { t } = useTranslation('editor');
  return (
    <PlaceBox
      label={t('beginning.search')}
      example={t('beginning.example')}
      kinds={null}
      onChosen={({ id }) => onChosen(id)}
    />
  );
}
