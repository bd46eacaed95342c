import { Link2, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copy the link, print. */
export function PageActions() {
  const { t } = useTranslation('ambassadors');
  const [said, setSaid] = useState('');
  // Alone: without the filter or the language of whoever sends it. Browsers give the clipboard to secure pages only.
  const copy = async () => {
    const address = location.origin + location.pathname;
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t('action.copied'));
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      setSaid(t('action.notCopied', { address }));
    }
  };
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
