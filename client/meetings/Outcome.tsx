import { useTranslation } from 'react-i18next';
import { Photos } from '../exchange/Photos.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import type { MeetingWhole } from './shapes.ts';

/** What came of a meeting that was held. */
export function Outcome({ meeting: { notes, attendedInPerson, attendedOnline, photos } }: { meeting: MeetingWhole }) {
  const { t } = useTranslation('meetings');
  const figures = [
    attendedInPerson !== null && t('came.inPerson', { count: attendedInPerson }),
    attendedOnline !== null && t('came.online', { count: attendedOnline }),
  ].filter(Boolean);
  return (
    <section className="meeting-part">
      <h2>{t('came.title')}</h2>
      <p>{figures.length > 0 ? figures.join(', ') : t('came.unknown')}</p>
      <Photos photos={photos} own={false} path="/api/meetings/photos" />
      {notes ? <PlainText text={notes} /> : <p className="meeting-quiet">{t('came.noNotes')}</p>}
    </section>
  );
}
