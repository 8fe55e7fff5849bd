// `npm run docs`: writes the pages of docs/ that are made from the code.
import { writeFile } from 'node:fs/promises';
import { whoSeesWhatPage } from './who-sees-what-page';

await writeFile('docs/who-sees-what.md', whoSeesWhatPage());
