import {
  Bike,
  Construction,
  GraduationCap,
  HeartHandshake,
  HeartPulse,
  type LucideIcon,
  ShieldCheck,
  Theater,
  Trees,
  Volleyball,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../server/proposals/theme.ts';
import './theme-mark.css';

const icons: Record<Theme, LucideIcon> = {
  greenery: Trees,
  infrastructure: Construction,
  culture: Theater,
  sport: Volleyball,
  social: HeartHandshake,
  health: HeartPulse,
  education: GraduationCap,
  safety: ShieldCheck,
  cycling: Bike,
};

/** A theme by its picture and its word, never by the picture alone. */
export function ThemeMark({ theme }: { theme: Theme | null }) {
  const { t } = useTranslation('themes');
  if (!theme) return <span className="theme-mark">{t('none')}</span>;
  const Icon = icons[theme];
  return (
    <span className="theme-mark">
      <Icon aria-hidden size={18} />
      {t(`theme.${theme}`)}
    </span>
  );
}
