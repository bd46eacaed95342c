import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { proposalPath, useProposalChanged } from '../proposals.ts';
import { Refusal } from '../Refusal.tsx';
import type { Authors } from '../shapes.ts';

/** What of oneself is shown beside the proposal, and to authors of similar ones. */
export function Authorship({ id, me }: { id: number; me: Authors['items'][number] }) {
  const { t } = useTranslation('proposals');
  const changed = useProposalChanged();
  const [saved, setSaved] = useState(false);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async ({ showsName, inTouch }) => {
      setSaved(false);
      await changeByApi('PUT', `${proposalPath(id)}/authors/me`, {
        showsName: showsName !== undefined,
        inTouch: inTouch !== undefined,
      });
      setSaved(true);
      await changed();
    },
  );
  return (
    <form className="proposal-form" onSubmit={onSubmit}>
      <Checkbox name="showsName" label={t('authors.showsName')} defaultChecked={me.showsName} />
      <Checkbox name="inTouch" label={t('authors.inTouch')} defaultChecked={me.inTouch}>
        {t('authors.inTouchHint')}
      </Checkbox>
      <Refusal code={refusal} />
      <div role="status" className="proposal-done">
        {saved && <p>{t('saved')}</p>}
      </div>
      <button type="submit" className="button" disabled={busy}>
        {t('save')}
      </button>
    </form>
  );
}
