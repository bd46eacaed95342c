import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api.ts';
import { useDates } from '../../ui/dates.ts';

/** Who decided while one was still thinking; what is unknown is null. */
export type Faster = { status: string | null; by: string | null; at: string | null };

export function readFaster({ members }: ApiProblem): Faster {
  const { status, by, at } = members.decided ? (members.decided as Record<string, unknown>) : members;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { status: text(status), by: text(by), at: text(at) };
}

/** Somebody was faster: what they decided and when; what was written meanwhile stays here to be copied. */
export function FasterNotice({ faster, note }: { faster: Faster | null; note?: string | undefined }) {
  const { t } = useTranslation('staff');
  const { moment } = useDates();
  return (
    <div role="alert" className={faster ? 'application-returned' : undefined}>
      {faster && (
        <>
          <p>
            <strong>{t('faster.title')}</strong>
          </p>
          <p>
            {faster.status && t(`faster.status.${faster.status}`)}
            {faster.by && ` ${faster.by}`}
            {faster.at && `, ${moment(faster.at)}`}
          </p>
          <p>{t('faster.shown')}</p>
          {note && (
            <>
              <p>{t('faster.note')}</p>
              <blockquote>{note}</blockquote>
            </>
          )}
        </>
      )}
    </div>
  );
}
