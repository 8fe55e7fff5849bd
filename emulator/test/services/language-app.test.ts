import { alice, outcomeOf, tinyProject } from '../runtime/tiny-project';

describe('LanguageApp.translate (platform §6.2 [D])', () => {
  it.each([
    ["'Hello', 'en', 'vi'", '[vi] Hello'],
    ["'Hello', '', 'vi'", '[vi] Hello'],
    ["'Hello', 'en', 'en'", 'Hello'],
    ["'', 'en', 'vi'", ''],
    ["'<p><b>Hi</b> you</p>', 'en', 'vi', {contentType: 'html'}", '<p><b>[vi] Hi</b> you</p>'],
    ["'Hello', 'en', 'Vietnamese'", 'Exception: Invalid argument: targetLanguage'],
  ])('(%s) gives %s', (args, expected) => {
    expect(outcomeOf(`LanguageApp.translate(${args})`)).toBe(expected);
  });

  it('works without any scope, in a simple trigger', () => {
    const script = tinyProject({
      code: "function onOpen() { LanguageApp.translate('a', 'en', 'vi'); }",
      scopes: [],
    });
    expect(script.open(alice)[0]?.outcome).toBe('completed');
  });

  it('has a daily quota (platform §2)', () => {
    const script = tinyProject({
      code: "function entry() { LanguageApp.translate('a', 'en', 'vi'); }",
    });
    script.state.quotas[alice.email] = {
      translations: { startedAt: script.clock.now(), used: 20_000 },
    };
    expect(script.run('entry', { surface: 'menu', as: alice }).error?.message).toBe(
      'Service invoked too many times for one day: translate.',
    );
  });
});
