import type { Language } from '../i18n/languages.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Address of the frame, and the HTML that shows it and lets it follow its height. */
export function snippetOf({
  origin,
  language,
  theme,
  title,
}: {
  origin: string;
  language: Language;
  theme: Theme;
  title: string;
}): { address: string; code: string } {
  const address = `${origin}/embed?lang=${language}&theme=${theme}`;
  const written = address.replaceAll('&', '&amp;');
  return {
    address,
    code: `<iframe src="${written}" title="${title}" loading="lazy" style="width:100%;height:320px;border:0"></iframe>
<script src="${origin}/embed/frame.js" async></script>`,
  };
}
