import { page, withMap } from '../page.ts';

export const proposalsScreens = [
  page('/proposals', () => import('../../proposals/list/ProposalList.tsx'), 'ProposalList', withMap),
  page('/proposals/$id', () => import('../../proposals/page/ProposalPage.tsx'), 'ProposalPage', withMap),
  page('/proposals/new', () => import('../../proposals/edit/NewPage.tsx'), 'NewPage', withMap),
  page('/proposals/$id/edit', () => import('../../proposals/edit/EditPage.tsx'), 'EditPage', withMap),
  page('/proposals/$id/versions', () => import('../../proposals/versions/VersionsPage.tsx'), 'VersionsPage'),
  page('/proposals/mine', () => import('../../proposals/own/OwnProposalsPage.tsx'), 'OwnProposalsPage'),
  page('/proposals/invitations', () => import('../../proposals/own/InvitationPage.tsx'), 'InvitationPage'),
  page('/staff/outcomes', () => import('../../proposals/staff/OutcomesPage.tsx'), 'OutcomesPage'),
  page('/staff/editions/$year/rules', () => import('../../proposals/staff/RulesPage.tsx'), 'RulesPage'),
] as const;
