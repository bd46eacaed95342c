import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubject } from '../subject.ts';

/** What a cluster holds, in words: "3 zaplanowane, 2 odbyte". Empty until the words of pages have come. */
export function useKindWords(): (kinds: Record<string, number>) => string {
  const { t, i18n } = useTranslation('marks');
  const subject = useSubject();
  return useCallback(
    (kinds) =>
      Object.entries(kinds)
        .filter(([kind]) => i18n.exists(`marks:${subject}.${kind}`))
        .sort(([, one], [, other]) => other - one)
        .map(([kind, count]) => `${t(`${subject}.${kind}`)}: ${count}`)
        .join(', '),
    [t, i18n, subject],
  );
}
