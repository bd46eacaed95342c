import { useTranslation } from 'react-i18next';

/** Figures written as the language on screen writes them. */
export function useFigures() {
  const { language } = useTranslation().i18n;
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  return {
    whole: (value: number) => write(value, { maximumFractionDigits: 0 }),
    /** Share of 1 as a percentage. */
    percent: (share: number) => write(share, { style: 'percent', maximumFractionDigits: 0 }),
    km2: (value: number) => write(value, { maximumSignificantDigits: 2 }),
    pln: (value: number) => write(value, { style: 'currency', currency: 'PLN', maximumFractionDigits: 0 }),
    /** An estimate is not shown more exactly than it is known. */
    about: (value: number) => write(roundEstimate(value), { maximumFractionDigits: 0 }),
    /** 250 m, 1 km. */
    distance: (metres: number) =>
      metres < 1000
        ? write(metres, { style: 'unit', unit: 'meter' })
        : write(metres / 1000, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }),
  };
}

/** To tens below a thousand, to hundreds above. */
export function roundEstimate(value: number): number {
  const step = value < 1000 ? 10 : 100;
  return Math.round(value / step) * step;
}
