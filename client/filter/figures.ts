import { useTranslation } from 'react-i18next';

/** The library of types knows `useGrouping` as a truth only. */
type Options = Omit<Intl.NumberFormatOptions, 'useGrouping'> & { useGrouping?: 'always' };

/** Figures written as the language on screen writes them. */
export function useFigures() {
  const { language } = useTranslation().i18n;
  const write = (value: number, options: Options) => new Intl.NumberFormat(language, options).format(value);
  // Units of surface are not among those that the browser knows.
  const [squareKm, squareM] = language === 'uk' ? ['км²', 'м²'] : ['km²', 'm²'];
  return {
    squareKm,
    whole: (value: number) => write(value, { maximumFractionDigits: 0 }),
    /** Share of 1 as a percentage. */
    percent: (share: number) =>
      share > 0 && share < 0.005
        ? `<${write(0.01, { style: 'percent' })}`
        : write(share, { style: 'percent', maximumFractionDigits: 0 }),
    /** km² with the unit, never parted from it; small pieces in m². */
    surface: (km2: number) =>
      km2 < 0.05
        ? `${write(Math.round(km2 * 1e4) * 100, {})}\u00a0${squareM}`
        : `${write(km2, { maximumSignificantDigits: 2 })}\u00a0${squareKm}`,
    /** Grosze only where there are any. */
    pln: (value: number) =>
      write(value, {
        style: 'currency',
        currency: 'PLN',
        minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
        maximumFractionDigits: 2,
        useGrouping: 'always',
      }),
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
