import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAccount } from '../../accounts/session.ts';
import { changeByApi } from '../../api.ts';
import { useStore } from '../../map/store.ts';
import { ClashDialog } from '../../saving/ClashDialog.tsx';
import { SaveNotice } from '../../saving/SaveNotice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { textOf, useEditionTexts } from '../call/edition.ts';
import { applicationKey } from '../own-applications.ts';
import type { AnswerPart } from '../saving/answer-parts.ts';
import { answersOf, createAnswerSaver, keptAnswers } from '../saving/answer-saver.ts';
import type { Application } from '../shapes.ts';
import { AboutYou } from './AboutYou.tsx';
import { AreaSection } from './AreaSection.tsx';
import { ClauseSection } from './ClauseSection.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import type { FormErrors } from './checks.ts';
import { useClashWords } from './clash-words.ts';
import { FormsSection } from './FormsSection.tsx';
import { OwnWords } from './OwnWords.tsx';
import { ReturnedNote } from './ReturnedNote.tsx';
import { SendSection } from './SendSection.tsx';

type Props = { application: Application; account: OwnAccount };

/** The application while it may be changed: one page in sections, saved as it is typed. */
export function ApplicationForm({ application, account }: Props) {
  const { t } = useTranslation('applications');
  const queries = useQueryClient();
  const { id, edition } = application;
  const [saver] = useState(() =>
    createAnswerSaver(
      application,
      async (version, answers) => {
        const saved = await changeByApi<Application>('PATCH', `/api/applications/${id}`, { version, answers });
        queries.setQueryData(applicationKey(id), saved);
        return saved;
      },
      keptAnswers,
    ),
  );
  useEffect(() => saver.start(), [saver]);
  useEffect(() => saver.receive(answersOf(application)), [saver, application]);

  const answers = useStore(saver.store, (state) => state.content);
  const state = useStore(saver.store, (saving) => saving.state);
  useEffect(() => {
    if (state === 'closed') void queries.invalidateQueries({ queryKey: applicationKey(id) });
  }, [state, queries, id]);

  const clashWords = useClashWords();
  const texts = useEditionTexts(edition).data;
  // Closing the question is no answer to it: the notice at the top brings it back.
  const clash = useStore(saver.store, (saving) => saving.clash);
  const [putAside, setPutAside] = useState<typeof clash>(null);
  const [errors, setErrors] = useState<FormErrors>({});
  const change = useCallback(
    (part: AnswerPart, value: unknown) => {
      saver.change(part, value);
      setErrors(({ [part as keyof FormErrors]: _mended, ...others }) => others);
    },
    [saver],
  );
  const own = { answers, change, errors };
  return (
    <article className="prose application">
      <PageHeading title={t('title', { year: edition })} />
      <ReturnedNote application={application} />
      <p className="lead">{t('lead')}</p>
      <SaveNotice saver={saver} onChoose={() => setPutAside(null)} />
      <form
        noValidate
        aria-label={t('title', { year: edition })}
        className="application-form"
        onSubmit={(event) => event.preventDefault()}
      >
        <AboutYou {...own} email={account.email} name={account.name} />
        <AreaSection application={application} errors={errors} />
        <FormsSection {...own} />
        <OwnWords {...own} />
        <ConsentSection {...own} texts={texts} />
        <ClauseSection {...own} text={textOf(texts, 'information-clause')} />
        <SendSection
          application={application}
          account={account}
          saver={saver}
          errors={errors}
          onErrors={setErrors}
          clauseText={textOf(texts, 'information-clause')?.id}
        />
      </form>
      <ClashDialog saver={saver} open={clash !== putAside} onClose={() => setPutAside(clash)} {...clashWords} />
    </article>
  );
}
