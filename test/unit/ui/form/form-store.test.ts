import { checkInRequest } from '../../../../src/families/page/check-in-request';
import { isFormRequest } from '../../../../src/sidebar/page/form-requests';
import { type Confirmed, formStore } from '../../../../src/ui/form/form-store';
import { noAnswer, type Outcome } from '../../../../src/ui/rpc/outcome';
import type { FormRequest } from '../../../../src/ui/sidebar/form-request';
import { memoryStorage } from '../../../../src/ui/storage/key-value-storage';

const scope = { account: 'gt@a.example', caseload: 'own' };
const fields = { message: 'First' };
const request = checkInRequest({
  studentId: '7',
  from: 'Rosa',
  way: 'Phone',
  talked: '',
  message: 'First',
  wantsContact: false,
});
const saved: Outcome<string> = { ok: true, value: 'saved' };

/** A page on a storage that it may share with other windows, and the answers to what it sends. */
function pageOn(storage = memoryStorage()) {
  const sent: FormRequest[] = [];
  const heard: (Confirmed<FormRequest> | null)[] = [];
  const stored: string[] = [];
  const answers: ((outcome: Outcome<string>) => void)[] = [];
  const forms = formStore<FormRequest, string>(storage, scope, {
    isRequest: isFormRequest,
    deliver: (asked) => {
      sent.push(asked);
      return new Promise((settle) => answers.push(settle));
    },
    onStored: (value) => stored.push(value),
  });
  forms.subscribe((confirmed) => heard.push(confirmed));
  const answer = async (outcome: Outcome<string>) => {
    answers.shift()?.(outcome);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { storage, forms, sent, stored, answer, confirmed: () => heard.filter(Boolean) };
}

describe('a form that is sent', () => {
  it('is kept word for word until it is answered, and gone when the answer is told', async () => {
    const { forms, storage, stored, answer, confirmed } = pageOn();
    forms.send('f', fields, request);
    expect(forms.formAt('f')).toEqual({ fields, sent: request });
    expect(forms.sendingOf('f').kind).toBe('pending');
    const keys: number[] = [];
    forms.subscribe(() => keys.push(storage.keys().length));
    await answer(saved);
    expect(keys).toEqual([0]);
    expect(stored).toEqual(['saved']);
    expect(confirmed()).toEqual([{ name: 'f', request, isShown: false }]);
    expect(forms.unattended()).toEqual([]);
  });

  it('is sent once, however often that is asked for', () => {
    const { forms, sent } = pageOn();
    forms.send('f', fields, request);
    forms.send('f', fields, request);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['busy', null],
    ['refused', null],
    ['does not fit', null],
    ['connection lost', request],
    ['no answer', request],
    ['trouble', request],
  ] as const)('and failed with "%s" keeps its words', async (code, left) => {
    const { forms, answer } = pageOn();
    forms.send('f', fields, request);
    await answer(noAnswer(code));
    expect(forms.formAt('f')).toEqual({ fields, sent: left });
    expect(forms.unattended()).toEqual([
      { name: 'f', request, sending: { kind: 'failed', request, failure: noAnswer(code) } },
    ]);
  });

  it.each([
    ['busy', request],
    ['quota used up', request],
    ['connection lost', request],
    ['refused', null],
  ] as const)('and in doubt is locked still when a new try fails with "%s"', async (code, left) => {
    const { forms, answer } = pageOn();
    forms.send('f', fields, request);
    await answer(noAnswer('connection lost'));
    forms.send('f', fields, request);
    await answer(noAnswer(code));
    expect(forms.formAt('f')).toEqual({ fields, sent: left });
  });

  it('and failed is an ordinary text once somebody writes on', async () => {
    const { forms, answer } = pageOn();
    forms.send('f', fields, request);
    await answer(noAnswer('busy'));
    forms.write('f', { fields: { message: 'Second' }, sent: null });
    expect(forms.unattended()).toEqual([]);
  });
});

describe('what is told of forms elsewhere', () => {
  it('leaves out the one on show, and what was never sent', () => {
    const { forms, storage } = pageOn();
    forms.write('typed', { fields, sent: null });
    forms.send('f', fields, request);
    const leave = forms.attend('f');
    expect(forms.unattended()).toEqual([]);
    leave();
    expect(forms.unattended().map(({ name }) => name)).toEqual(['f']);
    storage.write(`living-alp/form/${scope.account}/${scope.caseload}/g`, '{"checkInId":"old"}');
    expect(forms.unattended().map(({ name }) => name)).toEqual(['f']);
  });

  it('names what was under way when the page was closed', () => {
    const { forms, storage } = pageOn();
    forms.send('f', fields, request);
    expect(pageOn(storage).forms.unattended()).toEqual([
      { name: 'f', request, sending: { kind: 'idle' } },
    ]);
  });
});

describe('two windows with the same form', () => {
  it('do not remove a text that was begun after the other had its answer', async () => {
    const [one, other] = twoWindows();
    one.forms.send('f', fields, request);
    other.forms.send('f', fields, request);
    await one.answer(saved);
    one.forms.write('f', { fields: { message: 'Second' }, sent: null });
    await other.answer(saved);
    expect(other.forms.formAt('f')).toEqual({ fields: { message: 'Second' }, sent: null });
  });

  it('remove what one of them stored, although the other was turned away before', async () => {
    const [one, other] = twoWindows();
    one.forms.send('f', fields, request);
    other.forms.send('f', fields, request);
    await one.answer(noAnswer('busy'));
    await other.answer(saved);
    expect(other.storage.keys()).toEqual([]);
  });

  it('do not bring back what was stored when the other is turned away after that', async () => {
    const [one, other] = twoWindows();
    one.forms.send('f', fields, request);
    other.forms.send('f', fields, request);
    await one.answer(saved);
    await other.answer(noAnswer('busy'));
    expect(one.storage.keys()).toEqual([]);
    expect(other.forms.unattended()).toEqual([]);
  });

  function twoWindows() {
    const storage = memoryStorage();
    return [pageOn(storage), pageOn(storage)] as const;
  }
});
