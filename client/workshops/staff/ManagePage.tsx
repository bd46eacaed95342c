import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { useTimes } from '../../meetings/times.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { planners } from '../planners.ts';
import type { ManagedWorkshop, Slots } from '../shapes.ts';
import { Where } from '../Where.tsx';
import { useOwn } from '../workshops.ts';
import { Moves } from './Moves.tsx';
import { SlotForm } from './SlotForm.tsx';
import { SlotTable } from './SlotTable.tsx';
import '../../meetings/meeting-page.css';
import '../../meetings/meetings.css';
import '../workshops.css';

export const ManagePage = () => <SignedInOnly needs={planners}>{() => <Manage />}</SignedInOnly>;

/** What staff do with a workshop: make its slots, announce it, look who booked, call it off. */
function Manage() {
  const { t } = useTranslation('workshops');
  const times = useTimes();
  const { id = '' } = useParams({ strict: false });
  const path = `/api/workshops/${encodeURIComponent(id)}`;
  const managed = useOwn<ManagedWorkshop>(`${path}/manage`);
  const slots = useOwn<Slots>(`${path}/slots`);
  const failed = managed.error ?? slots.error;
  if (failed && !(managed.data && slots.data))
    return <Failure error={failed} onRetry={() => void Promise.all([managed.refetch(), slots.refetch()])} />;
  if (!managed.data || !slots.data) return <Waiting />;
  const workshop = managed.data;
  const { may, stage } = workshop;
  return (
    <article className="prose">
      <p className="meeting-back">
        <Link to="/staff/workshops">{t('staff.back')}</Link>
      </p>
      <PageHeading title={workshop.title}>
        {workshop.title}{' '}
        {stage !== 'planned' && (
          <span className="meeting-stage" data-stage={stage}>
            {t(`stage.${stage}`)}
          </span>
        )}
      </PageHeading>
      <p>
        {t(`kind.${workshop.kind}`)}
        <br />
        {times.whole(workshop)}
        <br />
        <Where workshop={workshop} />
      </p>
      {stage === 'draft' && <p>{t('manage.draft')}</p>}
      <div className="meeting-buttons">
        {may.includes('edit') && (
          <Link to="/workshops/$id/edit" params={{ id }} className="button">
            {t('manage.edit')}
          </Link>
        )}
        {stage !== 'draft' && (
          <>
            <Link to="/workshops/$id" params={{ id }} className="button">
              {t('manage.public')}
            </Link>
            <Link to="/workshops/$id/sheet" params={{ id }} className="button">
              {t('sheet.open')}
            </Link>
          </>
        )}
      </div>
      <Moves workshop={workshop} />
      <h2>{t('manage.slots')}</h2>
      <SlotTable slots={slots.data.items} may={may.includes('slots')} />
      {may.includes('slots') && <SlotForm workshop={workshop} />}
    </article>
  );
}
