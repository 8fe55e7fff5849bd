// What people typed is kept out of the headers of an email, and out of the order of its text.
import { familyMails, firstDigestEvening, setUpAddon } from '../support/addon';
import { ada, fileOf } from '../support/caseload-file';

it('a name with line breaks and marks of direction is one plain line beside the address', () => {
  const addon = setUpAddon();
  addon.setSetting('Specialist name', 'Dana\r\nBcc: evil@x.example\u202e');
  addon.setSetting('School name', 'Mesa\u2066 View');
  addon.importFile(
    'caseload.csv',
    fileOf({ ...ada, 'Academic goal': 'abc \u202egnirts\u202c def' }),
  );
  addon.decideAll();
  addon.switchOn();
  addon.script.advanceTo(firstDigestEvening);
  const [mail] = familyMails(addon);
  expect(mail).toMatchObject({ name: 'Dana Bcc: evil@x.example, Mesa View', bcc: '' });
  expect(mail?.body).toContain('abc gnirts def');
  expect(mail?.htmlBody).toContain('abc gnirts def');
  expect(JSON.stringify(mail)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
