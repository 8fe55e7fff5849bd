import type { HourlyJobs } from './schedule/server/tick';
export declare const sidebarHandlers: {
    selectedStudent: import("./access/server/handler").Handler<[], {
        readonly studentId: string | null;
    }>;
    waitingFamilies: import("./access/server/handler").Handler<[], readonly import("./contacts/domain/waiting-families").WaitingGroup[]>;
    decideContacts: import("./access/server/handler").Handler<[given: readonly import("./contacts/domain/waiting-families").GuardianDecision[]], import("./contacts/domain/waiting-families").DecidedContacts>;
    judgeColumns: import("./access/server/handler").Handler<[headers: readonly string[], judgement: "harmless" | "read"], import("./contacts/domain/waiting-families").JudgedColumns>;
    openSidebar: import("./access/server/handler").Handler<[], import("./sidebar/server/open-sidebar").Opening>;
    openPlan: import("./access/server/handler").Handler<[studentId: string], import("./goals/domain/view-plan").PlanView>;
    saveGoal: import("./access/server/handler").Handler<[save: import("./goals/server/save-goal").GoalSave], import("./goals/server/save-goal").GoalSaveResult>;
    orderGoals: import("./access/server/handler").Handler<[studentId: string, goalIds: readonly string[]], import("./goals/domain/view-plan").PlanView>;
    goalHistory: import("./access/server/handler").Handler<[goalId: string], readonly import("./goals/server/goal-history").HistoryView[]>;
    recordProgress: import("./access/server/handler").Handler<[inputs: readonly import("./goals/domain/plan-progress").ProgressInput[]], {
        readonly recorded: number;
    }>;
    bulkStudents: import("./access/server/handler").Handler<[of: import("./goals/server/bulk-students").BulkChoice], readonly import("./goals/server/bulk-students").BulkLine[]>;
    logCheckIn: import("./access/server/handler").Handler<[input: import("./families/server/log-check-in").CheckInInput], import("./goals/domain/view-plan").PlanView>;
    pauseDigest: import("./access/server/handler").Handler<[guardianId: string, until: string | null], import("./families/domain/view-guardian").GuardianView>;
    previewDigest: import("./access/server/handler").Handler<[guardianId: string], import("./digests/server/preview-digest").MailPreview>;
    sendTest: import("./access/server/handler").Handler<[guardianId: string], {
        readonly to: string;
    }>;
    sendNow: import("./access/server/handler").Handler<[guardianId: string, approved: import("./digests/server/send-now").Resend | null], import("./digests/server/send-now").SentNow>;
    caseload: import("./access/server/handler").Handler<[], import("./caseload/server/view-caseload").CaseloadView>;
    schedule: import("./access/server/handler").Handler<[], import("./schedule/server/save-schedule").ScheduleView>;
    trySchedule: import("./access/server/handler").Handler<[settings: Readonly<Record<string, string>>], import("./schedule/server/save-schedule").ScheduleView>;
    saveSchedule: import("./access/server/handler").Handler<[settings: Readonly<Record<string, string>>], import("./schedule/server/save-schedule").ScheduleView>;
    savePlan: import("./access/server/handler").Handler<[studentId: string, year: string, wanted: readonly import("./years/domain/year-views").PlanChange[]], import("./years/server/save-plan").PlanSaved>;
    reopenPlan: import("./access/server/handler").Handler<[studentId: string, year: string, reason: string], import("./goals/domain/view-plan").PlanView>;
    yearEnd: import("./access/server/handler").Handler<[], import("./years/domain/year-views").YearEndView | null>;
    closeYear: import("./access/server/handler").Handler<[year: string, closings: readonly import("./years/domain/year-views").GoalClosing[]], import("./years/domain/year-views").YearClosed>;
    openPrint: import("./access/server/handler").Handler<[scope: import("./print/domain/print-request").PrintScope], null>;
    newYear: import("./access/server/handler").Handler<[], import("./years/domain/year-views").NewYearView | null>;
    beginYear: import("./access/server/handler").Handler<[wanted: string, continuing: readonly import("./years/domain/year-views").GoalContinuing[]], import("./years/domain/year-views").YearBegun>;
};
export declare const teacherHandlers: {
    selectedStudent: import("./access/server/handler").Handler<[], {
        readonly studentId: string | null;
    }>;
    openTeacher: import("./access/server/handler").Handler<[], import("./teachers/server/open-teacher").TeacherOpening>;
    teacherStudent: import("./access/server/handler").Handler<[studentId: string], import("./teachers/domain/student-for-teacher").StudentForTeacher>;
    teacherNote: import("./access/server/handler").Handler<[note: import("./teachers/server/teacher-note").TeacherNote], import("./teachers/domain/student-for-teacher").StudentForTeacher>;
};
export declare const importHandlers: {
    waitingFamilies: import("./access/server/handler").Handler<[], readonly import("./contacts/domain/waiting-families").WaitingGroup[]>;
    decideContacts: import("./access/server/handler").Handler<[given: readonly import("./contacts/domain/waiting-families").GuardianDecision[]], import("./contacts/domain/waiting-families").DecidedContacts>;
    judgeColumns: import("./access/server/handler").Handler<[headers: readonly string[], judgement: "harmless" | "read"], import("./contacts/domain/waiting-families").JudgedColumns>;
    proposeImport: import("./access/server/handler").Handler<[import("./import/domain/mapping").CaseloadTable], import("./import/domain/mapping").MappingProposal>;
    previewImport: import("./access/server/handler").Handler<[file: import("./import/domain/mapping").CaseloadTable, mapping: import("./import/domain/mapping").Mapping], import("./import/domain/import-plan").ImportPreview>;
    applyImport: import("./access/server/handler").Handler<[file: import("./import/domain/mapping").CaseloadTable, mapping: import("./import/domain/mapping").Mapping, previewHash: number], import("./import/domain/import-plan").ImportResult>;
};
export declare const printHandlers: {
    printPlans: import("./access/server/handler").Handler<[reader: "Family" | "Student" | "Teacher", scope: import("./print/domain/print-request").PrintScope], import("./print/domain/print-request").PrintAnswer>;
    logCopies: import("./access/server/handler").Handler<[requestId: string, asked: import("./print/server/log-copies").PrintedAs, copies: readonly import("./print/domain/print-request").PrintedCopy[]], import("./print/domain/print-request").CopiesLogged>;
};
export declare const handlers: {
    selectedStudent: import("./access/server/handler").Handler<[], {
        readonly studentId: string | null;
    }>;
    waitingFamilies: import("./access/server/handler").Handler<[], readonly import("./contacts/domain/waiting-families").WaitingGroup[]>;
    decideContacts: import("./access/server/handler").Handler<[given: readonly import("./contacts/domain/waiting-families").GuardianDecision[]], import("./contacts/domain/waiting-families").DecidedContacts>;
    judgeColumns: import("./access/server/handler").Handler<[headers: readonly string[], judgement: "harmless" | "read"], import("./contacts/domain/waiting-families").JudgedColumns>;
    openSidebar: import("./access/server/handler").Handler<[], import("./sidebar/server/open-sidebar").Opening>;
    openPlan: import("./access/server/handler").Handler<[studentId: string], import("./goals/domain/view-plan").PlanView>;
    saveGoal: import("./access/server/handler").Handler<[save: import("./goals/server/save-goal").GoalSave], import("./goals/server/save-goal").GoalSaveResult>;
    orderGoals: import("./access/server/handler").Handler<[studentId: string, goalIds: readonly string[]], import("./goals/domain/view-plan").PlanView>;
    goalHistory: import("./access/server/handler").Handler<[goalId: string], readonly import("./goals/server/goal-history").HistoryView[]>;
    recordProgress: import("./access/server/handler").Handler<[inputs: readonly import("./goals/domain/plan-progress").ProgressInput[]], {
        readonly recorded: number;
    }>;
    bulkStudents: import("./access/server/handler").Handler<[of: import("./goals/server/bulk-students").BulkChoice], readonly import("./goals/server/bulk-students").BulkLine[]>;
    logCheckIn: import("./access/server/handler").Handler<[input: import("./families/server/log-check-in").CheckInInput], import("./goals/domain/view-plan").PlanView>;
    pauseDigest: import("./access/server/handler").Handler<[guardianId: string, until: string | null], import("./families/domain/view-guardian").GuardianView>;
    previewDigest: import("./access/server/handler").Handler<[guardianId: string], import("./digests/server/preview-digest").MailPreview>;
    sendTest: import("./access/server/handler").Handler<[guardianId: string], {
        readonly to: string;
    }>;
    sendNow: import("./access/server/handler").Handler<[guardianId: string, approved: import("./digests/server/send-now").Resend | null], import("./digests/server/send-now").SentNow>;
    caseload: import("./access/server/handler").Handler<[], import("./caseload/server/view-caseload").CaseloadView>;
    schedule: import("./access/server/handler").Handler<[], import("./schedule/server/save-schedule").ScheduleView>;
    trySchedule: import("./access/server/handler").Handler<[settings: Readonly<Record<string, string>>], import("./schedule/server/save-schedule").ScheduleView>;
    saveSchedule: import("./access/server/handler").Handler<[settings: Readonly<Record<string, string>>], import("./schedule/server/save-schedule").ScheduleView>;
    savePlan: import("./access/server/handler").Handler<[studentId: string, year: string, wanted: readonly import("./years/domain/year-views").PlanChange[]], import("./years/server/save-plan").PlanSaved>;
    reopenPlan: import("./access/server/handler").Handler<[studentId: string, year: string, reason: string], import("./goals/domain/view-plan").PlanView>;
    yearEnd: import("./access/server/handler").Handler<[], import("./years/domain/year-views").YearEndView | null>;
    closeYear: import("./access/server/handler").Handler<[year: string, closings: readonly import("./years/domain/year-views").GoalClosing[]], import("./years/domain/year-views").YearClosed>;
    openPrint: import("./access/server/handler").Handler<[scope: import("./print/domain/print-request").PrintScope], null>;
    newYear: import("./access/server/handler").Handler<[], import("./years/domain/year-views").NewYearView | null>;
    beginYear: import("./access/server/handler").Handler<[wanted: string, continuing: readonly import("./years/domain/year-views").GoalContinuing[]], import("./years/domain/year-views").YearBegun>;
    openTeacher: import("./access/server/handler").Handler<[], import("./teachers/server/open-teacher").TeacherOpening>;
    teacherStudent: import("./access/server/handler").Handler<[studentId: string], import("./teachers/domain/student-for-teacher").StudentForTeacher>;
    teacherNote: import("./access/server/handler").Handler<[note: import("./teachers/server/teacher-note").TeacherNote], import("./teachers/domain/student-for-teacher").StudentForTeacher>;
    proposeImport: import("./access/server/handler").Handler<[import("./import/domain/mapping").CaseloadTable], import("./import/domain/mapping").MappingProposal>;
    previewImport: import("./access/server/handler").Handler<[file: import("./import/domain/mapping").CaseloadTable, mapping: import("./import/domain/mapping").Mapping], import("./import/domain/import-plan").ImportPreview>;
    applyImport: import("./access/server/handler").Handler<[file: import("./import/domain/mapping").CaseloadTable, mapping: import("./import/domain/mapping").Mapping, previewHash: number], import("./import/domain/import-plan").ImportResult>;
    printPlans: import("./access/server/handler").Handler<[reader: "Family" | "Student" | "Teacher", scope: import("./print/domain/print-request").PrintScope], import("./print/domain/print-request").PrintAnswer>;
    logCopies: import("./access/server/handler").Handler<[requestId: string, asked: import("./print/server/log-copies").PrintedAs, copies: readonly import("./print/domain/print-request").PrintedCopy[]], import("./print/domain/print-request").CopiesLogged>;
};
/** What anybody can call who opens the answer page. */
export declare const publicHandlers: {
    openAnswer: import("./answers/server/public-handler").PublicHandler<{}>;
    sendAnswer: import("./answers/server/public-handler").PublicHandler<{
        answer: "call" | "not-yet" | "talked";
        message: string;
    }>;
    changeEmails: import("./answers/server/public-handler").PublicHandler<{
        kind: "cadence";
        cadence: "Every two weeks" | "Monthly" | "Weekly";
    } | {
        kind: "pause";
        until: string;
    } | {
        kind: "resume";
    } | {
        kind: "stop";
    }>;
    sendCheckIn: import("./answers/server/public-handler").PublicHandler<{
        goals: {
            key: string;
            ownRating: "" | "Achieved" | "Getting started" | "Nearly there" | "On the way";
            did: string;
            obstacle: string;
            ifThen: string;
            helpWanted: string;
            wish: "" | "Keep" | "Shrink" | "Stretch" | "Swap";
            newWording: string;
            notInEmails: ("did" | "helpWanted" | "ifThen" | "obstacle" | "ownRating")[];
        }[];
        wantsToTalk: boolean;
        message: string;
    }>;
    confirmPage: import("./answers/server/public-handler").PublicHandler<{}>;
};
export declare const hourlyJobs: HourlyJobs;
