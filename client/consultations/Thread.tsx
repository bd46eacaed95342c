import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { changeByApi } from '../api.ts';
import { keepTyped, typedBefore } from '../conversations/typed.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useOwnSubmission } from '../support/own-submission.ts';
import { useDates } from '../ui/dates.ts';
import { PlainText } from '../ui/PlainText.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { Message } from './shapes.ts';
import './consultations.css';

type Props = { consultation: number; messages: Message[]; mayWrite: boolean; title: string };

/** Questions between the authors and the unit, back and forth; each goes to the other side by mail too. */
export function Thread({ consultation, messages, mayWrite, title }: Props) {
  const { t } = useTranslation('consultations');
  const { moment } = useDates();
  return (
    <div className="consultation-thread">
      <h3>{title}</h3>
      {messages.length === 0 && <p className="consultation-quiet">{t('thread.none')}</p>}
      {messages.length > 0 && (
        <ol className="consultation-messages">
          {messages.map(({ id, role, name, mine, body, at }) => (
            <li key={id} data-mine={mine || undefined}>
              <p className="consultation-quiet">
                <strong>{mine ? t('thread.me') : (name ?? t('thread.gone'))}</strong> · {t(`role.${role}`)} ·{' '}
                <time dateTime={at}>{moment(at)}</time>
              </p>
              <PlainText text={body} />
            </li>
          ))}
        </ol>
      )}
      {mayWrite && <Writing consultation={consultation} />}
    </div>
  );
}

function Writing({ consultation }: { consultation: number }) {
  const { t } = useTranslation('consultations');
  const words = useCodeWords('consultations');
  const account = useSession()?.account?.id;
  const keptAs = `${account} consultation ${consultation}`;
  const [text, setText] = useState(() => typedBefore(keptAs));
  const type = (typed: string) => {
    setText(typed);
    keepTyped(keptAs, typed);
  };
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    (): Record<string, string> => (text.trim() ? {} : { body: 'empty' }),
    async () => {
      await changeByApi('POST', `/api/consultations/${consultation}/messages`, { body: text });
    },
    () => type(''),
  );
  return (
    <form className="consultation-form" noValidate onSubmit={onSubmit}>
      <TextArea
        name="body"
        label={t('thread.write')}
        hint={t('thread.hint')}
        rows={3}
        maxLength={4000}
        value={text}
        readOnly={busy}
        onChange={({ target }) => type(target.value)}
        error={words(errors.body)}
      />
      <Outcome refusal={words(refusal)} />
      <button type="submit" className="button" disabled={busy}>
        {t('thread.send')}
      </button>
    </form>
  );
}
