import { useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { languageNames, languages, pathIn, useLang, usePath, withoutLanguage } from '~/services/language';
import { useCommonTexts } from '~/texts/common';

function LanguageSwitch() {
  const { pathname, search } = useLocation();
  const current = useLang();
  const texts = useCommonTexts();
  const query = new URLSearchParams(search);
  return (
    <nav aria-label={texts.languageSwitch}>
      <ul className="shell-languages">
        {languages.map((lang) => {
          query.set('lang', lang);
          const href = `${pathIn(lang, withoutLanguage(pathname))}?${query.toString()}`;
          return (
            <li key={lang}>
              {lang === current ? (
                <span aria-current="true">{languageNames[lang]}</span>
              ) : (
                <a className="kern-link kern-link--small" href={href} lang={lang} hrefLang={lang}>
                  {languageNames[lang]}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** In the check: the way back to another one. */
function ResumeLink() {
  const texts = useCommonTexts();
  const path = usePath();
  const page = withoutLanguage(useLocation().pathname);
  if (!page.startsWith('/check') || page === '/check/weitermachen') return null;
  return (
    <a className="kern-link kern-link--small no-print" href={path('/check/weitermachen')}>
      {texts.resume}
    </a>
  );
}

function Header() {
  const texts = useCommonTexts();
  const path = usePath();
  return (
    <header className="shell-header">
      <div className="shell-width shell-header__row">
        <a className="shell-brand" href={path('/')}>
          <span className="shell-brand__name">{texts.product}</span>
          <span className="shell-brand__claim">{texts.claim}</span>
        </a>
        <div className="shell-tools">
          <ResumeLink />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

function Footer() {
  const { footer } = useCommonTexts();
  const path = usePath();
  const entries: readonly [string, string][] = [
    ['/impressum', footer.imprint],
    ['/datenschutz', footer.privacy],
    ['/barrierefreiheit', footer.accessibility],
    ['/leichte-sprache', footer.plainLanguage],
    ['/quellen', footer.sources],
    ['/rechtsstand', footer.lawStatus],
    ['/anmelden', footer.staff],
  ];
  return (
    <footer className="shell-footer">
      <div className="shell-width">
        <nav aria-label={footer.label}>
          <ul className="shell-footer__links">
            {entries.map(([href, label]) => (
              <li key={href}>
                <a className="kern-link kern-link--small" href={path(href)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="kern-body kern-body--small shell-footer__note">{footer.disclaimer}</p>
      </div>
    </footer>
  );
}

/** Header, main part and footer around every page, error pages included. */
export function Shell({ children }: { children: ReactNode }) {
  const texts = useCommonTexts();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(pathname);
  useEffect(() => {
    // After a change of page without reload the focus moves to the new content, as a reload would do.
    if (shownPath.current !== pathname) main.current?.focus();
    shownPath.current = pathname;
  }, [pathname]);
  return (
    <>
      <a className="shell-skip" href="#inhalt">
        {texts.skipToContent}
      </a>
      <Header />
      <main ref={main} id="inhalt" className="shell-width shell-main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
