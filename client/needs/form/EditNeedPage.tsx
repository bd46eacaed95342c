import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NeedContent } from '../../../server/needs/schema.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { changeByApi } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { BackLink } from '../NeedPage.tsx';
import { useNeedsChanged } from '../needs.ts';
import type { NeedWhole } from '../shapes.ts';
import { NeedForm } from './NeedForm.tsx';
import { wanted } from './NewNeedPage.tsx';
import '../needs.css';
import '../need-page.css';

export const EditNeedPage = () => <SignedInOnly>{() => <Edit />}</SignedInOnly>;

function Edit() {
  const { t } = useTranslation('needs');
  const { id = '' } = useParams({ strict: false });
  const { data: need, error, refetch } = useOwn<NeedWhole>(`/api/needs/${encodeURIComponent(id)}`);
  const changed = useNeedsChanged();
  const navigate = useNavigate();
  if (error && !need) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!need) return <Waiting />;
  const send = async (content: NeedContent, version: number | undefined) => {
    await changeByApi('PUT', `/api/needs/${id}`, { ...wanted(content), version });
    await changed();
    await navigate({ to: '/needs/$id', params: { id }, search: true });
  };
  return (
    <article className="need">
      <BackLink />
      <PageHeading title={t('form.edit')} />
      {need.may.includes('edit') ? (
        <NeedForm
          key={id}
          first={contentOf(need)}
          version={need.version}
          counts={need.may.includes('moderate')}
          send={send}
          action={t('form.save')}
        />
      ) : (
        <p>{t('form.late')}</p>
      )}
    </article>
  );
}

function contentOf({ theme, body, whole, area, districts, place, meeting, hands }: NeedWhole): NeedContent {
  return {
    theme,
    body,
    whole,
    area: area?.id ?? null,
    district: whole === 'district' ? (districts[0] ?? null) : null,
    place: whole === null ? place : null,
    meeting: meeting?.id ?? null,
    hands,
  };
}
