import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../accounts/session.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import type { Address } from '../../filter/address.ts';
import { goTo } from '../../map/view.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Beginning } from './beginning/Beginning.tsx';
import { writeDeviceDraft } from './drafts/device.ts';
import { newDraft } from './drafts/draft.ts';
import { editing } from './editing.ts';
import { begin, leadsNowhere, readStart, type Start } from './start.ts';
import './editor.css';

/** Where drawing an area begins: from what the address names, else from a choice. */
export function DrawPage() {
  const { start: text } = useSearch({ strict: false }) as Address;
  const start = readStart(text);
  return start ? <Begun key={text} start={start} /> : <Beginning />;
}

/** A draft is made on the device, and the editor opens it: reloaded or shared, the address is of that draft. */
function Begun({ start }: { start: Start }) {
  const { t } = useTranslation('editor');
  const { back } = useSearch({ strict: false }) as Address;
  const [id] = useState(() => crypto.randomUUID());
  const session = useSession();
  const begun = useQuery({
    queryKey: ['area-start', id],
    queryFn: async () => {
      const { area, district, ...content } = await begin(start, (own) => claim(id, own));
      await writeDeviceDraft(newDraft(id, content, area), null);
      editing.set({ stayInside: district?.number ?? null });
      if (district) goTo(district.bbox);
      return id;
    },
    enabled: session !== undefined || start.kind === 'none',
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (begun.data) return <Navigate to="/areas/drafts/$id" params={{ id }} search={back ? { back } : {}} replace />;
  return (
    <>
      <PageHeading title={t('title')} />
      {!begun.error ? (
        <Waiting />
      ) : leadsNowhere(begun.error) ? (
        <Beginning unknown />
      ) : (
        <Failure error={begun.error} onRetry={() => void begun.refetch()} />
      )}
    </>
  );
}

/** Whether an area is the caller's own: then the account has a draft of its next version at once. */
async function claim(id: string, area: number): Promise<boolean> {
  try {
    await changeByApi('POST', '/api/areas/drafts', { id, area });
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 401 || error.status === 403)) return false;
    throw error;
  }
}
