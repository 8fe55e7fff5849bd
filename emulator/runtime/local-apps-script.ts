// A local Apps Script: runs the files that clasp would push, against emulated services.

import { AUTH_MODE } from '../services/script/script-enums';
import { User } from '../services/session';
import { AUTHORIZATION_REQUIRED } from './authorization';
import { ClockTriggers } from './clock-triggers';
import type { Execution } from './execution';
import type { Account, AuthMode, Surface } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import {
  type ArmedClockFault,
  ArmedFault,
  type ClockFault,
  type ClockFiring,
  type ExecutionChoice,
  type ExecutionStart,
  type Fault,
  type Moment,
  type Watcher,
} from './faults';
import { fromPage } from './page-call';
import { PersistentFaults } from './persistent-faults';
import type { CallTraits } from './platform-object';
import { defaultSettings, type PlatformSettings } from './platform-settings';
import {
  emptyState,
  type PlatformState,
  type TriggerEvent,
  type TriggerRecord,
} from './platform-state';
import { DAILY_QUOTAS, usedQuota, useQuota, withQuotaUsed } from './quota';
import { type ExecutionRequest, functionNotFound, runExecution } from './run-execution';
import { asRunning, mayStart, TOO_MANY_AT_ONCE } from './running-executions';
import { agreeablePeople, Screen } from './screen';
import type { LocalAppsScriptOptions, RunOptions } from './script-options';
import { readProject, type ScriptProject } from './script-project';
import { type EditedPlace, noSpreadsheets, type ServiceEnvironment } from './service-environment';
import { openServices } from './service-globals';
import { clockEvent } from './trigger-times';
import { VirtualClock } from './virtual-clock';
import { type WebAppRun, WebApps } from './web-apps';

type Choice = (start: ExecutionStart) => boolean;

export class LocalAppsScript {
  readonly state: PlatformState;
  readonly settings: PlatformSettings;
  readonly clock: VirtualClock;
  readonly screen = new Screen();
  /** Faults that last until they are lifted. */
  readonly persistentFaults: PersistentFaults;
  readonly webApps: WebApps;
  readonly #options: LocalAppsScriptOptions;
  #armed: ArmedFault[] = [];
  readonly #clockTriggers: ClockTriggers;
  #project: ScriptProject;
  #watching: readonly { readonly watcher: Watcher; readonly chooses: Choice }[] = [];

