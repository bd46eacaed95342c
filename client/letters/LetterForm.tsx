import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterAnswer } from '../../server/letters/schema.ts';
import { checkFields } from '../accounts/check.ts';
import { useProblemWords } from '../accounts/problem-words.ts';
import { useSession } from '../accounts/session.ts';
import { changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { type FieldErrors, type Typed, useSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';
import './letters.css';

const longest = 4_000;
/** From here on it is said how much room is left. */
const nearlyFull = 3_600;

type Props = { slug: string; name: string };

/** A letter to an ambassador. The sender's address is confirmed first; the ambassador's own is never shown. */
export function LetterForm({ slug, name }: Props) {
  const { t, i18n } = useTranslation('letters');
  const problemWords = useProblemWords();
  const account = useSession()?.account;
  const [written, setWritten] = useState(0);
  const [sent, setSent] = useState<{ confirm: boolean; email: string } | null>(null);
  const { busy, errors, refusal, onSubmit } = useSubmission(check, async ({ body = '', website = '', ...typed }) => {
    const email = (typed.email ?? '').trim();
    const letter = { name: typed.name, email, body, website, language: i18n.language };
    const { confirm } = await changeByApi<LetterAnswer>('POST', `/api/ambassadors/${slug}/letters`, letter);
    setSent({ confirm, email });
  });
  const words = (code: string | undefined) =>
    code && (i18n.exists(`letters:problem.${code}`) ? t(`problem.${code}`) : problemWords(code));

  if (sent) return <Sent {...sent} name={name} onAnother={() => setSent(null)} />;
  return (
    <form className="letter-form" noValidate onSubmit={onSubmit}>
      <Field
        name="name"
        label={t('name')}
        error={words(errors.name)}
        autoComplete="name"
        maxLength={100}
        defaultValue={account?.name}
        key={`name-${account?.id}`}
      />
      <Field
        key={`email-${account?.id}`}
        name="email"
        type="email"
        label={t('email')}
        hint={t(account ? 'emailKnown' : 'emailHint')}
        error={words(errors.email)}
        autoComplete="email"
        maxLength={254}
        defaultValue={account?.email}
      />
      <TextArea
        name="body"
        label={t('body')}
        rows={7}
        maxLength={longest}
        error={words(errors.body)}
        onChange={({ target }) => setWritten(target.value.length)}
        left={written > nearlyFull ? t('left', { count: longest - written }) : ''}
      />
      <Trap />
      <p className="letter-privacy">{t('privacy', { name })}</p>
      <div role="alert" className="letter-refusal">
        {refusal && <p>{words(refusal)}</p>}
      </div>
      <button type="submit" className="button" data-main disabled={busy}>
        {busy ? t('sending') : t('send')}
      </button>
    </form>
  );
}

function check(typed: Typed): FieldErrors {
  const errors = checkFields(typed, ['name', 'email']);
  if ((typed.body ?? '').trim() === '') errors.body = 'body-missing';
  return errors;
}

/** People neither see nor reach it; programs that fill in everything do, and their letters go nowhere. */
function Trap() {
  const { t } = useTranslation('letters');
  const id = useId();
  return (
    <div className="letter-trap" aria-hidden="true">
      <label htmlFor={id}>{t('trap')}</label>
      <input id={id} name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

type SentProps = { confirm: boolean; email: string; name: string; onAnother: () => void };

function Sent({ confirm, email, name, onAnother }: SentProps) {
  const { t } = useTranslation('letters');
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <div className="letter-sent" role="status" tabIndex={-1} ref={told}>
      <p>
        <strong>{t(confirm ? 'sent.confirmTitle' : 'sent.title')}</strong>
      </p>
      <p>{confirm ? t('sent.confirm', { email }) : t('sent.relayed', { name, email })}</p>
      <button type="button" className="button" onClick={onAnother}>
        {t('sent.another')}
      </button>
    </div>
  );
}
