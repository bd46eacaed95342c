import { useTranslation } from 'react-i18next';
import { ToolRow } from './ToolRow.tsx';

/** Nothing is in hand: the map moves. */
export function PanRow() {
  const { t } = useTranslation('editing');
  return <ToolRow hint={t('pan.hint')} />;
}
