import { type Email } from '../../emails/email';
import { type TeacherAddressee } from './teacher-email';
export declare const teacherLinkEmail: (addressee: TeacherAddressee) => Email;
