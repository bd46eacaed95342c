import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { useDates } from '../../ui/dates.ts';
import type { OwnArea } from './own-areas.ts';

/** Every version of an area, the newest first: who proposed and decided what, when, with which words. */
export function VersionList({ versions }: { versions: OwnArea['versions'] }) {
  const { t } = useTranslation('own');
  const { surface, about } = useFigures();
  const { moment } = useDates();
  return (
    <ol className="case-history" reversed>
      {versions.map((version) => {
        const { id, number, status, areaKm2, residents, proposedAt, note, decidedAt, decidedBy, decisionNote } =
          version;
        return (
          <li key={id}>
            <span>
              <strong>{t('version', { number })}</strong>{' '}
              <span className="case-status" data-status={status}>
                {t(`versionStatus.${status}`)}
              </span>
            </span>
            <span>
              {surface(areaKm2)}, {t('residents', { count: residents, figure: about(residents) })}
            </span>
            {proposedAt && <span className="case-quiet">{t('proposedAt', { moment: moment(proposedAt) })}</span>}
            {note && <blockquote>{note}</blockquote>}
            {decidedAt && (
              <span className="case-quiet">{t('decidedAt', { moment: moment(decidedAt), by: decidedBy ?? '—' })}</span>
            )}
            {decisionNote && <blockquote>{decisionNote}</blockquote>}
            {status !== 'approved' && number > 1 && (
              <Link to="/areas/own/proposals/$id" params={{ id: String(id) }}>
                {t('compare')}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
