import { outcomeOf } from '../runtime/tiny-project';

const pages = {
  Sidebar: '<p>Hello</p>',
  Template: '<p title="<?= title ?>"><? for (const n of list) { ?><b><?= n ?></b><? } ?></p>',
  Raw: '<?!= html; ignored ?><?= html ?>',
  Script: '<script>const name = "<?= name ?>";</script><i><?= name ?></i>',
  Lines: 'one\ntwo <? // a remark\n ?>three',
  Broken: '<?= missing.name ?>',
};
const evaluated = (name: string, properties: string) =>
  `Object.assign(HtmlService.createTemplateFromFile('${name}'), ${properties}).evaluate().getContent()`;

describe('HtmlService (platform §5.2)', () => {
  it.each([
    ["HtmlService.createHtmlOutputFromFile('Sidebar').getContent()", '<p>Hello</p>'],
    ["HtmlService.createHtmlOutputFromFile('Sidebar.html').getContent()", '<p>Hello</p>'],
    [
      "HtmlService.createHtmlOutputFromFile('Gone')",
      'Exception: No HTML file named Gone was found.',
    ],
    ["HtmlService.createTemplateFromFile('Gone')", 'Exception: No HTML file named Gone was found.'],
    ['HtmlService.createHtmlOutput().setWidth(400).setHeight(300).getWidth()', 400],
    ["HtmlService.createHtmlOutput('x').clear().getContent()", ''],
    [
      evaluated('Template', `{title: '"a" & <b>', list: [1, 2]}`),
      '<p title="&#34;a&#34; &amp; &lt;b&gt;"><b>1</b><b>2</b></p>',
    ],
    [evaluated('Raw', `{html: '<b>'}`), '<b>&lt;b&gt;'],
    [
      evaluated('Script', `{name: '"</script>'}`),
      '<script>const name = "\\x22\\x3c/script\\x3e";</script><i>&#34;&lt;/script&gt;</i>',
    ],
    [evaluated('Lines', '{}'), 'one\ntwo three'],
    [evaluated('Broken', '{}'), 'ReferenceError: missing is not defined'],
    ["(t => { t.a = 1; return t.a; })(HtmlService.createTemplate('x'))", 1],
  ])('%s', (expression, expected) => {
    expect(outcomeOf(expression, { pages })).toBe(expected);
  });
});
