import { useNavigate } from '@tanstack/react-router';
import { LocateFixed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writePoint } from './point.ts';

const patienceMs = 12_000;
const freshEnoughMs = 30_000;

type Trouble = 'denied' | 'unavailable' | 'timeout' | 'unsupported';
type Step = 'idle' | 'asking' | Trouble;

const troubles: Record<number, Trouble> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

/** Asks the browser where it is, only when pressed, and opens the answer for that point. Nothing is kept. */
export function WhereAmI() {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('idle');

  const ask = () => {
    if (step === 'asking') return;
    if (!('geolocation' in navigator)) return setStep('unsupported');
    setStep('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setStep('idle');
        void navigate({
          to: '/point/$lonlat',
          params: { lonlat: writePoint([coords.longitude, coords.latitude]) },
          state: { accuracyM: coords.accuracy },
        });
      },
      ({ code }) => setStep(troubles[code] ?? 'unavailable'),
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: freshEnoughMs },
    );
  };

  return (
    <>
      <button type="button" className="where-am-i" onClick={ask} aria-disabled={step === 'asking'}>
        <LocateFixed size={20} aria-hidden="true" />
        <span className="where-am-i-name">{t('where.name')}</span>
      </button>
      <p role="status" className="where-am-i-status">
        {step === 'idle' ? '' : t(`where.${step}`)}
      </p>
    </>
  );
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** How exact the browser's position was, metres. */
    accuracyM?: number;
  }
}
