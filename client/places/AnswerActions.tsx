import { Check, Copy, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const thanksMs = 4000;

/** The link of this answer, alone: without the filter or the language of whoever sends it. */
const ownLink = () => `${location.origin}${location.pathname}`;

export function AnswerActions() {
  const { t } = useTranslation('places');
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  useEffect(() => {
    if (copied !== 'yes') return;
    const timer = setTimeout(() => setCopied('no'), thanksMs);
    return () => clearTimeout(timer);
  }, [copied]);

  // Browsers give the clipboard to secure pages only, and may refuse it: then the link is shown for copying by hand.
  const copy = () => {
    if (!navigator.clipboard) return setCopied('by-hand');
    navigator.clipboard.writeText(ownLink()).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    );
  };

  return (
    <div className="answer-actions">
      <button type="button" className="button" onClick={copy}>
        {copied === 'yes' ? <Check size={18} aria-hidden="true" /> : <Copy size={18} aria-hidden="true" />}
        {t('actions.copy')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        <Printer size={18} aria-hidden="true" />
        {t('actions.print')}
      </button>
      <p role="status" className="quiet">
        {copied === 'yes' ? t('actions.copied') : ''}
      </p>
      <p className="answer-printed">{ownLink()}</p>
      {copied === 'by-hand' && (
        <label className="answer-link">
          {t('actions.byHand')}
          <input readOnly value={ownLink()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
