import { alice, outcomeOf, runBody, START, tinyProject } from '../../runtime/tiny-project';

const long = (length: number) => `'x'.repeat(${length})`;
const addresses = (count: number) =>
  `Array.from({length: ${count}}, (_, i) => i + '@home.example').join(',')`;

describe('MailApp.sendEmail takes', () => {
  it.each([
    ["('a@b.example', 'S', 'B')", { to: 'a@b.example', subject: 'S', body: 'B' }],
    ["('a@b.example', 'r@b.example', 'S', 'B')", { replyTo: 'r@b.example', subject: 'S' }],
    [
      "('a@b.example', 'S', 'B', {htmlBody: '<p>B</p>', name: 'Office', replyTo: 'r@b.example'})",
      { htmlBody: '<p>B</p>', name: 'Office', replyTo: 'r@b.example' },
    ],
    [
      "({to: 'a@b.example', cc: 'c@b.example', bcc: 'd@b.example', subject: 'S', body: 'B'})",
      { to: 'a@b.example', cc: 'c@b.example', bcc: 'd@b.example' },
    ],
    ["('Ana <a@b.example>, c@b.example', 'S', 'B')", { to: 'Ana <a@b.example>, c@b.example' }],
    [
      "({to: 'a@b.example', subject: 'S', body: 'B', attachments: [Utilities.newBlob('hi', 'text/plain', 'n.txt')]})",
      { attachments: [{ name: 'n.txt', contentType: 'text/plain', base64: 'aGk=' }] },
    ],
  ])('%s (platform §6.1 [T])', (call, expected) => {
    const script = tinyProject({ code: `function entry() { MailApp.sendEmail${call}; }` });
    script.run('entry', { surface: 'menu', as: alice });
    expect(script.state.outbox).toMatchObject([{ from: alice.email, ...expected }]);
    expect(script.state.outbox[0]?.at).toBeGreaterThan(START);
  });
});

describe('MailApp.sendEmail refuses', () => {
  it.each([
    ["'', 'S', 'B'", 'Failed to send email: no recipient', '§6.1 [EH]'],
    ["'not an address', 'S', 'B'", 'Invalid email: not an address', '§6.1 [EH]'],
    ["'a@b.example, x@', 'S', 'B'", 'Invalid email: x@', '§6.1 [EH]'],
    ["{to: 'a@b.example', replyTo: 'x', subject: 'S', body: 'B'}", 'Invalid email: x', '§6.1'],
    [`${addresses(51)}, 'S', 'B'`, 'Limit Exceeded: Email Recipients Per Message.', '§2, §6.1'],
    [`'a@b.example', ${long(251)}, 'B'`, 'Argument too large: subject', '§6.1 [EH]'],
    [`'a@b.example', 'S', ${long(400 * 1024 + 1)}`, 'Limit Exceeded: Email Body Size.', '§2'],
    ["'a@b.example', 'S', 'B', {from: 'x@b.example'}", 'Invalid argument: from', 'strict'],
    ["'a@b.example', 'S', 'B', {htmlbody: ''}", 'Invalid argument: htmlbody', 'strict'],
    [
      "'a@b.example', 'S'",
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
      '§6.2 [GF]',
    ],
    [
      "5, 'S', 'B'",
      "The parameters (number,String,String) don't match the method signature for MailApp.sendEmail.",
      '§6.2 [GF]',
    ],
  ])('(%s): %s (platform %s)', (args, message) => {
    expect(outcomeOf(`MailApp.sendEmail(${args})`)).toBe(`Exception: ${message}`);
  });

  it.each([
    [`MailApp.sendEmail(${addresses(50)}, ${long(250)}, ${long(400 * 1024)})`],
    ["MailApp.sendEmail('nobody@nowhere.example', 'S', 'B')"],
  ])('nothing at the limit itself: %s', (expression) => {
    expect(outcomeOf(expression)).toBeNull();
  });
});

describe('the daily quota (platform §2, §0.9)', () => {
  it.each([
    ['consumer', null, 100],
    ['workspace', null, 1500],
    ['workspace', 7, 7],
  ] as const)('of a %s account set to %s is %i recipients', (accountKind, own, expected) => {
    const settings = { accountKind, mailRecipientsPerDay: own };
    expect(outcomeOf('MailApp.getRemainingDailyQuota()', { settings })).toBe(expected);
  });

  it('counts recipients, not messages, an address as often as it is named', () => {
    const { result } = runBody(`
      MailApp.sendEmail({to: 'a@b.example,c@b.example', bcc: 'A@b.example', subject: '', body: ''});
      return MailApp.getRemainingDailyQuota();`);
    expect(result).toBe(1497);
  });

  it('refuses a message that would go over it, and sends nothing of it', () => {
    const script = tinyProject({
      code: `function entry() {
        MailApp.sendEmail('a@b.example', 'S', 'B');
        MailApp.sendEmail('c@b.example,d@b.example', 'S', 'B');
      }`,
      settings: { mailRecipientsPerDay: 2 },
    });
    const record = script.run('entry', { surface: 'menu', as: alice });
    expect(record.error).toMatchObject({
      name: 'Exception',
      message: 'Service invoked too many times for one day: email.',
    });
    expect(script.state.outbox).toHaveLength(1);
  });
});

describe('without the right to send mail', () => {
  const scope = 'https://www.googleapis.com/auth/script.send_mail';
  it.each(["MailApp.sendEmail('a@b.example', 'S', 'B')", 'MailApp.getRemainingDailyQuota()'])(
    '%s names the scope that the manifest lacks (platform §6.2 [code])',
    (expression) => {
      const method = expression.slice(0, expression.indexOf('('));
      expect(outcomeOf(expression, { scopes: [] })).toBe(
        `Exception: Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`,
      );
    },
  );

  it('a simple trigger may not send (platform §3.1, §6.2 [code])', () => {
    const script = tinyProject({
      code: "function onOpen() { MailApp.sendEmail('a@b.example', 'S', 'B'); }",
    });
    expect(script.open(alice)[0]?.error?.message).toBe(
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${scope}`,
    );
  });
});
