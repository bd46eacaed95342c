import { useTranslation } from 'react-i18next';

/** PLN as the language on screen writes them; grosze only where there are any. */
export function useMoney(): (amountPln: number) => string {
  const { language } = useTranslation().i18n;
  return (amountPln) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'PLN',
      minimumFractionDigits: Number.isInteger(amountPln) ? 0 : 2,
      maximumFractionDigits: 2,
      useGrouping: 'always',
    } as Intl.NumberFormatOptions).format(amountPln);
}
