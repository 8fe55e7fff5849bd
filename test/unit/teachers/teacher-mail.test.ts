import { digestId } from '../../../src/mailing/domain/ledger';
import {
  dayOfTeacherMail,
  familyMailsOf,
  isTeacherMail,
  teacherMailName,
} from '../../../src/teachers/domain/teacher-mail';
import { sampleDelivery } from '../caseload/sample-rows';

const name = teacherMailName('page', '2026-08-31', 'k.osullivan@school.example');

describe('an email to a teacher', () => {
  it('has the same name whenever it is worked out, however the address is typed', () => {
    expect(teacherMailName('page', '2026-08-31', ' K.OSullivan@School.example')).toEqual(name);
  });

  it('tells itself from another kind, day and teacher', () => {
    const others = [
      teacherMailName('link', '2026-08-31', 'k.osullivan@school.example'),
      teacherMailName('page', '2026-09-01', 'k.osullivan@school.example'),
      teacherMailName('page', '2026-08-31', 'm.chen@school.example'),
    ];
    expect(new Set([name, ...others].map((each) => each.deliveryId)).size).toBe(4);
  });

  it('names its day to its own kind and teacher only', () => {
    const dayFor = (kind: 'page' | 'link', email: string) =>
      dayOfTeacherMail(name.deliveryId, kind, email);
    expect(dayFor('page', 'K.osullivan@school.example')).toBe('2026-08-31');
    expect(dayFor('link', 'k.osullivan@school.example')).toBeNull();
    expect(dayFor('page', 'm.chen@school.example')).toBeNull();
  });

  it('puts no address into IDs', () => {
    expect(JSON.stringify(name)).not.toContain('osullivan');
    expect(name.period).toBe('Teacher page 2026-08-31');
    expect(name.studentId).toBe('own students');
  });
});

describe('a digest', () => {
  it.each(['P1', name.guardianId, 'Teacher page', name.deliveryId])(
    'to a guardian with the ID %j is never taken for a mail to a teacher',
    (guardianId) => {
      const period = { first: '2026-08-31', last: '2026-09-13' };
      expect(isTeacherMail({ deliveryId: digestId(period, guardianId) })).toBe(false);
    },
  );

  it('is what remains of a ledger of both', () => {
    const digest = sampleDelivery();
    expect(familyMailsOf([sampleDelivery({ ...name }), digest])).toEqual([digest]);
  });
});
