import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { goTo } from '../view.ts';
import type { Refusal } from './use-check.ts';

type Props = {
  refusal: Refusal;
  onAccept: (place: MarkedPlace) => void;
};

const near = 16;

/** Why a place cannot be kept, where, and one tap to what may be instead. */
export function Refused({ refusal: { reason, repaired, at }, onAccept }: Props) {
  const { t } = useTranslation('placing');
  return (
    <div className="place-editor-refused" role="alert">
      <p className="field-error">{t(`refused.${reason === 'outside-city' && repaired ? 'partly-outside' : reason}`)}</p>
      <div className="place-editor-ways">
        {repaired && (
          <button type="button" className="button" onClick={() => onAccept(repaired)}>
            {t('accept')}
          </button>
        )}
        {at && (
          <button type="button" className="button" onClick={() => goTo([...at, ...at], near)}>
            {t('showFault')}
          </button>
        )}
      </div>
    </div>
  );
}
