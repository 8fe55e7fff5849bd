// Prints what caniemail finds in the HTML on standard input. A program of its own because caniemail
// is an ES module, which jest's CommonJS tests cannot load.
import { readFileSync } from 'node:fs';
import { caniemail } from 'caniemail';

const clients = ['gmail.*', 'outlook.*', 'apple-mail.*'];
const pages = JSON.parse(readFileSync(0, 'utf8'));
const findings = pages.map((html) => {
  const { issues } = caniemail({ clients, html });
  const titled = (each) =>
    [...each].flatMap(([client, found]) => found.map(({ title }) => `${client}: ${title}`));
  return { unsupported: titled(issues.errors), partly: titled(issues.warnings) };
});
process.stdout.write(JSON.stringify(findings));
