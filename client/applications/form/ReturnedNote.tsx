import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/dates.ts';
import type { Application } from '../shapes.ts';

/** What the staff asked to change, before everything else. */
export function ReturnedNote({ application: { status, history } }: { application: Application }) {
  const { t } = useTranslation('applications');
  const { moment } = useDates();
  const returned = history.filter(({ kind }) => kind === 'returned').at(-1);
  if (status !== 'returned' || !returned) return null;
  return (
    <section className="application-returned" aria-labelledby="returned">
      <h2 id="returned">{t('returned.title')}</h2>
      {returned.note && <blockquote>{returned.note}</blockquote>}
      <p className="case-quiet">
        {returned.actorName}, {moment(returned.at)}
      </p>
      <p>{t('returned.do')}</p>
    </section>
  );
}
