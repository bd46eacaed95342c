import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedContent } from '../../../server/needs/schema.ts';
import { type Theme, themes } from '../../../server/proposals/theme.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import type { OwnAccount } from '../../accounts/session.ts';
import { changeByApi } from '../../api.ts';
import type { Address } from '../../filter/address.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { BackLink } from '../NeedPage.tsx';
import { useNeedsChanged } from '../needs.ts';
import type { NeedWhole } from '../shapes.ts';
import type { TypedNeed } from './check.ts';
import { forgetDraft, keepDraft, readDraft } from './draft.ts';
import { NeedForm } from './NeedForm.tsx';
import '../needs.css';
import '../need-page.css';

const counters = ['ambassador', 'staff', 'administrator'];

export const NewNeedPage = () => <SignedInOnly>{(account) => <New account={account} />}</SignedInOnly>;

/** Marks a need; the address may say at which meeting, in which area and of which theme. */
function New({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('needs');
  const address = useSearch({ strict: false });
  const [first] = useState(() => ({ ...blank, ...begun(address), ...readDraft() }));
  const changed = useNeedsChanged();
  const navigate = useNavigate();
  const send = async (content: NeedContent) => {
    const need = await changeByApi<NeedWhole>('POST', '/api/needs', wanted(content));
    forgetDraft();
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
        onTyped={keepDraft}
        send={send}
        action={t('form.send')}
      />
    </article>
  );
}

const blank: TypedNeed = {
  theme: null,
  body: '',
  whole: null,
  area: null,
  district: null,
  place: null,
  meeting: null,
  hands: 0,
};

function begun({ meeting, area, theme }: Address): Partial<TypedNeed> {
  return {
    ...(meeting && /^\d{1,9}$/.test(meeting) && { meeting: Number(meeting) }),
    ...(area !== undefined && { area }),
    ...(theme && (themes as readonly string[]).includes(theme) && { theme: theme as Theme }),
  };
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
