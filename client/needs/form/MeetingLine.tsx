import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';

/** The meeting at which it was said, and the way to take it off. */
export function MeetingLine({ meeting, onRemove }: { meeting: number; onRemove: () => void }) {
  const { t } = useTranslation('needs');
  const title = useApi<{ title: string }>(`/api/meetings/${meeting}`).data?.title;
  return (
    <p className="need-buttons">
      {t('fromMeeting', { title: title ?? '…' })}
      <button type="button" className="button" onClick={onRemove}>
        <X aria-hidden size={18} />
        {t('form.noMeeting')}
      </button>
    </p>
  );
}
