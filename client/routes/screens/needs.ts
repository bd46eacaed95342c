import { page, withMap } from '../page.ts';

export const needsScreens = [
  page('/needs', () => import('../../needs/NeedList.tsx'), 'NeedList', withMap),
  page('/needs/new', () => import('../../needs/form/NewNeedPage.tsx'), 'NewNeedPage', withMap),
  page('/needs/$id', () => import('../../needs/NeedPage.tsx'), 'NeedPage', withMap),
  page('/needs/$id/edit', () => import('../../needs/form/EditNeedPage.tsx'), 'EditNeedPage', withMap),
  page('/needs/diagnosis', () => import('../../needs/diagnosis/DiagnosisPage.tsx'), 'DiagnosisPage'),
] as const;
