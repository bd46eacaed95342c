import { page, withMap } from '../page.ts';

export const applicationsScreens = [
  page('/applications', () => import('../../applications/OwnApplicationsPage.tsx'), 'OwnApplicationsPage'),
  page('/applications/$id', () => import('../../applications/ApplicationPage.tsx'), 'ApplicationPage'),
  page('/areas/own', () => import('../../ambassadors/own/OwnAreasPage.tsx'), 'OwnAreasPage'),
  page(
    '/areas/own/proposals/$id',
    () => import('../../applications/staff/proposals/ProposalPage.tsx'),
    'OwnProposalPage',
    withMap,
  ),
  page('/staff', () => import('../../applications/staff/StaffPage.tsx'), 'StaffPage'),
  page('/staff/applications', () => import('../../applications/staff/queue/QueuePage.tsx'), 'QueuePage', withMap),
  page('/staff/applications/$id', () => import('../../applications/staff/case/CasePage.tsx'), 'CasePage', withMap),
  page(
    '/staff/proposals',
    () => import('../../applications/staff/proposals/ProposalsPage.tsx'),
    'ProposalsPage',
    withMap,
  ),
  page(
    '/staff/proposals/$id',
    () => import('../../applications/staff/proposals/ProposalPage.tsx'),
    'StaffProposalPage',
    withMap,
  ),
  page('/staff/ambassadors/$slug', () => import('../../ambassadors/life/LifePage.tsx'), 'LifePage'),
] as const;
