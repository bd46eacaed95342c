import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountLinks } from '../accounts/AccountLinks.tsx';
import { useSession } from '../accounts/session.ts';
import { type Address, filterIn } from '../filter/address.ts';
import { DemonstrationRibbon } from './DemonstrationRibbon.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MenuButton } from './MenuButton.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import './header.css';

const places = ['/', '/meetings', '/needs', '/proposals', '/workshops', '/results', '/about'] as const;

/** The filter goes along from screen to screen; what belongs to one screen does not. */
const withFilter = (address: Address) => filterIn(address);

export function Header() {
  const { t, i18n } = useTranslation('shell');
  const name = useSession()?.account?.name;
  const links = places.map((to) => (
    <li key={to}>
      <Link to={to} search={withFilter} activeOptions={{ exact: true, includeSearch: false }}>
        {t(`nav.${to}`)}
      </Link>
    </li>
  ));
  return (
    <header>
      <a className="shell-skip" href="#content">
        {t('skip')}
      </a>
      <div className="header">
        <Link to="/" className="header-name" activeOptions={{ exact: true, includeSearch: false }}>
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <path d="M4 21.5 10.5 6.5l12-2.5 6.5 10.5-5 12-12 1z" className="header-name-area" />
            <circle cx="16.5" cy="15.5" r="3.5" className="header-name-point" />
          </svg>
          {t('name')}
        </Link>
        <nav className="header-wide" aria-label={t('nav.label')}>
          <ul className="header-links">{links}</ul>
        </nav>
        <div className="header-wide header-choices">
          <MenuButton id="language-menu" label={t('language.label')} shown={i18n.language.toUpperCase()}>
            <LanguageChoice />
          </MenuButton>
          <MenuButton id="theme-menu" label={t('theme.label')} shown={t('theme.short')}>
            <ThemeChoice />
          </MenuButton>
          <MenuButton id="account-menu" label={t('account.label')} shown={name ?? t('account.label')}>
            <ul className="header-menu-links">
              <AccountLinks />
            </ul>
          </MenuButton>
        </div>
        <div className="header-narrow">
          <MenuButton id="main-menu" label={t('menu')} shown={t('menu')}>
            <nav aria-label={t('nav.label')}>
              <ul className="header-menu-links">{links}</ul>
            </nav>
            {name && <p className="header-menu-name">{name}</p>}
            <ul className="header-menu-links" aria-label={t('account.label')}>
              <AccountLinks />
            </ul>
            <LanguageChoice />
            <ThemeChoice />
          </MenuButton>
        </div>
      </div>
      <DemonstrationRibbon />
      <OfflineNotice />
    </header>
  );
}
