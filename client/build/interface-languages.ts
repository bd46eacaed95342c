import type { Plugin } from 'vite';

const sentences =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/](?:.*[\\/])?([a-z]{2}-[A-Z]{2})\.m?js$/;

/** React Aria carries its own sentences in some thirty languages; only those of the interface stay in the bundle. */
export function onlyInterfaceLanguages(kept: string[]): Plugin {
  return {
    name: 'only-interface-languages',
    enforce: 'pre',
    load(id) {
      const locale = sentences.exec(id)?.[1];
      return locale && !kept.includes(locale) ? 'export default {};' : null;
    },
  };
}
