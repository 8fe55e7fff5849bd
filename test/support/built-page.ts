// The page in dist/ that the menu would open for an account of a locale.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseLanguage, pageFile } from '../../src/core/languages';

export type MenuPage = 'import' | 'round' | 'pictures' | 'print' | 'setup' | 'sidebar' | 'teacher';

export const builtPage = (page: MenuPage, locale: string): string =>
  pathToFileURL(resolve('dist', `${pageFile(page, chooseLanguage([locale]))}.html`)).href;
