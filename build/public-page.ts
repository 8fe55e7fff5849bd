// docs/public-page.md, drawn from the registry: what anybody in the world can reach of the script.
import type { TokenPurpose } from '../src/answers/domain/token';
import { menuGroups } from '../src/entry/menu';
import { handlers, publicHandlers } from '../src/registry';

const links: Readonly<Record<TokenPurpose, string>> = {
  family: 'a guardian’s link',
  student: 'a student’s link',
  preview: 'a link of a preview',
  check: 'a specialist’s link to check the page',
};

const line = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const publicLines = Object.entries(publicHandlers).map(([name, { purposes }]) =>
  line(`\`${name}\``, purposes.map((purpose) => links[purpose]).join(', ')),
);

const staffNames = [
  ...Object.keys(handlers),
  ...menuGroups.flatMap((items) => Object.keys(items)),
].sort();

/** The page as it stands in docs/. */
export const publicPagePage = (): string =>
  `# What the public can reach

Made by \`npm run docs\` from the registry (\`src/registry.ts\`); a test calls every function as a visitor without a name, a family with a link, a student, a teacher and a stranger with a Google account, and compares.

Families and students answer on a web page that the script serves to anybody who has its address. A page of a script can call every global function of it. These do something for a visitor, and only with a link from an email:

${line('Function', 'Needs')}
${line('---', '---')}
${publicLines.join('\n')}
${line('`doGet`', 'nothing: it serves the page, and records nothing')}

What protects them, in this order:

1. What is sent is read only if it has the shape and size of the page’s own fields.
2. The link is a token that only this script can make: HMAC-SHA256 over the email, the person, the student, what the link is for and until when it works. None of these can be read from it. This is checked before any call to the spreadsheet.
3. A link is limited to 30 calls in ten minutes, all links together to 40 in a minute.
4. The caseload as it is now: the email went out to this address, the guardian still has it and may be written to, the student is still here.
5. The lock: two answers at once are written one after the other.

A call that fails any of these gets a plain page that does not say which, writes nothing, and leaves no line in History, so that a flood of calls fills nothing up.

All other functions can be called from the page too, and do nothing there: they ask who is at the screen, and a visitor is not the account in whose name the page runs. These are ${staffNames.map((name) => `\`${name}\``).join(', ')}. Of what Google itself calls, \`onOpen\`, \`onInstall\` and \`onEdit\` find no spreadsheet there, and \`tick\` no clock.
`;
