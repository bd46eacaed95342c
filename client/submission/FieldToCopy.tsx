import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionPackage } from '../../server/submission/schema.ts';

type Props = { field: SubmissionPackage['fields'][number]; onCopied: (said: string) => void };

/** One field of the city's form with a button that copies it; that it was copied is said aloud by the page. */
export function FieldToCopy({ field: { name, value, length, most }, onCopied }: Props) {
  const { t } = useTranslation('submission');
  const [state, setState] = useState<'copied' | 'failed' | null>(null);
  const called = t(`field.${name}`);
  const copy = async () => {
    const done = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    setState(done ? 'copied' : 'failed');
    onCopied(t(done ? 'copy.said' : 'copy.failed', { field: called }));
  };
  return (
    <li className="submission-field" data-empty={value === '' || undefined}>
      <div className="submission-field-head">
        <h3>
          {called}
          {most !== null && (
            <span className="submission-count" data-wrong={length > most || undefined}>
              {t('count', { length, most })}
            </span>
          )}
        </h3>
        {value !== '' && (
          <button type="button" className="button" onClick={() => void copy()}>
            {state === 'copied' ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
            {t(state === 'copied' ? 'copy.done' : 'copy.do')}
            <span className="visually-hidden"> {called}</span>
          </button>
        )}
      </div>
      {value === '' ? <p className="submission-hint">{t('empty')}</p> : <p className="submission-value">{value}</p>}
      {state === 'failed' && <p className="field-error">{t('copy.failed', { field: called })}</p>}
    </li>
  );
}
