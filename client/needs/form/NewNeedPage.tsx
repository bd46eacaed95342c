import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedContent } from '../../../server/needs/schema.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import type { OwnAccount } from '../../accounts/session.ts';
import { changeByApi } from '../../api.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { BackLink } from '../NeedPage.tsx';
import { useNeedsChanged } from '../needs.ts';
import type { NeedWhole } from '../shapes.ts';
import { forgetDraft, keepDraft, readDraft } from './draft.ts';
import { NeedForm } from './NeedForm.tsx';
import { begun, startOf } from './start.ts';
import '../needs.css';
import '../need-page.css';

const counters = ['ambassador', 'staff', 'administrator'];

export const NewNeedPage = () => <SignedInOnly>{(account) => <New account={account} />}</SignedInOnly>;

/** Marks a need; the address may say at which meeting, in which area and of which theme. */
function New({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('needs');
  const address = useSearch({ strict: false });
  const [from] = useState(() => begun(address));
  const [first] = useState(() => startOf(from, readDraft(account.id)));
  const changed = useNeedsChanged();
  const navigate = useNavigate();
  const send = async (content: NeedContent) => {
    const need = await changeByApi<NeedWhole>('POST', '/api/needs', wanted(content));
    forgetDraft(account.id);
    await changed();
    await navigate({ to: '/needs/$id', params: { id: String(need.id) }, search: true });
  };
  return (
    <article className="need">
      <BackLink />
      <PageHeading title={t('form.new')} />
      <p className="needs-lead">{t('form.lead')}</p>
      <NeedForm
        first={first}
        counts={account.roles.some((role) => counters.includes(role))}
        onTyped={(content) => keepDraft(account.id, { from, content })}
        send={send}
        action={t('form.send')}
      />
    </article>
  );
}

/** What is not meant is not sent: a place beside a whole district, hands without a meeting. */
export function wanted({ whole, area, district, place, meeting, hands, ...rest }: NeedContent): NeedContent {
  return {
    ...rest,
    whole,
    area: whole === 'area' ? area : null,
    district: whole === 'district' ? district : null,
    place: whole === null ? place : null,
    meeting,
    hands: meeting === null ? 0 : hands,
  };
}
