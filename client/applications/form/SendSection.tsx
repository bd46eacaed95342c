import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAccount } from '../../accounts/session.ts';
import { ApiProblem, askApi, changeByApi } from '../../api.ts';
import { arrival } from '../../ui/arrival.ts';
import { WithdrawButton } from '../outcome/WithdrawButton.tsx';
import { applicationKey, ownApplicationsKey } from '../own-applications.ts';
import type { AnswerSaver } from '../saving/answer-saver.ts';
import type { Application } from '../shapes.ts';
import { errorsOfServer, type FormErrors, findMissing, formParts, partId } from './checks.ts';
import { useErrorWords } from './error-words.ts';
import { SendAgain } from './SendAgain.tsx';

type Props = {
  application: Application;
  account: OwnAccount;
  saver: AnswerSaver;
  errors: FormErrors;
  onErrors: (errors: FormErrors) => void;
  clauseText: number | undefined;
};

type Refusal = 'unsaved' | 'email-not-confirmed' | 'not-open' | 'unreachable' | 'other';

/** The last step: what is missing, each with a link to its place, and sending. */
export function SendSection({ application, account, saver, errors, onErrors, clauseText }: Props) {
  const { t } = useTranslation('applications');
  const queries = useQueryClient();
  const wrong = useErrorWords(errors);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  const listed = formParts.filter((part) => errors[part]);
  const { id } = application;
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const refuse = (found: FormErrors) => {
    onErrors(found);
    setTries((before) => before + 1);
  };
  const send = async () => {
    setRefusal(null);
    onErrors({});
    if (!(await saver.flush())) return setRefusal('unsaved');
    // The area may have been drawn on meanwhile: what is sent is what stands on the screen.
    const newest = await askApi<Application>(`/api/applications/${id}`);
    queries.setQueryData(applicationKey(id), newest);
    const missing = findMissing(newest.answers, newest.draft, clauseText);
    if (Object.keys(missing).length > 0) return refuse(missing);
    const sent = await changeByApi<Application>('POST', `/api/applications/${id}/submit`, {
      version: newest.version,
      draftVersion: newest.draft?.version,
    });
    arrival.expect();
    queries.setQueryData(applicationKey(id), sent);
    await queries.invalidateQueries({ queryKey: ownApplicationsKey, exact: true });
  };
  const fail = (error: unknown) => {
    if (!(error instanceof ApiProblem)) return setRefusal('unreachable');
    if (error.code === 'incomplete') return refuse(errorsOfServer(error.members.fields as never));
    if (error.code === 'recipe-refused') return refuse({ area: 'refused' });
    if (error.code === 'email-not-confirmed' || error.code === 'not-open') return setRefusal(error.code);
    setRefusal('other');
    void queries.invalidateQueries({ queryKey: applicationKey(id) });
  };
  const press = () => {
    setBusy(true);
    send()
      .catch(fail)
      .finally(() => setBusy(false));
  };

  return (
    <section className="application-part" aria-labelledby="send">
      <h2 id="send">{t('section.send')}</h2>
      {listed.length > 0 && (
        <div className="application-refused" role="alert" ref={summary} tabIndex={-1}>
          <p>
            <strong>{t('problem.title', { count: listed.length })}</strong>
          </p>
          <ul>
            {listed.map((part) => (
              <li key={part}>
                <a href={`#${partId(part)}`} onClick={() => focusOn(partId(part))}>
                  {wrong(part)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{t('send.meaning')}</p>
      <div role="alert" className={refusal ? 'application-refused' : undefined}>
        {refusal && <p>{t(`send.refused.${refusal}`)}</p>}
      </div>
      {refusal === 'email-not-confirmed' && <SendAgain email={account.email} />}
      <p className="application-ways">
        <button type="button" className="button" data-main disabled={busy} onClick={press}>
          {t(application.status === 'returned' ? 'send.again' : 'send.do')}
        </button>
        <WithdrawButton application={application} />
      </p>
    </section>
  );
}

/** Puts the reader into the field itself, not only beside it. */
function focusOn(id: string): void {
  const place = document.getElementById(id);
  const field = place?.querySelector<HTMLElement>('input, textarea, a');
  requestAnimationFrame(() => (field ?? place)?.focus());
}
