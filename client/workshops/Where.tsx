import { useTranslation } from 'react-i18next';
import type { Workshop } from './shapes.ts';

/** Where it is, in one line. */
export function Where({ workshop }: { workshop: Pick<Workshop, 'form' | 'venueName' | 'venueAddress'> }) {
  const { t } = useTranslation('workshops');
  const { form, venueName, venueAddress } = workshop;
  const venue = [venueName, venueAddress].filter(Boolean).join(', ');
  if (form === 'online') return t('form.online');
  return form === 'hybrid' ? `${venue} · ${t('alsoOnline')}` : venue;
}
