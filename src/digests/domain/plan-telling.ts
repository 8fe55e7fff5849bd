// Decides what kind of digest a guardian gets: the whole plan, what is new, one question, or for once
// nothing. A second email that equals the first is wallpaper.

import { addDays, type CalendarDate } from '../../core/calendar-date';
import { compare } from '../../core/newest-first';
import { isReached, isSharedWithFamily } from '../../goals/domain/shared-goals';
import { hasGone } from '../../mailing/domain/ledger';
import { periodFromName } from '../../schedule/domain/period';
import type { DigestForm } from '../../schema/choices';
import type { CheckIn, Delivery, Goal, Guardian, ProgressEntry } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { type Season, tellsKinds, tellsNews } from './digest-content';
import {
  goalsToldBy,
  toldBeingSet,
  toldConference,
  toldGoals,
  toldNews,
  toldYearsEnd,
} from './told';
import { answersOf, type NewsItem, newNotes, notesShown, whatsNew } from './whats-new';

/** Why a digest is Held that would have had nothing to say. */
export const nothingNew = 'Nothing new twice, and no answer';

/** So many emails with one question only may follow each other. */
const lightInARow = 2;

/** A conference is told of when it is so near. */
const daysBeforeConference = 14;

export interface TellingInput {
  readonly guardian: Guardian;
  /** The student's, of this school year. */
  readonly goals: readonly Goal[];
  readonly entries: readonly ProgressEntry[];
  readonly checkIns: readonly CheckIn[];
  /** The guardian's rows in the ledger, but that of the email itself. */
  readonly past: readonly Delivery[];
  readonly today: CalendarDate;
  /** No digest day of this school year follows. */
  readonly isLastOfYear: boolean;
  readonly settings: Pick<CaseloadSettings, 'calendar' | 'terms' | 'conferences' | 'contentLevel'>;
}

export interface Telling {
  readonly form: DigestForm;
  readonly season: Season | null;
  readonly news: readonly NewsItem[];
  /** New notes for which there is no room among the news, newest first. */
  readonly furtherNotes: readonly ProgressEntry[];
  readonly conferences: readonly CalendarDate[];
  /** There was nothing new twice, and no answer: the clock lets this one out. */
  readonly isSkipped: boolean;
  /** A goal that was reached is a reason for a digest, even where no other goal is left. */
  readonly tellsReached: boolean;
  /** What the ledger keeps of it. */
  readonly told: readonly string[];
}

export function planTelling(input: TellingInput): Telling {
  const { goals, settings, today, guardian } = input;
  const { firstDay } = settings.calendar;
  const past = thisYears(input.past, firstDay);
  const arrived = past.filter(({ state }) => state === 'Sent');
  const isFull = tellsNews[settings.contentLevel];
  const question = {
    ...input,
    firstDay,
    told: new Set(arrived.flatMap(({ told }) => told)),
  };
  const news = isFull ? whatsNew(question) : [];
  const furtherNotes = isFull ? newNotes(question).slice(notesShown) : [];

  const plans = arrived.filter(({ told }) => !told.includes(toldBeingSet));
  const listed = toldGoals(
    tellsKinds[settings.contentLevel]
      ? goals.filter((goal) => isSharedWithFamily(goal) || isReached(goal, firstDay))
      : [],
  );
  const lastListed = plans
    .map(goalsToldBy)
    .filter((each) => each !== undefined)
    .at(-1);
  const term = settings.terms.filter((day) => day <= today).at(-1) ?? firstDay;
  const isFirst = plans.length === 0;
  const isFirstOfTerm = !plans.some((row) => dayOf(row) >= term);
  const areChanged = !isFirst && lastListed !== listed;

  const conferences = settings.conferences.filter(
    (day) => day >= today && day <= addDays(today, daysBeforeConference),
  );
  const season = seasonOf({ ...input, isFirst, areChanged, conferences, told: question.told });
  const lights = lightsSince(past);
  const isPlan = isFirst || isFirstOfTerm || areChanged;
  const isLight = !isPlan && news.length === 0 && season === null;
  const isTooMany = isLight && lights.length >= lightInARow;
  const hasAnswered = isTooMany && answeredSince(dayOf(lights[0]), guardian, input.checkIns);
  // Who answers is not left out; and a third question in a row needs something around it.
  const form = isPlan ? 'Plan' : isLight && !hasAnswered ? 'Light' : 'News';
  return {
    form,
    season,
    news,
    furtherNotes,
    conferences,
    isSkipped: isTooMany && !hasAnswered,
    tellsReached: news.some((item) => item.news.kind === 'reached'),
    told: [
      ...(form === 'Light' ? [] : [listed]),
      ...news.map(({ mark }) => mark),
      ...furtherNotes.map(({ entryId }) => toldNews(entryId)),
      ...conferences.map(toldConference),
      ...(season === 'End of year' ? [toldYearsEnd] : []),
    ],
  };
}

const dayOf = (row: Pick<Delivery, 'at'> | undefined): CalendarDate => row?.at?.slice(0, 10) ?? '';

/** In the order of their periods. */
const thisYears = (rows: readonly Delivery[], firstDay: CalendarDate): readonly Delivery[] =>
  rows
    .filter(({ period }) => (periodFromName(period)?.last ?? '') >= firstDay)
    .sort((one, other) => compare(one.period, other.period));

/** The emails with one question only since the last one that said more, or since one was left out. */
function lightsSince(past: readonly Delivery[]): readonly Delivery[] {
  const counted = past.filter((row) => hasGone(row) || row.detail === nothingNew);
  const isLight = counted.map((row) => hasGone(row) && row.form === 'Light');
  return counted.slice(isLight.lastIndexOf(false) + 1);
}

/** The day may stand in the guardian's row although the check-in is gone. */
const answeredSince = (
  day: CalendarDate,
  guardian: Guardian,
  checkIns: readonly CheckIn[],
): boolean =>
  (guardian.lastAnswer ?? '') >= day ||
  answersOf(guardian, checkIns).some((row) => dayOf(row) >= day);

interface SeasonQuestion extends TellingInput {
  readonly isFirst: boolean;
  readonly areChanged: boolean;
  readonly conferences: readonly CalendarDate[];
  readonly told: ReadonlySet<string>;
}

function seasonOf({
  isFirst,
  areChanged,
  conferences,
  told,
  isLastOfYear,
}: SeasonQuestion): Season | null {
  if (isFirst) return 'How this works';
  if (isLastOfYear && !told.has(toldYearsEnd)) return 'End of year';
  if (conferences.some((day) => !told.has(toldConference(day)))) return 'Conference';
  return areChanged ? 'New goals' : null;
}
