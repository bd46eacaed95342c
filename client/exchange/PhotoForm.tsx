import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { UploadProgress } from '../support/UploadProgress.tsx';
import { useUpload } from '../support/upload.ts';
import { Field } from '../ui/Field.tsx';

/** As the server takes it: `server/photos/reencode.ts`. */
const largestBytes = 15_000_000;

/** Adds a photo; what it shows is said in words first. */
export function PhotoForm({ path }: { path: string }) {
  const { t } = useTranslation('exchange');
  const words = useCodeWords('exchange');
  const id = useId();
  const upload = useUpload();
  const [wrong, setWrong] = useState<{ alt?: string; file?: string }>({});
  const [serial, setSerial] = useState(0);
  const { busy, refusal, done, run } = useAction();
  return (
    <form
      key={serial}
      className="support-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        const alt = String(typed.get('alt') ?? '').trim();
        const file = typed.get('file');
        const chosen = file instanceof File && file.size > 0 ? file : undefined;
        const found = { ...(alt.length < 3 && { alt: 'alt-missing' }), ...(!chosen && { file: 'file-missing' }) };
        setWrong(found);
        if (!chosen || found.alt) return;
        void run(async () => {
          if (chosen.size > largestBytes) throw new ApiProblem(413, 'too-large', '', {});
          await upload.send('POST', `${path}/photos?alt=${encodeURIComponent(alt)}`, chosen);
        }, t('photo.added')).then((sent) => sent && setSerial(serial + 1));
      }}
    >
      <Field
        name="alt"
        label={t('photo.alt')}
        hint={t('photo.altHint')}
        error={words(wrong.alt)}
        maxLength={300}
        autoComplete="off"
      />
      <div className="field" data-wrong={wrong.file ? '' : undefined}>
        <label htmlFor={id}>{t('photo.choose')}</label>
        <span className="field-hint" id={`${id}-hint`}>
          {t('photo.hint')}
        </span>
        <input
          id={id}
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif"
          aria-describedby={`${id}-hint${wrong.file ? ` ${id}-error` : ''}`}
          aria-invalid={wrong.file ? true : undefined}
        />
        {wrong.file && (
          <span className="field-error" id={`${id}-error`}>
            {words(wrong.file)}
          </span>
        )}
      </div>
      <UploadProgress upload={upload} label={t('photo.sending')} cancel={t('photo.cancel')} />
      <Outcome refusal={words(refusal)} done={done} />
      <div className="support-buttons">
        <button type="submit" className="button" disabled={busy}>
          {t('photo.add')}
        </button>
      </div>
    </form>
  );
}
