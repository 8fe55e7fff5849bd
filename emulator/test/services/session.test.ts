import { alice, bob, SCOPES, tinyProject } from '../runtime/tiny-project';

const code = `function entry() {
  return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(),
    Session.getActiveUserLocale()];
}
var onOpen = entry;`;

describe('Session names people (platform §6.2 [T; D])', () => {
  it.each([
    ['menu', alice, alice, ['alice@office.example', 'alice@office.example', 'en']],
    ['installable-trigger', alice, bob, ['bob@office.example', 'alice@office.example', 'es']],
    ['installable-trigger', alice, null, ['', 'alice@office.example', 'en']],
    ['simple-trigger', bob, bob, ['', '', 'es']],
  ] as const)('in a %s', (surface, as, activeUser, expected) => {
    const record = tinyProject({ code }).run('entry', { surface, as, activeUser });
    expect(record.result).toEqual(expected);
  });

  it.each(['NONE', 'LIMITED'] as const)(
    'and tells the language, and nobody’s name, in onOpen with AuthMode.%s (platform §3.2 [D])',
    (authMode) => {
      const [record] = tinyProject({ code }).open(bob, authMode);
      expect(record?.result).toEqual(['', '', 'es']);
    },
  );

  it('but not without the scope', () => {
    const scopes = SCOPES.filter((scope) => !scope.endsWith('userinfo.email'));
    const record = tinyProject({ code, scopes }).run('entry', { surface: 'menu', as: alice });
    expect(record.result).toEqual(['', '', 'en']);
  });

  it('and knows the zone of the manifest', () => {
    const script = tinyProject({
      code: 'function entry() { return Session.getScriptTimeZone(); }',
    });
    expect(script.run('entry', { surface: 'clock', as: alice }).result).toBe('America/Denver');
  });
});

describe('an edit', () => {
  const edits = `
    const named = (e) => [e.user ? e.user.getEmail() : 'nobody', Session.getActiveUser().getEmail()];
    function onEdit(e) { return named(e); }
    function installed(e) { return named(e); }
    function install() { ScriptApp.newTrigger('installed').forSpreadsheet('spreadsheet').onEdit().create(); }`;
  const { email } = bob;

  it.each([
    // In one domain, in two, and where a policy lets simple triggers know (platform §3.3, §3.4, §6.2).
    [{}, ['nobody', ''], [email, email]],
    [{ activeUserShown: false }, ['nobody', ''], ['nobody', '']],
    [{ simpleTriggersNameUser: true }, [email, email], [email, email]],
  ] as const)('names the editor as the settings say: %j', (settings, simple, installed) => {
    const script = tinyProject({ code: edits, settings });
    script.run('install', { surface: 'menu', as: alice });
    expect(script.edit(bob, { value: 'x' }).map(({ result }) => result)).toEqual([
      simple,
      installed,
    ]);
  });
});
