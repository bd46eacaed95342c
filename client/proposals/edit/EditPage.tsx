import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { ApiProblem, useApi } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useProposal } from '../proposals.ts';
import type { Rules } from '../shapes.ts';
import { Editor } from './Editor.tsx';
import '../proposals.css';
import '../page/proposal-page.css';
import './editor.css';

export const EditPage = () => <SignedInOnly>{() => <Edit />}</SignedInOnly>;

/** The form of a proposal for those who may change it now; for others why they may not. */
function Edit() {
  const { t } = useTranslation('proposals');
  const { id = '' } = useParams({ strict: false });
  const { data: proposal, error, refetch } = useProposal(id);
  const rules = useApi<Rules>(proposal ? `/api/proposals/rules?edition=${proposal.edition}` : null);
  const gone = error instanceof ApiProblem && error.status < 500;
  const failed = error ?? rules.error;
  if (!proposal && gone) return <Closed id={null} why={t('missing.why')} />;
  if (failed && !(proposal && rules.data))
    return <Failure error={failed} onRetry={() => void Promise.all([refetch(), rules.refetch()])} />;
  if (!proposal || !rules.data) return <Waiting />;
  if (!proposal.may.includes('edit'))
    return <Closed id={id} why={t(proposal.mine ? `edit.closed.${proposal.status}` : 'edit.notYours')} />;
  return <Editor key={proposal.id} proposal={proposal} rules={rules.data} />;
}

function Closed({ id, why }: { id: string | null; why: string }) {
  const { t } = useTranslation('proposals');
  return (
    <article className="proposal">
      <PageHeading title={t('edit.closedTitle')} />
      <p>{why}</p>
      <p>
        {id ? (
          <Link to="/proposals/$id" activeOptions={{ exact: true }} params={{ id }} className="button">
            {t('edit.back')}
          </Link>
        ) : (
          <Link to="/proposals" activeOptions={{ exact: true }}>
            {t('back')}
          </Link>
        )}
      </p>
    </article>
  );
}
