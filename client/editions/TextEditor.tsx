import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionText, NewText } from '../../server/editions/schema.ts';
import type { TextKind } from '../../server/editions/stage.ts';
import { useProblemWords } from '../accounts/problem-words.ts';
import { ApiProblem, changeByApi } from '../api.ts';
import { PlainText } from '../ui/PlainText.tsx';
import { type FieldErrors, type Typed, useSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { Conflict } from './Conflict.tsx';
import { TextHistory } from './TextHistory.tsx';

const tongues = ['pl', 'en', 'uk'] as const;
const longest = 20_000;
type Words = Record<(typeof tongues)[number], string>;

type Props = { year: number; kind: TextKind; versions: EditionText[] };

/** One text in three languages side by side; publishing makes the next version and keeps the ones before. */
export function TextEditor({ year, kind, versions }: Props) {
  const { t, i18n } = useTranslation('editions');
  const problemWords = useProblemWords();
  const queries = useQueryClient();
  /** What the fields began with: the version that the next one follows. */
  const [base, setBase] = useState<EditionText | null>(versions[0] ?? null);
  const [typedNow, setTypedNow] = useState<Words>({ pl: base?.pl ?? '', en: base?.en ?? '', uk: base?.uk ?? '' });
  const [shown, setShown] = useState(false);
  const [conflict, setConflict] = useState<{ current: EditionText; yours: Words } | null>(null);
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState('');

  const publish = async (words: Words, after: number) => {
    setSaid('');
    try {
      const body: NewText = { kind, ...words, after };
      const published = await changeByApi<EditionText>('POST', `/api/editions/${year}/texts`, body);
      setBase(published);
      setConflict(null);
      setSaid(t('published', { number: published.number }));
      await queries.invalidateQueries({ queryKey: ['api'] });
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'somebody-was-faster')) throw error;
      setConflict({ current: error.members.current as EditionText, yours: words });
    }
  };
  const { busy, errors, refusal, onSubmit } = useSubmission(check, () => publish(typedNow, base?.number ?? 0));
  const words = (code: string | undefined | null) =>
    code ? (i18n.exists(`editions:problem.${code}`) ? t(`problem.${code}`) : problemWords(code)) : undefined;
  const same = base !== null && tongues.every((tongue) => base[tongue] === typedNow[tongue].trim());

  return (
    <div className="edition-text-body">
      {conflict && (
        <Conflict
          differences={tongues
            .map((tongue) => ({
              label: t(`tongue.${tongue}`),
              theirs: conflict.current[tongue],
              mine: conflict.yours[tongue],
            }))
            .filter(({ theirs, mine }) => theirs !== mine)}
          failed={failed}
          onMine={() => void publish(conflict.yours, conflict.current.number).catch(() => setFailed(true))}
          onTheirs={() => {
            const { current } = conflict;
            setBase(current);
            setTypedNow({ pl: current.pl, en: current.en, uk: current.uk });
            setConflict(null);
            setSaid(t('conflict.taken'));
          }}
        />
      )}
      <form noValidate onSubmit={onSubmit} className="edition-form">
        <p className="edition-quiet">{t('writing')}</p>
        <div className="edition-tongues">
          {tongues.map((tongue) => (
            <div key={tongue}>
              <TextArea
                name={tongue}
                lang={tongue}
                label={t(`tongue.${tongue}`)}
                rows={14}
                maxLength={longest}
                value={typedNow[tongue]}
                onChange={({ target }) => setTypedNow((before) => ({ ...before, [tongue]: target.value }))}
                error={words(errors[tongue])}
              />
              {shown && (
                <section className="edition-preview" aria-label={t('previewOf', { language: t(`tongue.${tongue}`) })}>
                  <PlainText text={typedNow[tongue]} lang={tongue} headings="h4" />
                </section>
              )}
            </div>
          ))}
        </div>
        <div role="alert" className="edition-refusal">
          {refusal && <p>{words(refusal)}</p>}
        </div>
        <div className="edition-buttons">
          <button type="submit" className="button" data-main disabled={busy || same}>
            {t('publish', { number: (base?.number ?? 0) + 1 })}
          </button>
          <button type="button" className="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {t('preview')}
          </button>
        </div>
      </form>
      <p role="status" className="edition-said">
        {said}
      </p>
      <TextHistory versions={versions} />
    </div>
  );
}

function check(typed: Typed): FieldErrors {
  const errors: FieldErrors = {};
  for (const tongue of tongues) if (!typed[tongue]?.trim()) errors[tongue] = 'text-missing';
  return errors;
}
