import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fileEndings, largestFile } from '../../../server/materials/kinds.ts';
import type { Material } from '../../../server/materials/schema.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { UploadProgress } from '../../support/UploadProgress.tsx';
import { useUpload } from '../../support/upload.ts';

const accepted = [...Object.keys(fileEndings), ...Object.values(fileEndings).map((ending) => `.${ending}`)].join(',');

/** The file of a material: sent at once when chosen, with its progress. */
export function FileSection({ path, material: { file } }: { path: string; material: Material }) {
  const { t } = useTranslation('materials');
  const words = useCodeWords('materials');
  const id = useId();
  const upload = useUpload();
  const { busy, refusal, done, run } = useAction();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    void run(
      async () => {
        if (chosen.size > largestFile) throw tooLarge();
        await upload.send('PUT', `${path}/file?name=${encodeURIComponent(chosen.name)}`, chosen);
      },
      t('file.sent', { name: chosen.name }),
    );
    // The same file chosen again is another try.
    target.value = '';
  };
  return (
    <>
      <p>
        {file ? (
          <a href={`${path}/file`} download>
            {file.name}
          </a>
        ) : (
          t('file.none')
        )}
      </p>
      <div className="field">
        <label htmlFor={id}>{t(file ? 'file.replace' : 'file.choose')}</label>
        <span className="field-hint" id={`${id}-hint`}>
          {t('file.hint')}
        </span>
        <input
          id={id}
          type="file"
          accept={accepted}
          aria-describedby={`${id}-hint`}
          disabled={busy}
          onChange={choose}
        />
      </div>
      <UploadProgress upload={upload} label={t('file.sending')} cancel={t('file.cancel')} />
      <Outcome refusal={words(refusal)} done={done} />
      {file && (
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => void run(() => changeByApi('DELETE', `${path}/file`), t('file.removed'))}
        >
          {t('file.remove')}
        </button>
      )}
    </>
  );
}

/** The same refusal as the server's, without sending so much. */
function tooLarge(): ApiProblem {
  return new ApiProblem(413, 'too-large', '', {});
}
