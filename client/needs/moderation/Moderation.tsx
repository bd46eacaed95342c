import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { WithReason } from '../../support/WithReason.tsx';
import { useDates } from '../../ui/dates.ts';
import { useNeedsChanged } from '../needs.ts';
import type { NeedWhole } from '../shapes.ts';
import { Merging } from './Merging.tsx';
import '../../support/support.css';

/** What the ambassador in whose area the need lies, and staff, do with it, and what was done. */
export function Moderation({ need: { id, status, point, districts, history } }: { need: NeedWhole }) {
  const { t } = useTranslation('needs');
  const words = useCodeWords('needs');
  const { moment } = useDates();
  const changed = useNeedsChanged();
  const { busy, refusal, run } = useAction();
  const send = (act: 'hide' | 'show') => async (reason: string) => {
    await changeByApi('POST', `/api/needs/${id}/${act}`, { reason });
    await changed();
  };
  const part = () =>
    void run(async () => {
      await changeByApi('POST', `/api/needs/${id}/part`);
      await changed();
    });
  return (
    <section className="need-part" aria-labelledby="need-moderation">
      <h2 id="need-moderation">{t('moderation.title')}</h2>
      {status === 'open' && <Merging id={id} point={point} districts={districts} />}
      <div className="need-buttons">
        {status === 'merged' && (
          <button type="button" className="button" disabled={busy} onClick={part}>
            {t('moderation.part')}
          </button>
        )}
        {status !== 'merged' && (
          <WithReason
            words="needs"
            question={t(status === 'open' ? 'moderation.hideQuestion' : 'moderation.showQuestion')}
            reason={{ label: t('moderation.reason'), hint: t('moderation.reasonHint') }}
            yes={t(status === 'open' ? 'moderation.hide' : 'moderation.show')}
            no={t('moderation.no')}
            send={send(status === 'open' ? 'hide' : 'show')}
          >
            {t(status === 'open' ? 'moderation.hide' : 'moderation.show')}
          </WithReason>
        )}
      </div>
      <Outcome refusal={words(refusal)} />
      <h3>{t('moderation.history')}</h3>
      <ol className="need-history">
        {history.map(({ kind, at, by, note }) => (
          <li key={at + kind}>{[moment(at), t(`moderation.kind.${kind}`), by, note].filter(Boolean).join(' · ')}</li>
        ))}
      </ol>
    </section>
  );
}
