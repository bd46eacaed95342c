import { useTranslation } from 'react-i18next';
import type { ApplicationStatus } from './shapes.ts';

/** How far an application has come, in a word. */
export function StatusMark({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation('applications');
  return (
    <span className="case-status" data-status={status}>
      {t(`status.${status}`)}
    </span>
  );
}