  /** Reads and compiles the folder; throws UnusableProject, or the syntax error of a file. */
  constructor(options: LocalAppsScriptOptions) {
    this.#options = options;
    this.state = options.state ?? emptyState(Date.now());
    this.settings = { ...defaultSettings, ...options.settings };
    this.clock = new VirtualClock(this.state);
    this.#project = options.project ?? readProject(options.folder);
    this.persistentFaults = new PersistentFaults(this.state, this.settings);
    this.#clockTriggers = new ClockTriggers(this, (trigger) => this.#fireClock(trigger));
    this.webApps = new WebApps(this, options.deployments ?? [], (run) => this.#serve(run));
  }
  /** The newest files: what menus, triggers and the pages of the document run. */
  get project(): ScriptProject {
    return this.#project;
  }
  /** Takes the folder as it stands now; web apps go on with the version that they were deployed from. */
  push(folder = this.#options.folder): void {
    this.#project = readProject(folder);
  }
  /** Runs a function as a menu item, trigger or web app does. */
  run(functionName: string, options: RunOptions): ExecutionRecord {
    return this.#execute(functionName, options, options.event === undefined ? [] : [options.event]);
  }
  /**
   * Runs a function as google.script.run does. Throws IllegalPageArgument, as the page would see
   * it, when an argument cannot cross. A name that the script's files do not declare, or that is
   * private, gives a failed record: a page reaches nothing else that the name may resolve to.
   */
  callFromPage(functionName: string, args: readonly unknown[], as: Account): ExecutionRecord {
    const sent = fromPage(args);
    const refusal = notOffered(this.project, functionName);
    return this.#execute(functionName, { surface: 'page', as }, sent, refusal);
  }
  /** A user opens the document: onOpen, where the script has one, then installed triggers. */
  open(
    as: Account,
    authMode: AuthMode = 'LIMITED',
    event: object = {},
  ): readonly ExecutionRecord[] {
    return this.#occur('onOpen', 'ON_OPEN', as, authMode, event);
  }
  /**
   * A user edits cells; the event's value and oldValue come from the host.
   * @param place from which range and source of the event are made
   */
  edit(as: Account, event: object, place: EditedPlace | null = null): readonly ExecutionRecord[] {
    return this.#occur('onEdit', 'ON_EDIT', as, 'LIMITED', event, place);
  }
  /** Moves time on and fires the clock triggers that fall due on the way, oldest first. */
  advanceTo(instant: number): readonly ExecutionRecord[] {
    return this.#clockTriggers.advanceTo(instant);
  }
  /**
   * Fires the clock triggers of a handler now, out of turn; their turns stay as they are. Within
   * another execution, from a fault's `act`, it is the clock that meets that execution.
   */
  fireClock(handler: string): readonly ExecutionRecord[] {
    return this.#clockTriggers.fire(handler);
  }
  /** Arms a fault; it strikes once, in the first chosen execution that reaches the moment. */
  arm(fault: Fault, moment: Moment, choice: ExecutionChoice = () => true): ArmedFault {
    const armed = new ArmedFault(fault, moment, choice);
    this.#armed = [...this.#armed.filter(({ struck }) => !struck), armed];
    return armed;
  }
  /** Arms a fault of the clock; it strikes once, at the first chosen firing. */
  armClock(
    fault: ClockFault,
    chooses: (firing: ClockFiring) => boolean = () => true,
  ): ArmedClockFault {
    return this.#clockTriggers.arm(fault, chooses);
  }
  disarmAll(): void {
    this.#armed = [];
    this.#clockTriggers.disarmAll();
  }
  /**
   * Has the watcher look before every call of the chosen executions. What it sees, and may copy, is
   * what a crash before that call would leave: one run shows what as many crashes would.
   * @returns what ends it
   */
  watch(watcher: Watcher, chooses: Choice = () => true): () => void {
    const watching = { watcher, chooses };
    this.#watching = [...this.#watching, watching];
    return () => {
      this.#watching = this.#watching.filter((each) => each !== watching);
    };
  }
  /** The clock's executions are charged to the account when they end. */
  #watchers(start: ExecutionStart, surface: Surface, email: string): readonly Watcher[] {
    return this.#watching
      .filter(({ chooses }) => chooses(start))
      .map(({ watcher }) =>
        surface !== 'clock'
          ? watcher
          : (call) =>
              withQuotaUsed(this.state, email, 'trigger runtime', call.virtualMs, () =>
                watcher(call),
              ),
      );
  }

