import { page, withMap } from '../page.ts';

export const consultationsScreens = [
  page('/expert', () => import('../../consultations/queue/QueuePage.tsx'), 'QueuePage', withMap),
  page('/expert/$id', () => import('../../consultations/case/CasePage.tsx'), 'CasePage', withMap),
  page(
    '/staff/consultations',
    () => import('../../consultations/staff/StaffConsultationsPage.tsx'),
    'StaffConsultationsPage',
    withMap,
  ),
  page('/staff/units', () => import('../../consultations/units/UnitsPage.tsx'), 'UnitsPage'),
] as const;
