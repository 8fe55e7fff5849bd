import type { GoalKind, Progress } from '../../schema/choices';
export interface Summary {
    /** '' where no name may be said. */
    readonly child: string;
    readonly goals: number;
    readonly questions: number;
    readonly titlesOnly: boolean;
}
export interface Messages {
    /** `day` is the worded day of the email, '' when unknown. */
    readonly subject: (child: string, questions: number, day: string) => string;
    readonly summary: (summary: Summary) => string;
    /** The email of a new school year in which there are no goals yet. `child` may be ''. */
    readonly beingSet: {
        readonly subject: (child: string) => string;
        readonly summary: (child: string) => string;
        readonly paragraphs: (child: string) => readonly string[];
    };
    /** Why goals stand in another language; '' for the one in which most schools write them. */
    readonly asWritten: string;
    readonly goalKinds: Readonly<Record<GoalKind, string>>;
    /** For a goal of which only the text may be shown. */
    readonly goalNumber: (number: number) => string;
    readonly progressSteps: Readonly<Record<Progress, string>>;
    /** `step` is null before the first one. */
    readonly progress: (words: string, step: number | null, of: number) => string;
    readonly why: (child: string) => string;
    readonly news: string;
    readonly nextStep: string;
    readonly atHome: string;
    readonly target: (date: string) => string;
    readonly questions: (count: number) => string;
    readonly questionsHint: string;
    /** `child` is '' where no name may be said. */
    readonly replyOnly: (child: string) => string;
    readonly closing: string;
    /** Either name may be ''. */
    readonly reason: (guardian: string, child: string) => string;
    /** `sender` may be ''. */
    readonly howToStop: (sender: string) => string;
    /** The words of `howToStop` that a family answers with. */
    readonly answerWords: readonly string[];
}
