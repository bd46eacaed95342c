import type { Indicator } from '../../evaluation/indicators/schema.ts';

/** Writes values as the language of the paper does. */
export function figuresIn(locale: string) {
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(value);
  return {
    whole: (value: number) => write(value, { maximumFractionDigits: 0 }),
    percent: (share: number) => write(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }),
    km2: (value: number) =>
      `${write(value, { maximumSignificantDigits: 3 })}\u00a0${locale.startsWith('uk') ? 'км²' : 'km²'}`,
    pln: (value: number) => write(value, { style: 'currency', currency: 'PLN', maximumFractionDigits: 0 }),
    /** An estimate is not shown more exactly than it is known. */
    about: (value: number) => {
      const step = value < 1_000 ? 10 : 100;
      return write(Math.round(value / step) * step, { maximumFractionDigits: 0 });
    },
    of: (value: number, { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>) => {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      if (unit === 'percent') return write(value / 100, { ...digits, style: 'percent' });
      if (unit === 'pln') return write(value, { ...digits, style: 'currency', currency: 'PLN' });
      return unit === 'times' ? `${write(value, digits)}×` : write(value, digits);
    },
  };
}
export type PaperFigures = ReturnType<typeof figuresIn>;