  #serve({ functionName, args, options, deployment, calledBy }: WebAppRun): ExecutionRecord {
    const { project } = deployment.version;
    const refusal = calledBy === 'page' ? notOffered(project, functionName) : null;
    const served = { project, url: deployment.url, calledBy };
    return this.#execute(functionName, options, args, refusal, served);
  }
  #fireClock({ handler, owner, id, documentId }: TriggerRecord): ExecutionRecord {
    const as = this.#account(owner);
    const event = clockEvent(this.clock.now(), id);
    const isExhausted =
      usedQuota(this.state, owner, 'trigger runtime') >=
      DAILY_QUOTAS[this.settings.accountKind]['trigger runtime'];
    const refusal = isExhausted ? TRIGGER_RUNTIME_USED_UP : null;
    const options = { surface: 'clock', as, spreadsheetId: documentId } as const;
    const record = this.#execute(handler, options, [event], refusal);
    useQuota(this.state, owner, 'trigger runtime', record.virtualMs);
    return record;
  }
  #occur(
    simple: string,
    kind: TriggerEvent,
    as: Account,
    authMode: AuthMode,
    given: object,
    edited: EditedPlace | null = null,
  ): readonly ExecutionRecord[] {
    const { activeUserShown, simpleTriggersNameUser } = this.settings;
    const user = { user: new User(as.email) };
    const named = simpleTriggersNameUser ? user : {};
    const event = { ...named, ...given, authMode: AUTH_MODE[authMode] };
    const own = this.#execute(simple, { surface: 'simple-trigger', as, authMode, edited }, [event]);
    const isMissing = own.error?.message === functionNotFound(simple);
    const installed = this.state.triggers
      .filter(({ event, disabled }) => event === kind && !disabled)
      .filter(({ documentId }) => documentId === this.settings.spreadsheetId)
      .map(({ handler, owner, id }) => {
        const isNamed = owner === as.email || activeUserShown;
        return this.run(handler, {
          surface: 'installable-trigger',
          as: this.#account(owner),
          activeUser: isNamed ? as : null,
          event: { ...(isNamed ? user : {}), ...given, authMode: AUTH_MODE.FULL, triggerUid: id },
          edited,
        });
      });
    return isMissing ? installed : [own, ...installed];
  }
  #account(email: string): Account {
    const known = this.#options.accounts?.find((account) => account.email === email);
    return known ?? { email, locale: 'en' };
  }
  #execute(
    functionName: string,
    options: RunOptions,
    args: readonly unknown[],
    refusal: string | null = null,
    served: Served | null = null,
  ): ExecutionRecord {
    const { surface, as } = options;
    const project = served?.project ?? this.project;
    const authMode = options.authMode ?? (surface === 'simple-trigger' ? 'LIMITED' : 'FULL');
    this.state.executions += 1;
    const ordinal = this.state.executions;
    const start = { ordinal, functionName, startedAt: this.clock.now() };
    const { spreadsheetId = this.settings.spreadsheetId } = options;
    const request: ExecutionRequest = {
      ordinal,
      functionName,
      args,
      edited: options.edited ?? null,
      returnsTo: served?.calledBy ?? (surface === 'page' ? 'page' : 'host'),
      refusal: this.#accountRefusal(surface, authMode, as) ?? refusal,
      setup: {
        surface,
        authMode,
        effectiveUser: as,
        activeUser: options.activeUser === undefined ? as : options.activeUser,
        scopes: project.manifest.oauthScopes,
        spreadsheetId,
        documentId: this.#hasDocument(surface) && spreadsheetId !== '' ? spreadsheetId : null,
        clock: this.clock,
        faults: this.#armed.filter((armed) => armed.chooses(start)),
        isWithdrawn: this.state.withdrawn.includes(as.email),
        onCall: (call: CallTraits, given: readonly unknown[]) => this.#observe(call, given),
        watchers: this.#watchers(start, surface, as.email),
      },
    };
    const open = (execution: Execution, access: Pick<ServiceEnvironment, 'compile'>) =>
      openServices(
        this.#environment(execution, `execution ${ordinal}`, access, project, served),
        this.#options.spreadsheets ?? noSpreadsheets,
      );
    const record = asRunning(this.state, as.email, () =>
      this.clock.during(() => runExecution(request, project, this.settings, open)),
    );
    this.#options.onExecution?.(record);
    return record;
  }
  /** Why the account may not run anything now; null = it may. */
  #accountRefusal(surface: Surface, authMode: AuthMode, { email }: Account): string | null {
    if (!mayStart(this.state, email)) return TOO_MANY_AT_ONCE;
    const isWithdrawn = this.state.withdrawn.includes(email);
    return isWithdrawn && authMode === 'FULL' && this.#asksFirst(surface)
      ? AUTHORIZATION_REQUIRED
      : null;
  }
  /** A web app has no document (platform §5.4). */
  #hasDocument(surface: Surface): boolean {
    return surface === 'clock' ? this.settings.clockHasDocument : surface !== 'web-app';
  }
  /** An add-on's trigger runs without consent until it reaches a service (platform §3.4). */
  #asksFirst(surface: Surface): boolean {
    const isTrigger = surface === 'clock' || surface === 'installable-trigger';
    return !(isTrigger && this.settings.installation === 'add-on');
  }
  #environment(
    execution: Execution,
    executionId: string,
    access: Pick<ServiceEnvironment, 'compile'>,
    project: ScriptProject,
    served: Served | null,
  ): ServiceEnvironment {
    return {
      context: execution,
      executionId,
      project,
      webAppUrl: served?.url ?? this.webApps.url,
      state: this.state,
      settings: this.settings,
      screen: this.screen,
      people: this.#options.people ?? agreeablePeople,
      log: execution.log,
      ...access,
    };
  }
  #observe(call: CallTraits, args: readonly unknown[]): void {
    if (call.method !== 'Spreadsheet.toast') return;
    this.screen.toasts.push({ text: String(args[0] ?? ''), title: String(args[1] ?? '') });
  }
}

/** What a run for a web app has of its own. */
interface Served {
  readonly project: ScriptProject;
  readonly url: string;
  readonly calledBy: WebAppRun['calledBy'];
}

/** The platform's refusal where a page calls what the files do not declare for pages, or null. */
const notOffered = (project: ScriptProject, functionName: string): string | null =>
  project.pageFunctions.has(functionName) ? null : functionNotFound(functionName);

/** Every firing fails once the day's runtime is used up (platform §3.4). */
const TRIGGER_RUNTIME_USED_UP = 'Service using too much computer time for one day';
