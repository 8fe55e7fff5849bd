// Pages of docs/ that are made from the code are as the code would make them now.
import { readFileSync } from 'node:fs';
import { publicPagePage } from '../../build/public-page';
import { whoSeesWhatPage } from '../../build/who-sees-what-page';

describe('docs/public-page.md', () => {
  it('says what the registry says; `npm run docs` brings it up to date', () => {
    expect(readFileSync('docs/public-page.md', 'utf8')).toBe(publicPagePage());
  });
});

describe('docs/who-sees-what.md', () => {
  it('says what the tabs say; `npm run docs` brings it up to date', () => {
    expect(readFileSync('docs/who-sees-what.md', 'utf8')).toBe(whoSeesWhatPage());
  });
});
