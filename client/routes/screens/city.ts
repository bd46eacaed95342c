import { first, page, withMap, withMapAndSearch } from '../page.ts';

export const cityScreens = [
  first('/', () => import('../Explore.tsx'), 'Explore', withMapAndSearch),
  first('/place/$placeId', () => import('../../places/AnswerPage.tsx'), 'AnswerPage', withMapAndSearch),
  first('/point/$lonlat', () => import('../../places/PointPage.tsx'), 'PointPage', withMapAndSearch),
  page('/ambassadors/$slug', () => import('../../ambassadors/AmbassadorPage.tsx'), 'AmbassadorPage', withMapAndSearch),
  page('/about', () => import('../../about/AboutPage.tsx'), 'AboutPage'),
  page('/become', () => import('../../applications/call/CallPage.tsx'), 'CallPage'),
  page('/areas/draw', () => import('../../areas/editor/DrawPage.tsx'), 'DrawPage', withMap),
  page('/areas/drafts/$id', () => import('../../areas/editor/DraftPage.tsx'), 'DraftPage', withMap),
  page('/staff/overview', () => import('../../overview/OverviewPage.tsx'), 'OverviewPage', withMap),
  page('/staff/coverage', () => import('../../coverage/CoveragePage.tsx'), 'CoveragePage', withMap),
] as const;
