import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mostLetters } from '../../../server/proposals/limits.ts';
import { ownKey } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { changeByApi } from '../../api.ts';
import { Field } from '../../ui/Field.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { useProblemWords } from '../problem-words.ts';
import { proposalPath, useProposalChanged } from '../proposals.ts';
import { Refusal } from '../Refusal.tsx';
import type { ProposalWhole } from '../shapes.ts';
import { useBeginning } from './beginning.ts';
import '../proposals.css';
import '../page/proposal-page.css';

/** Begins a proposal: from nothing, from a meeting, from needs, or in an area. */
export function NewPage() {
  const { t } = useTranslation('proposals');
  return (
    <article className="proposal">
      <PageHeading title={t('new.title')} />
      <p className="lead">{t('new.lead')}</p>
      <ol className="proposal-promise">
        {(['write', 'consult', 'improve', 'submit'] as const).map((part) => (
          <li key={part}>{t(`new.path.${part}`)}</li>
        ))}
      </ol>
      <p className="proposal-channel">{t('notFormal')}</p>
      <SignedInOnly>{() => <Begin />}</SignedInOnly>
    </article>
  );
}

function Begin() {
  const { t } = useTranslation('proposals');
  const words = useProblemWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const changed = useProposalChanged();
  const address = useSearch({ strict: false });
  const beginning = useBeginning(address);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    ({ title = '' }): Record<string, string> => (title.trim() ? {} : { title: 'title-missing' }),
    async ({ title }) => {
      const made = await changeByApi<ProposalWhole>('POST', '/api/proposals', { ...beginning.content, title });
      queries.setQueryData(ownKey(proposalPath(made.id)), made);
      await navigate({ to: '/proposals/$id/edit', params: { id: String(made.id) }, search: { step: 'idea' } });
      await changed();
    },
  );
  return (
    <form className="proposal-form" noValidate onSubmit={onSubmit}>
      {beginning.words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Field
        name="title"
        label={t('new.name')}
        hint={t('new.nameHint')}
        error={words(errors.title)}
        maxLength={mostLetters.title}
        autoComplete="off"
      />
      <Refusal code={refusal} />
      <button type="submit" className="button" data-main disabled={busy || beginning.loading}>
        {t('new.begin')}
      </button>
    </form>
  );
}
