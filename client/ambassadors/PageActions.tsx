import { Link2, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copy the link, print. */
export function PageActions() {
  const { t } = useTranslation('ambassadors');
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(t('action.copied')),
      () => setSaid(t('action.notCopied', { address: location.href })),
    );
  return (
    <div className="profile-actions">
      <button type="button" className="button" onClick={() => void copy()}>
        <Link2 aria-hidden size={18} />
        {t('action.copy')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        <Printer aria-hidden size={18} />
        {t('action.print')}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
