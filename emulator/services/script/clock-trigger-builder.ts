// `ScriptApp.newTrigger(f).timeBased()`: when a clock trigger is to fire.
import { SCRIPT_APP_SCOPE } from '../../runtime/authorization';
import type { PlatformEnum } from '../../runtime/platform-enum';
import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import type { ClockSchedule } from '../../runtime/platform-state';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { WEEK_DAY } from './script-enums';
import { Trigger } from './trigger';
import { installTrigger } from './trigger-registry';

/** The only steps that everyMinutes takes (platform §3.4). */
const MINUTE_STEPS: readonly number[] = [1, 5, 10, 15, 30];
/** Hour of a daily trigger when the script names none; the platform picks one itself. */
const UNNAMED_HOUR = 9;

type Turn =
  | { readonly kind: 'minutes' | 'hours' | 'days' | 'weeks'; readonly every: number }
  | { readonly kind: 'months'; readonly day: number }
  | { readonly kind: 'once'; readonly at: number };

export class ClockTriggerBuilder extends DescribedObject {
  readonly service = 'ScriptApp';
  readonly platformName = 'ClockTriggerBuilder';
  readonly methods: MethodTable = {
    after: { takes: [['integer']] },
    at: { takes: [['date']] },
    atHour: { takes: [['integer']] },
    nearMinute: { takes: [['integer']] },
    everyMinutes: { takes: [['integer']] },
    everyHours: { takes: [['integer']] },
    everyDays: { takes: [['integer']] },
    everyWeeks: { takes: [['integer']] },
    onWeekDay: { takes: [[WEEK_DAY]] },
    onMonthDay: { takes: [['integer']] },
    inTimezone: { takes: [['string']] },
    create: { isData: true, ms: 300, takes: [[]], scopes: [SCRIPT_APP_SCOPE] },
  };
  readonly #environment: ServiceEnvironment;
  readonly #handler: string;
  #turn: Turn | null = null;
  #hour = UNNAMED_HOUR;
  #minute: number | null = null;
  #weekday = 1;
  #timeZone: string;

  constructor(environment: ServiceEnvironment, handler: string) {
    super();
    this.#environment = environment;
    this.#handler = handler;
    this.#timeZone = environment.project.manifest.timeZone;
  }
  after(durationMilliseconds: number): this {
    return this.#turns({
      kind: 'once',
      at: this.#environment.context.now() + durationMilliseconds,
    });
  }
  at(date: Date): this {
    return this.#turns({ kind: 'once', at: date.getTime() });
  }
  everyMinutes(n: number): this {
    if (!MINUTE_STEPS.includes(n)) {
      throw new PlatformError(`Invalid argument: everyMinutes. Should be 1, 5, 10, 15 or 30.`);
    }
    return this.#turns({ kind: 'minutes', every: n });
  }
  everyHours(n: number): this {
    return this.#turns({ kind: 'hours', every: atLeastOne(n) });
  }
  everyDays(n: number): this {
    return this.#turns({ kind: 'days', every: atLeastOne(n) });
  }
  everyWeeks(n: number): this {
    return this.#turns({ kind: 'weeks', every: atLeastOne(n) });
  }
  onWeekDay(day: PlatformEnum): this {
    this.#weekday = day.ordinal() + 1;
    return this.#turn?.kind === 'weeks' ? this : this.#turns({ kind: 'weeks', every: 1 });
  }
  onMonthDay(day: number): this {
    if (day < 1 || day > 31) throw new PlatformError('Invalid argument: day');
    return this.#turns({ kind: 'months', day });
  }
  atHour(hour: number): this {
    if (hour < 0 || hour > 23) throw new PlatformError('Invalid argument: hour');
    this.#hour = hour;
    return this;
  }
  nearMinute(minute: number): this {
    if (minute < 0 || minute > 59) throw new PlatformError('Invalid argument: minute');
    this.#minute = minute;
    return this;
  }
  /** An unknown zone is refused (platform §3.4). */
  inTimezone(timezone: string): this {
    if (!isTimeZone(timezone)) throw new PlatformError(`Invalid argument: ${timezone}`);
    this.#timeZone = timezone;
    return this;
  }
  create(): Trigger {
    const { context } = this.#environment;
    return new Trigger(
      installTrigger(this.#environment, {
        handler: this.#handler,
        event: 'CLOCK',
        documentId: context.spreadsheetId,
        schedule: this.#schedule(),
      }),
    );
  }
  #turns(turn: Turn): this {
    this.#turn = turn;
    return this;
  }
  #schedule(): ClockSchedule {
    const turn = this.#turn;
    if (turn === null) throw new PlatformError('The clock trigger needs a schedule.');
    const moment = { hour: this.#hour, minute: this.#minute, timeZone: this.#timeZone };
    switch (turn.kind) {
      case 'once':
        return turn;
      case 'months':
        return { ...turn, ...moment };
      case 'weeks':
        return { kind: 'weeks', every: turn.every, weekday: this.#weekday, ...moment };
      case 'days':
        return { kind: 'days', every: turn.every, ...moment };
      default:
        return { kind: turn.kind, every: turn.every };
    }
  }
}

function atLeastOne(n: number): number {
  if (n < 1) throw new PlatformError('Invalid argument: n');
  return n;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
