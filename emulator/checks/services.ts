// Session, ScriptApp, MailApp, HtmlService and LanguageApp, as far as they can be asked without
// sending or showing anything.
import { type Check, gives, refuses } from './check';

/** The service itself must not be touched before a check runs. */
const html = {
  output: (content = '') => HtmlService.createHtmlOutput(content),
  evaluated: (template: string, properties: object): string =>
    Object.assign(HtmlService.createTemplate(template), properties).evaluate().getContent(),
};

export const services: readonly Check[] = [
  gives(
    'Session names the user of a script with the scope',
    () => /^[^@\s]+@[^@\s]+$/.test(Session.getEffectiveUser().getEmail()),
    true,
  ),
  gives(
    'Session knows the zone of the script',
    () => Utilities.formatDate(new Date(0), Session.getScriptTimeZone(), 'yyyy').length,
    4,
  ),
  gives('Session knows a language', () => /^[a-z]{2}/.test(Session.getActiveUserLocale()), true),

  gives(
    'a user who has consented is asked for nothing',
    () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return String(info.getAuthorizationStatus());
    },
    'NOT_REQUIRED',
  ),
  gives('a clock trigger is listed until it is deleted (platform §3.4)', () => {
    const id = (trigger: GoogleAppsScript.Script.Trigger) => trigger.getUniqueId();
    const made = ScriptApp.newTrigger('runCheck').timeBased().everyHours(1).create();
    const before = ScriptApp.getProjectTriggers().map(id).includes(made.getUniqueId());
    const told = [made.getHandlerFunction(), String(made.getEventType())];
    ScriptApp.deleteTrigger(made);
    const after = ScriptApp.getProjectTriggers().map(id).includes(made.getUniqueId());
    return [before, ...told, after];
  }, [true, 'runCheck', 'CLOCK', false]),
  refuses(
    'a trigger every 7 minutes is refused (platform §3.4)',
    () => ScriptApp.newTrigger('runCheck').timeBased().everyMinutes(7),
    'everyMinutes',
  ),

  gives('the mail quota is a number', () => typeof MailApp.getRemainingDailyQuota(), 'number'),
  refuses(
    'mail to nobody is refused (platform §6.1)',
    () => MailApp.sendEmail('', 's', 'b'),
    'Failed to send email: no recipient',
  ),
  refuses(
    'mail to what is no address is refused (platform §6.1)',
    () => MailApp.sendEmail('nobody', 's', 'b'),
    'Invalid email: nobody',
  ),

  gives('HTML is what was put in', () => html.output('<b>').append('</b>').getContent(), '<b></b>'),
  gives(
    'untrusted HTML is escaped',
    () => html.output().appendUntrusted('<script>').getContent(),
    '&lt;script&gt;',
  ),
  gives('HTML keeps what a web app needs of it', () => {
    const page = html
      .output()
      .setFaviconUrl('https://www.gstatic.com/images/branding/product/1x/apps_script_48dp.png')
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT)
      .addMetaTag('viewport', 'width=device-width');
    const tags = page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()]);
    return [page.getFaviconUrl().endsWith('_48dp.png'), tags];
  }, [true, [['viewport', 'width=device-width']]]),
  gives('HTML has a title', () => html.output().setTitle('T').getTitle(), 'T'),
  refuses(
    'other meta tags are refused (platform §5.2)',
    () => html.output().addMetaTag('robots', 'none'),
    'The specified meta tag cannot be used in this context.',
  ),
  gives(
    'a template escapes what it prints, by place',
    () =>
      html.evaluated(
        '<p title="<?= title ?>"><? for (const n of list) { ?><b><?= n ?></b><? } ?></p>',
        { title: '"a" & <b>', list: [1, 2] },
      ),
    '<p title="&#34;a&#34; &amp; &lt;b&gt;"><b>1</b><b>2</b></p>',
  ),
  gives('a template prints raw where told', () => html.evaluated('<?!= h ?>', { h: '<b>' }), '<b>'),

  gives(
    'a translation into the same language is the text',
    () => LanguageApp.translate('Hello', 'en', 'en'),
    'Hello',
  ),
  refuses(
    'a language that nobody knows is refused',
    () => LanguageApp.translate('Hello', 'en', 'Vietnamese'),
    'Invalid argument',
  ),
];
