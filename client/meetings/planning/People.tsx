import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ManagedMeeting } from '../shapes.ts';

/** Who comes and who waits, by name alone; to print as a sheet, and as CSV. */
export function People({ meeting: { id, signUps, taken, waiting, capacity } }: { meeting: ManagedMeeting }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <h2>{t('organise.people')}</h2>
      <p>
        {t('organise.taken', { count: taken })}
        {capacity !== null && ` (${t('organise.of', { count: capacity })})`},{' '}
        {t('organise.waiting', { count: waiting })}
      </p>
      <div className="meeting-buttons">
        <Link to="/meetings/$id/sheet" params={{ id: String(id) }} className="button">
          {t('organise.sheet')}
        </Link>
        {signUps.length > 0 && (
          <a className="button" href={`/api/meetings/${id}/sign-ups.csv`}>
            {t('organise.csv')}
          </a>
        )}
      </div>
      {signUps.length > 0 && (
        <table className="meeting-people">
          <thead>
            <tr>
              <th scope="col">{t('signUp.name')}</th>
              <th scope="col">{t('organise.mode')}</th>
              <th scope="col">{t('organise.state')}</th>
            </tr>
          </thead>
          <tbody>
            {signUps.map(({ name, mode, status, at }) => (
              <tr key={`${at}-${name}`}>
                <td>{name}</td>
                <td>{t(`mode.${mode}`)}</td>
                <td>{t(`standing.short.${status}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
