import { useTranslation } from 'react-i18next';
import { useFigures } from '../../../filter/figures.ts';

/** Figures of an area under way: exact enough to see a change of one street. */
export function useAreaFigures() {
  const { language } = useTranslation().i18n;
  const { about, percent, distance, surface, squareKm } = useFigures();
  const km2 = (value: number) =>
    value < 0.05
      ? surface(value)
      : `${new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)}\u00a0${squareKm}`;
  const signed = (value: number, write: (value: number) => string) =>
    `${value > 0 ? '+' : value < 0 ? '−' : '±'}${write(Math.abs(value))}`;
  const whole = (value: number) => new Intl.NumberFormat(language).format(value);
  return { about, percent, distance, km2, signed, whole };
}
