import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../../server/evaluation/indicators/schema.ts';

/** Writes a value of an indicator with its unit, as the language on screen does. */
export function useIndicatorFigures(): (value: number, indicator: Pick<Indicator, 'unit' | 'decimals'>) => string {
  const { language } = useTranslation().i18n;
  return useCallback(
    (value, { unit, decimals }) => {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      if (unit === 'percent')
        return new Intl.NumberFormat(language, { ...digits, style: 'percent' }).format(value / 100);
      if (unit === 'pln')
        return new Intl.NumberFormat(language, { ...digits, style: 'currency', currency: 'PLN' }).format(value);
      const number = new Intl.NumberFormat(language, digits).format(value);
      return unit === 'times' ? `${number}×` : number;
    },
    [language],
  );
}

/** The name or the meaning of an indicator in the language on screen. */
export function useInLanguage(): (words: Indicator['names']) => string {
  const { language } = useTranslation().i18n;
  return (words) => words[language as keyof typeof words] ?? words.pl;
}
