import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api.ts';
import { Field } from '../../ui/Field.tsx';
import { useProposalChanged } from '../proposals.ts';
import { importOutcomes, type Preview, previewOutcomes } from './outcomes.ts';
import { RowTable } from './RowTable.tsx';

type Said = { refusal: string | null; detail: string; done: number | null };
const quiet: Said = { refusal: null, detail: '', done: null };

/** A file to choose, what it would change, where it was published, and importing it. */
export function ImportForm({ onImported }: { onImported: () => void }) {
  const { t } = useTranslation('proposal-staff');
  const id = useId();
  const changed = useProposalChanged();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [source, setSource] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(quiet);

  const run = (work: () => Promise<void>) => {
    setBusy(true);
    setSaid(quiet);
    work()
      .catch((error: unknown) => {
        const refused = error instanceof ApiProblem;
        setSaid({ refusal: refused ? error.code : 'unreachable', detail: refused ? error.message : '', done: null });
      })
      .finally(() => setBusy(false));
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setPreview(null);
    if (chosen) run(async () => setPreview(await previewOutcomes(chosen)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = source.trim().length < 3;
    setWrong(missing);
    if (missing || !file) return;
    run(async () => {
      const { matching } = await importOutcomes(file, source.trim());
      setSaid({ ...quiet, done: matching });
      setFile(null);
      setPreview(null);
      if (input.current) input.current.value = '';
      await changed();
      onImported();
    });
  };
  return (
    <form className="proposal-form" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{t('outcomes.file')}</label>
        <span className="field-hint" id={`${id}-hint`}>
          {t('outcomes.fileHint')}
        </span>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-describedby={`${id}-hint`}
          disabled={busy}
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
      </div>
      <div role="alert" className="proposal-refused">
        {said.refusal && (
          <>
            <p>{t(said.refusal === 'unreachable' ? 'refused.unreachable' : 'refused.file')}</p>
            {said.detail && <p lang="pl">{said.detail}</p>}
          </>
        )}
      </div>
      <div role="status" className="proposal-done">
        {said.done !== null && <p>{t('outcomes.done', { count: said.done })}</p>}
        {busy && <p>{t('outcomes.busy')}</p>}
      </div>
      {preview && (
        <>
          <RowTable preview={preview} />
          {preview.matching > 0 ? (
            <>
              <Field
                name="source"
                label={t('outcomes.source')}
                hint={t('outcomes.sourceHint')}
                error={wrong ? t('outcomes.sourceMissing') : undefined}
                value={source}
                onChange={({ target }) => setSource(target.value)}
                maxLength={500}
              />
              <button type="submit" className="button" data-main disabled={busy}>
                {t('outcomes.import', { count: preview.matching })}
              </button>
            </>
          ) : (
            <p>{t('outcomes.nothing')}</p>
          )}
        </>
      )}
    </form>
  );
}
