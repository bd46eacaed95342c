import { useTranslation } from 'react-i18next';
import type { Meeting } from './shapes.ts';

/** Where a meeting is, in one line. */
export function Where({ meeting: { form, venueName, venueAddress } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const venue = [venueName, venueAddress].filter(Boolean).join(', ');
  if (form === 'online') return t('form.online');
  return form === 'hybrid' ? `${venue} · ${t('alsoOnline')}` : venue;
}
