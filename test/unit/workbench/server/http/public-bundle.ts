// A small web app for tests of the second address: a page that shows what it was asked with, and keeps
// a note when its button is pressed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (title: string) => `<!doctype html>
<html lang="en"><head><title>Passed over</title><meta charset="utf-8">
<meta name="viewport" content="width=1"><link rel="icon" href="data:,passed-over"></head>
<body><main><h1>${title}</h1><p id="asked"></p><button>Keep</button><p id="answer" role="status"></p></main>
<script>
google.script.url.getLocation(({ parameter }) => {
  document.getElementById('asked').textContent = parameter.name || 'nobody';
});
document.querySelector('button').onclick = () => google.script.run
  .withSuccessHandler((kept) => { document.getElementById('answer').textContent = kept.join(' by '); })
  .withFailureHandler((error) => { document.getElementById('answer').textContent = error.message; })
  .keep('a note');
</script></body></html>`;

const script = (title: string) => `
function onOpen() {}
function doGet(e) {
  if (e.parameter.fail) throw new Error('<b>' + e.parameter.fail);
  return HtmlService.createHtmlOutputFromFile('page').setTitle('${title} & more')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .append('<!-- ' + (e.parameter.name || '') + ' -->');
}
function keep(text) {
  PropertiesService.getScriptProperties().setProperty('note', text);
  return [text, Session.getActiveUser().getEmail() || 'nobody', '${title}'];
}
function note() { return PropertiesService.getScriptProperties().getProperty('note'); }
function hidden_() { return 'hidden'; }
`;

/** Writes the bundle into a folder; pages and functions say its title. */
export function writePublicBundle(folder: string, title: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), script(title));
  writeFileSync(join(folder, 'page.html'), page(title));
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({
      timeZone: 'America/Denver',
      runtimeVersion: 'V8',
      webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
      oauthScopes: ['https://www.googleapis.com/auth/userinfo.email'],
    }),
  );
  return folder;
}
