import type { ProgressRequest } from '../../../../src/goals/page/progress/progress-request';
import { isFormRequest } from '../../../../src/sidebar/page/form-requests';
import { type FormFormat, readForm, type StoredForm } from '../../../../src/ui/form/stored-form';
import type { FormRequest } from '../../../../src/ui/sidebar/form-request';

interface Fields {
  readonly note: string;
  readonly isShared: boolean;
}

const empty: Fields = { note: '', isShared: true };
const blank: StoredForm<Fields, FormRequest> = { fields: empty, sent: null };
const fields = { note: 'x', isShared: false };
const entry = { entryId: 'e', goalId: 'g', studentId: 's', progress: '', note: 'x', nextStep: '' };
const read = (found: unknown, format: FormFormat<Fields, FormRequest>) =>
  readForm(found, format, isFormRequest);
const sent: ProgressRequest = {
  kind: 'progress',
  entries: [{ ...entry, progress: '', shareWithFamily: true }],
};

describe('a form in the browser', () => {
  it.each<[string, unknown, StoredForm<Fields, FormRequest>]>([
    ['nothing', null, blank],
    ['a list', [], blank],
    ['text that was not sent', { fields, sent: null }, { fields, sent: null }],
    ['what was sent', { fields, sent }, { fields, sent }],
    ['what was sent of a form in another shape', { fields: {}, sent }, { fields: empty, sent }],
    ['fields of another type', { fields: { note: 1, isShared: true }, sent: null }, blank],
    ['fields that lack one', { fields: { note: 'x' }, sent: null }, blank],
    ['a request that no script knows', { fields, sent: { kind: 'other' } }, blank],
    ['a request without its rows', { fields, sent: { kind: 'progress', entries: [] } }, blank],
  ])('(%s) is read', (_what, found, form) => {
    expect(read(found, { empty })).toEqual(form);
  });
});

describe('what a page left that kept the fields alone', () => {
  it('is text that was not sent', () => {
    expect(read(fields, { empty })).toEqual({ fields, sent: null });
    expect(read({ note: 'x' }, { empty })).toEqual(blank);
  });

  it('is read by the form itself, where that knows more', () => {
    const format = { empty, fromEarlier: () => ({ fields, sent }) };
    expect(read({ id: 'e', ...fields }, format)).toEqual({ fields, sent });
    expect(read({ fields: empty, sent: null }, format)).toEqual(blank);
    expect(read({}, { empty, fromEarlier: () => null })).toEqual(blank);
  });
});
