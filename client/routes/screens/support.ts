import { page, withMap } from '../page.ts';

export const supportScreens = [
  page('/support', () => import('../../support/SupportPage.tsx'), 'SupportPage'),
  page('/support/trainings', () => import('../../trainings/TrainingsPage.tsx'), 'TrainingsPage'),
  page('/support/certificate', () => import('../../certificates/CertificatePage.tsx'), 'CertificatePage'),
  page('/certificates/$key', () => import('../../certificates/VerificationPage.tsx'), 'VerificationPage'),
  page('/staff/trainings', () => import('../../trainings/staff/StaffTrainingsPage.tsx'), 'StaffTrainingsPage'),
  page('/staff/trainings/new', () => import('../../trainings/staff/NewTrainingPage.tsx'), 'NewTrainingPage'),
  page(
    '/staff/trainings/$trainingId',
    () => import('../../trainings/staff/StaffTrainingPage.tsx'),
    'StaffTrainingPage',
  ),
  page(
    '/staff/certificates',
    () => import('../../certificates/staff/StaffCertificatesPage.tsx'),
    'StaffCertificatesPage',
  ),
  page('/materials', () => import('../../materials/MaterialsPage.tsx'), 'MaterialsPage', withMap),
  page('/staff/materials', () => import('../../materials/staff/StaffMaterialsPage.tsx'), 'StaffMaterialsPage', withMap),
  page('/staff/materials/new', () => import('../../materials/staff/NewMaterialPage.tsx'), 'NewMaterialPage', withMap),
  page(
    '/staff/materials/$materialId',
    () => import('../../materials/staff/StaffMaterialPage.tsx'),
    'StaffMaterialPage',
    withMap,
  ),
  page('/support/exchange', () => import('../../exchange/ExchangePage.tsx'), 'ExchangePage'),
  page('/support/exchange/new', () => import('../../exchange/WritePage.tsx'), 'NewPostPage'),
  page('/support/exchange/$postId', () => import('../../exchange/PostPage.tsx'), 'PostPage'),
  page('/support/exchange/$postId/edit', () => import('../../exchange/WritePage.tsx'), 'EditPostPage'),
] as const;
