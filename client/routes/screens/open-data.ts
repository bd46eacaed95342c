import { page } from '../page.ts';

export const openDataScreens = [
  page('/open-data', () => import('../../open-data/OpenDataPage.tsx'), 'OpenDataPage'),
  page('/embed/make', () => import('../../embed/EmbedMakerPage.tsx'), 'EmbedMakerPage'),
] as const;
