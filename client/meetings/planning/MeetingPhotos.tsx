import { useTranslation } from 'react-i18next';
import { PhotoForm } from '../../exchange/PhotoForm.tsx';
import { Photos } from '../../exchange/Photos.tsx';
import type { ManagedMeeting } from '../shapes.ts';
import '../../support/support.css';
import '../../exchange/exchange.css';

/** As the server counts them: `server/photos/reencode.ts`. */
const most = 6;

/** Photos of a meeting that was held: public, and so only with the consent of whoever is on them. */
export function MeetingPhotos({ meeting: { id, photos } }: { meeting: ManagedMeeting }) {
  const { t } = useTranslation('meetings');
  return (
    <section className="meeting-part">
      <h2>{t('photos.title')}</h2>
      <p>{t('photos.consent')}</p>
      <Photos photos={photos} own path="/api/meetings/photos" />
      {photos.length < most && <PhotoForm path={`/api/meetings/${id}`} />}
    </section>
  );
}
