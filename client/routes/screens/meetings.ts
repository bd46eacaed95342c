import { page, withMap } from '../page.ts';

export const meetingsScreens = [
  page('/meetings', () => import('../../meetings/MeetingList.tsx'), 'MeetingList', withMap),
  page('/meetings/$id', () => import('../../meetings/MeetingPage.tsx'), 'MeetingPage', withMap),
  page('/meetings/new', () => import('../../meetings/planning/PlanningPage.tsx'), 'NewMeetingPage', withMap),
  page('/meetings/$id/edit', () => import('../../meetings/planning/PlanningPage.tsx'), 'EditMeetingPage', withMap),
  page('/meetings/$id/organise', () => import('../../meetings/planning/OrganisePage.tsx'), 'OrganisePage'),
  page('/meetings/$id/sheet', () => import('../../meetings/planning/SheetPage.tsx'), 'SheetPage'),
  page('/meetings/own', () => import('../../meetings/OwnPage.tsx'), 'OwnMeetingsPage'),
  page('/meetings/confirm', () => import('../../meetings/sign-up/TokenPages.tsx'), 'ConfirmPage'),
  page('/meetings/sign-up', () => import('../../meetings/sign-up/TokenPages.tsx'), 'SignUpPage'),
] as const;
