// `npm run docs`: writes the pages of docs/ that are made from the code.
import { writeFile } from 'node:fs/promises';
import { publicPagePage } from './public-page';
import { whoSeesWhatPage } from './who-sees-what-page';

await writeFile('docs/who-sees-what.md', whoSeesWhatPage());
await writeFile('docs/public-page.md', publicPagePage());
