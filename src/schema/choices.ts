// Every list of choices that a column has. They stand apart from the tabs so that a page can offer
// them without carrying the whole schema.
//
// Whatever differs by choice is a Record over the choices or a switch without a default, so that one
// more choice does not compile until every place has decided what it means there
// (test/build/one-more-member.test.ts tries it).

export const goalKinds = ['Academic', 'Affective', 'Talent', 'Career', 'Combined'] as const;
export const goalStatuses = [
  'Draft',
  'Active',
  'Achieved',
  'Continued',
  'Revised',
  'Discontinued',
] as const;
export const progressSteps = [
  'Not started',
  'Getting started',
  'On the way',
  'Nearly there',
  'Achieved',
] as const;
export const cadences = ['Weekly', 'Every two weeks', 'Monthly'] as const;
/** In the order of ISO 8601: Monday is day 1. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
/** What holds emails back until a person has decided; also what such a cell means that cannot be read. */
export const toDecide = 'To decide';
export const studentStatuses = ['Identified', 'Talent pool', 'Exited', toDecide] as const;
/** At the school, whatever the program says of the student. An empty cell says nothing against it. */
export const enrollments = ['Active', 'Left', 'Not yet', toDecide] as const;
export const contactRules = ['Allowed', 'No contact', toDecide] as const;
/** What a person can decide about a guardian; "later" is no decision. */
export const contactDecisions = ['Allowed', 'No contact'] as const;
/** What an import asks a person once and for all files: about a column, or about a word in one. */
export const columnPlace = 'Place of a column';
export const importQuestions = ['Column', 'Status', 'Enrollment', 'Language', columnPlace] as const;
export const deliveryStates = ['Queued', 'Sent', 'Uncertain', 'Failed', 'Held'] as const;
export const phases = ['Start', 'Middle', 'End', 'Any'] as const;
export const gradeBands = ['K-2', '3-5', '6-8', '9-12', 'All'] as const;
/**
 * What a question is after. The first three a parent asks the child: why a goal matters, how it goes,
 * which help is wanted. A follow-up goes on from the last talk or check-in. `Know` asks the parents
 * themselves what only they can know; their answer goes to the school.
 */
export const questionAims = ['Why', 'How', 'Support', 'Know', 'Follow-up'] as const;
export const competencies = [
  'Personal',
  'Social',
  'Communication',
  'Leadership',
  'Cultural',
] as const;
/** What a goal's area is, as far as questions care. */
export const areaClasses = [
  'Any',
  'Subjects',
  'Arts',
  'Leadership',
  'Creativity',
  'Thinking',
] as const;
/** How far the goal is that a question is made for; `Any` is any goal that has not been reached. */
export const questionProgress = [
  'Any',
  'Not started',
  'Under way',
  'Nearly there',
  'Achieved',
] as const;

export const planKinds = ['Initial', 'Annual', 'Transfer', 'Amended'] as const;
export const planStates = ['Draft', 'Shared', 'Reviewed', 'Closed'] as const;
/** How a goal stood at the end of its school year. */
export const outcomes = ['Met', 'Partly met', 'Not yet'] as const;
/** What becomes of a goal in the next school year, decided when its own year is closed. */
export const nextYearChoices = ['Carry over', 'Continue as a draft', 'Retire'] as const;
export const printedDocuments = ['Plan', 'Conference sheet', 'Student slip'] as const;
export const printReaders = ['Family', 'Teacher', 'Student'] as const;

export const followUps = ['Open', 'Done'] as const;
export const checkInRoles = ['Guardian', 'Student', 'Teacher', 'Specialist'] as const;
export const checkInWays = ['Page', 'Reply', 'Phone', 'Meeting', 'Paper'] as const;
export const talkedAnswers = ['Yes', 'Not yet'] as const;
export const questionAudiences = ['Family', 'Student'] as const;
/** How students see their own goal; the words are those of a goal's progress. */
export const ownRatings = ['Getting started', 'On the way', 'Nearly there', 'Achieved'] as const;
/** What a student would like to become of a goal. */
export const goalWishes = ['Keep', 'Stretch', 'Shrink', 'Swap'] as const;
/** What the specialist has done with what a student proposes for a goal. */
export const proposalStates = ['Open', 'Accepted', 'Set aside'] as const;
/** How much a digest says: the whole plan, what is new, or one question. */
export const digestForms = ['Plan', 'News', 'Light'] as const;
export const participationKinds = [
  'Talked at home',
  'Answer',
  'Wish to talk',
  'Student check-in',
] as const;
/** When the specialist hears that somebody would like to talk. */
export const wishNotices = ['At once', 'Once a day'] as const;

export type Cadence = (typeof cadences)[number];
export type GoalKind = (typeof goalKinds)[number];
export type GoalStatus = (typeof goalStatuses)[number];
export type Progress = (typeof progressSteps)[number];
export type Phase = (typeof phases)[number];
export type GradeBand = (typeof gradeBands)[number];
export type Competency = (typeof competencies)[number];
export type QuestionAim = (typeof questionAims)[number];
export type AreaClass = (typeof areaClasses)[number];
export type QuestionProgress = (typeof questionProgress)[number];
export type PlanKind = (typeof planKinds)[number];
export type PlanState = (typeof planStates)[number];
export type Outcome = (typeof outcomes)[number];
export type NextYear = (typeof nextYearChoices)[number];
export type PrintedDocument = (typeof printedDocuments)[number];
export type OwnRating = (typeof ownRatings)[number];
export type GoalWish = (typeof goalWishes)[number];
export type ProposalState = (typeof proposalStates)[number];
export type DigestForm = (typeof digestForms)[number];
export type ParticipationKind = (typeof participationKinds)[number];
export type WishNotice = (typeof wishNotices)[number];
export type ContactDecision = (typeof contactDecisions)[number];
export type PrintReader = (typeof printReaders)[number];
export type DeliveryState = (typeof deliveryStates)[number];

/** What waits for the specialist in a plan, the most urgent first (caseload/domain/to-do.ts). */
export const toDoKinds = [
  'review overdue',
  'goals to write',
  'target date passed',
  'drafts',
  'review soon',
  'no progress',
  'plans to complete',
] as const;
export type ToDoKind = (typeof toDoKinds)[number];
