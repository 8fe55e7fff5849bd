import { type Block, type Button, type Email } from '../../emails/email';
/** How this teacher sees own students. */
export type TeacherAccessLink = {
    readonly kind: 'views';
    readonly students: string;
    readonly goals: string;
} | {
    readonly kind: 'own file';
    readonly url: string;
} | {
    readonly kind: 'none yet';
};
export interface TeacherAddressee {
    /** '' where nobody has noted it. */
    readonly name: string;
    readonly accessLink: TeacherAccessLink;
    readonly sender: {
        readonly name: string;
        readonly school: string;
        readonly replyTo: string;
    };
}
export declare function accessButtons(accessLink: TeacherAccessLink): readonly Button[];
/** The subject names no child and no program: it shows on locked screens. */
export declare const teacherEmail: (subject: string, { name, sender }: TeacherAddressee, sentence: string, blocks: readonly Block[]) => Email;
