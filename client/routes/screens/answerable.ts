import { page } from '../page.ts';

export const answerableScreens = [
  page('/accessibility', () => import('../../statements/AccessibilityPage.tsx'), 'AccessibilityPage'),
  page('/privacy', () => import('../../statements/PrivacyPage.tsx'), 'PrivacyPage'),
  page('/staff/audit', () => import('../../audit/AuditPage.tsx'), 'AuditPage'),
  page('/staff/retention', () => import('../../audit/RetentionPage.tsx'), 'RetentionPage'),
] as const;
