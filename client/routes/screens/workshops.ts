import { page, withMap } from '../page.ts';

export const workshopsScreens = [
  page('/workshops', () => import('../../workshops/WorkshopList.tsx'), 'WorkshopList', withMap),
  page('/workshops/$id', () => import('../../workshops/WorkshopPage.tsx'), 'WorkshopPage', withMap),
  page('/workshops/new', () => import('../../workshops/staff/FormPages.tsx'), 'NewWorkshopPage', withMap),
  page('/workshops/$id/edit', () => import('../../workshops/staff/FormPages.tsx'), 'EditWorkshopPage', withMap),
  page('/workshops/$id/manage', () => import('../../workshops/staff/ManagePage.tsx'), 'ManagePage'),
  page('/workshops/$id/sheet', () => import('../../workshops/SheetPage.tsx'), 'SheetPage'),
  page('/staff/workshops', () => import('../../workshops/staff/StaffWorkshopsPage.tsx'), 'StaffWorkshopsPage'),
  page('/proposals/$id/submission', () => import('../../submission/SubmissionPage.tsx'), 'SubmissionPage'),
] as const;
