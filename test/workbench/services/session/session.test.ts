import { SCOPES, specialist, teacher, tinyProject } from '../../runtime/tiny-project';

const code = `function entry() {
  return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(),
    Session.getActiveUserLocale()];
}
var onOpen = entry;`;

describe('Session names people (platform §6.2 [T; D])', () => {
  it.each([
    [
      'menu',
      specialist,
      specialist,
      ['specialist@school.example', 'specialist@school.example', 'en'],
    ],
    [
      'installable-trigger',
      specialist,
      teacher,
      ['teacher@school.example', 'specialist@school.example', 'es'],
    ],
    ['installable-trigger', specialist, null, ['', 'specialist@school.example', 'en']],
    ['simple-trigger', teacher, teacher, ['', '', 'es']],
  ] as const)('in a %s', (surface, as, activeUser, expected) => {
    const record = tinyProject({ code }).run('entry', { surface, as, activeUser });
    expect(record.result).toEqual(expected);
  });

  it('but not without the scope', () => {
    const scopes = SCOPES.filter((scope) => !scope.endsWith('userinfo.email'));
    const record = tinyProject({ code, scopes }).run('entry', { surface: 'menu', as: specialist });
    expect(record.result).toEqual(['', '', 'en']);
  });

  it('and knows the zone of the manifest', () => {
    const script = tinyProject({
      code: 'function entry() { return Session.getScriptTimeZone(); }',
    });
    expect(script.run('entry', { surface: 'clock', as: specialist }).result).toBe('America/Denver');
  });
});
