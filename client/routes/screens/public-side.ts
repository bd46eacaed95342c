import { page } from '../page.ts';

export const publicSideScreens = [
  page('/ambassadors', () => import('../../ambassadors/list/ListPage.tsx'), 'ListPage'),
  page('/letters/confirm', () => import('../../letters/ConfirmLetterPage.tsx'), 'ConfirmLetterPage'),
  page('/follows/unsubscribe', () => import('../../follows/UnsubscribePage.tsx'), 'UnsubscribePage'),
  page('/staff/editions', () => import('../../editions/EditionsPage.tsx'), 'EditionsPage'),
  page('/staff/editions/$year', () => import('../../editions/EditionPage.tsx'), 'EditionPage'),
] as const;
