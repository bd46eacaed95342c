import { first, page, withMap } from '../page.ts';

export const evaluationScreens = [
  page('/dossier', () => import('../../dossier/DossierPage.tsx'), 'DossierPage', withMap),
  first('/results', () => import('../../evaluation/ResultList.tsx'), 'ResultList', withMap),
  page('/evaluation', () => import('../../evaluation/EvaluationPage.tsx'), 'EvaluationPage', withMap),
  page('/evaluation/compare', () => import('../../evaluation/compare/ComparePage.tsx'), 'ComparePage'),
  page('/staff/studies', () => import('../../evaluation/staff/StudiesPage.tsx'), 'StudiesPage'),
  page('/staff/studies/$id', () => import('../../evaluation/staff/StudyPage.tsx'), 'StudyPage'),
  page('/staff/indicators', () => import('../../evaluation/staff/IndicatorsPage.tsx'), 'IndicatorsPage'),
] as const;
