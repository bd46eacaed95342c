import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useOwn } from '../own.ts';
import type { ManagedMeeting } from '../shapes.ts';
import { useTimes } from '../times.ts';
import { Where } from '../Where.tsx';
import '../meeting-page.css';

/** Rows for whoever comes without having signed up. */
const emptyRows = 12;

export const SheetPage = () => <SignedInOnly>{() => <Sheet />}</SignedInOnly>;

/** The attendance sheet of a meeting, for paper. */
function Sheet() {
  const { t } = useTranslation('meetings');
  const times = useTimes();
  const { id = '' } = useParams({ strict: false });
  const { data: meeting, error, refetch } = useOwn<ManagedMeeting>(`/api/meetings/${encodeURIComponent(id)}/manage`);
  if (error && !meeting) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!meeting) return <Waiting />;
  const coming = meeting.signUps.filter(({ status, mode }) => status === 'going' && mode === 'in-person');
  const rows = [...coming.map(({ name }) => name), ...Array.from({ length: emptyRows }, () => '')];
  return (
    <article className="prose meeting-sheet">
      <p className="meeting-back">
        <Link to="/meetings/$id/organise" params={{ id }}>
          {t('organise.back')}
        </Link>
      </p>
      <PageHeading title={t('sheet.title', { title: meeting.title })} />
      <p>
        {times.whole(meeting)}
        <br />
        <Where meeting={meeting} />
      </p>
      <p className="meeting-quiet">{t('sheet.voluntary')}</p>
      <button type="button" className="button" onClick={() => window.print()}>
        <Printer aria-hidden size={18} />
        {t('sheet.print')}
      </button>
      <table className="meeting-people">
        <thead>
          <tr>
            <th scope="col">{t('sheet.number')}</th>
            <th scope="col">{t('signUp.name')}</th>
            <th scope="col">{t('sheet.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet have nothing but their number
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{name}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
