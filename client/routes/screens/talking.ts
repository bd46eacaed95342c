import { page, withMap } from '../page.ts';

export const talkingScreens = [
  page('/news', () => import('../../news/NewsPage.tsx'), 'NewsPage', withMap),
  page('/staff/reports', () => import('../../conversations/ReportsPage.tsx'), 'ReportsPage'),
  page('/start', () => import('../../start/StartPage.tsx'), 'StartPage'),
] as const;
