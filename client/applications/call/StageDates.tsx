import { useTranslation } from 'react-i18next';
import type { CurrentEdition } from '../../../server/editions/schema.ts';
import { useDates } from '../../ui/dates.ts';

/** When each stage of the edition begins and ends; what is open today says so in words. */
export function StageDates({ current: { edition, open } }: { current: CurrentEdition }) {
  const { t } = useTranslation('become');
  const { day } = useDates();
  return (
    <dl className="call-dates">
      {edition?.stages.map(({ stage, opens, closes }) => (
        <div key={stage} data-open={open.includes(stage) || undefined}>
          <dt>{t(`stage.${stage}`)}</dt>
          <dd>
            {opens === closes ? day(opens) : t('dates.range', { opens: day(opens), closes: day(closes) })}
            {open.includes(stage) && <strong> {t('dates.open')}</strong>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
