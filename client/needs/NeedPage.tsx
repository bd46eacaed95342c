import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwn } from '../accounts/own-api.ts';
import { ApiProblem } from '../api.ts';
import { Discussion } from '../conversations/Discussion.tsx';
import { FollowThis } from '../follows/FollowThis.tsx';
import { highlight } from '../map/highlight.ts';
import { PlacePicture } from '../map/placing/PlacePicture.tsx';
import { useShownPlace } from '../map/placing/shown.ts';
import { ThemeMark } from '../themes/ThemeMark.tsx';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { excerptOf } from './excerpt.ts';
import { MergedInto, MergedOnes } from './Merged.tsx';
import { Moderation } from './moderation/Moderation.tsx';
import { ProposalsFrom } from './ProposalsFrom.tsx';
import { SupportButton } from './SupportButton.tsx';
import type { NeedWhole } from './shapes.ts';
import { Where } from './Where.tsx';
import './needs.css';
import './need-page.css';

/** So much is read at a glance as a heading; of what is longer the heading says the beginning. */
const shortMost = 180;

/** One need: what, where, who supports it, what it became. */
export function NeedPage() {
  const { t } = useTranslation('needs');
  const { dayOf } = useDates();
  const { id = '' } = useParams({ strict: false });
  // What may be done depends on who asks.
  const { data: need, error, refetch } = useOwn<NeedWhole>(`/api/needs/${encodeURIComponent(id)}`);
  useShownPlace(need?.place);
  const hasPoint = need?.point != null;
  useEffect(() => {
    if (!hasPoint) return;
    highlight.set({ selectedMark: Number(id) });
    return () => highlight.set({ selectedMark: null });
  }, [id, hasPoint]);

  if (error && !need) return <Missing error={error} onRetry={() => void refetch()} />;
  if (!need) return <Waiting />;
  const title = excerptOf(need.body);
  const isShort = need.body.length <= shortMost && !need.body.includes('\n');
  return (
    <article className="need">
      <BackLink />
      <p className="need-facts">
        <ThemeMark theme={need.theme} />
        {need.demonstration && ` · ${t('fictional')}`}
      </p>
      <PageHeading title={title} className={isShort ? 'need-heading' : undefined}>
        {isShort ? need.body : title}
      </PageHeading>
      {need.status === 'hidden' && <p className="need-notice">{t('hidden')}</p>}
      {need.mergedInto && <MergedInto need={need.mergedInto} />}
      {!isShort && <PlainText text={need.body} />}
      {need.status === 'open' && <SupportButton need={need} name={title} />}
      {need.hands > 0 && <p className="need-facts">{t('hands', { count: need.hands })}</p>}
      <section className="need-part" aria-labelledby="need-where">
        <h2 id="need-where">{t('whereTitle')}</h2>
        <p>
          <Where need={need} />
        </p>
        {need.place ? <PlacePicture place={need.place} /> : <p className="need-facts">{t('noPlace')}</p>}
      </section>
      <p className="need-facts">
        {t('markedOn', { day: dayOf(need.createdAt) })}
        {need.meeting && (
          <>
            {' · '}
            <Link to="/meetings/$id" params={{ id: String(need.meeting.id) }} search>
              {t('fromMeeting', { title: need.meeting.title })}
            </Link>
          </>
        )}
      </p>
      {need.mergedOnes.length > 0 && <MergedOnes needs={need.mergedOnes} />}
      <ProposalsFrom need={need} />
      {need.may.includes('edit') && (
        <p>
          <Link to="/needs/$id/edit" params={{ id }} className="button">
            {t('edit')}
          </Link>
        </p>
      )}
      {need.may.includes('moderate') && <Moderation need={need} />}
      {need.status === 'open' && (
        <>
          <FollowThis about="need" subject={need.id} />
          <Discussion about="need" subject={need.id} key={need.id} />
        </>
      )}
    </article>
  );
}

export function BackLink() {
  const { t } = useTranslation('needs');
  return (
    <p className="need-facts">
      <Link to="/needs" search>
        {t('back')}
      </Link>
    </p>
  );
}

function Missing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('needs');
  if (!(error instanceof ApiProblem && error.status === 404)) return <Failure error={error} onRetry={onRetry} />;
  return (
    <div className="need">
      <BackLink />
      <PageHeading title={t('missing.title')} />
      <p>{t('missing.why')}</p>
    </div>
  );
}
