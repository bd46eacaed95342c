import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../FindingList.tsx';
import { forward, Moves } from '../page/Moves.tsx';
import type { OwnStep } from './own-step.ts';

type Props = OwnStep & {
  /** Saves what is typed. @returns the version that the server has then, null when it does not have all of it */
  settled: () => Promise<number | null>;
};

/** What is still to be done before the next step, and taking it. */
export function CheckStep({ proposal, findings, settled }: Props) {
  const { t } = useTranslation('proposals');
  const must = findings.filter(({ severity }) => severity === 'must');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const { id, status } = proposal;
  return (
    <>
      {must.length > 0 ? (
        <section className="proposal-check" aria-labelledby="check-must">
          <h3 id="check-must">{t('check.must', { count: must.length })}</h3>
          {status === 'draft' && <p>{t('check.draft')}</p>}
          <FindingList id={id} findings={must} />
        </section>
      ) : (
        <p className="proposal-fine">
          <CircleCheck aria-hidden size={20} /> {t('check.fine')}
        </p>
      )}
      {warnings.length > 0 && (
        <section className="proposal-check" aria-labelledby="check-warnings">
          <h3 id="check-warnings">{t('check.warnings', { count: warnings.length })}</h3>
          <FindingList id={id} findings={warnings} />
        </section>
      )}
      <h3>{t('check.next')}</h3>
      <p>{t(`path.next.${status}`)}</p>
      <div className="proposal-ways">
        <Moves proposal={proposal} which={forward} settled={settled} />
        <Link to="/proposals/$id" activeOptions={{ exact: true }} params={{ id: String(id) }} className="button">
          {t('check.page')}
        </Link>
        <Link to="/proposals/$id/versions" params={{ id: String(id) }} className="button">
          {t('versions.open')}
        </Link>
      </div>
      <p className="proposal-channel">{t('notFormal')}</p>
    </>
  );
}
