import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi, useApi } from '../../api.ts';
import { filteredPath } from '../../filter/address.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { excerptOf } from '../excerpt.ts';
import { useNeedsChanged } from '../needs.ts';
import type { Need } from '../shapes.ts';

type Props = { id: number; point: [number, number] | null; districts: number[] };

const nearM = 600;
const mostOffered = 12;

/** Merges a need that says the same into another near by, after a question. */
export function Merging({ id, point, districts }: Props) {
  const { t } = useTranslation('needs');
  const words = useCodeWords('needs');
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState<number | null>(null);
  const { busy, refusal, run } = useAction();
  const changed = useNeedsChanged();
  const where = point ? { near: [...point, nearM] as [number, number, number] } : { district: districts };
  const path = filteredPath('/api/needs', where, { sort: 'supported', limit: String(mostOffered + 1) });
  const offered = useApi<{ items: Need[] }>(open ? path : null).data?.items.filter((need) => need.id !== id) ?? [];
  const merge = async () => {
    if (into === null) return;
    const done = await run(async () => {
      await changeByApi('POST', `/api/needs/${id}/merge`, { into });
      await changed();
    });
    if (done) setOpen(false);
  };
  return (
    <>
      <p>
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t('moderation.merge')}
        </button>
      </p>
      <ConfirmDialog title={t('moderation.mergeQuestion')} open={open} onClose={() => setOpen(false)}>
        <p>{t('moderation.mergeMeaning')}</p>
        {offered.length === 0 && <p>{t('moderation.nothingNear')}</p>}
        <fieldset className="need-candidates" aria-label={t('moderation.mergeQuestion')}>
          {offered.map((need) => (
            <label key={need.id} className="need-candidate">
              <input type="radio" name="into" checked={into === need.id} onChange={() => setInto(need.id)} />
              <span>
                {excerptOf(need.body)} ({t('supports', { count: need.supports })})
              </span>
            </label>
          ))}
        </fieldset>
        <Outcome refusal={words(refusal)} />
        <div className="need-buttons">
          <button
            type="button"
            className="button"
            data-main
            disabled={busy || into === null}
            onClick={() => void merge()}
          >
            {t('moderation.mergeYes')}
          </button>
          <button type="button" className="button" onClick={() => setOpen(false)}>
            {t('moderation.no')}
          </button>
        </div>
      </ConfirmDialog>
    </>
  );
}
