import { page } from '../page.ts';

export const accountsScreens = [
  page('/sign-in', () => import('../../accounts/SignInPage.tsx'), 'SignInPage'),
  page('/sign-in/link', () => import('../../accounts/LinkPage.tsx'), 'SignInLinkPage'),
  page('/sign-in/forgotten', () => import('../../accounts/ForgottenPage.tsx'), 'ForgottenPage'),
  page('/sign-in/new-password', () => import('../../accounts/NewPasswordPage.tsx'), 'NewPasswordPage'),
  page('/sign-in/second-factor', () => import('../../accounts/SecondFactorPage.tsx'), 'SecondFactorPage'),
  page('/sign-in/refused', () => import('../../accounts/RefusedPage.tsx'), 'RefusedPage'),
  page('/register', () => import('../../accounts/RegisterPage.tsx'), 'RegisterPage'),
  page('/register/confirm', () => import('../../accounts/LinkPage.tsx'), 'ConfirmPage'),
  page('/account', () => import('../../accounts/AccountPage.tsx'), 'AccountPage'),
  page('/account/email', () => import('../../accounts/LinkPage.tsx'), 'NewEmailPage'),
  page('/account/second-factor', () => import('../../accounts/EnrolmentPage.tsx'), 'EnrolmentPage'),
  page('/account/erased', () => import('../../accounts/ErasedPage.tsx'), 'ErasedPage'),
  page('/accounts', () => import('../../accounts/AdministrationPage.tsx'), 'AdministrationPage'),
  page('/demonstration/outbox', () => import('../../accounts/OutboxPage.tsx'), 'OutboxPage'),
] as const;
