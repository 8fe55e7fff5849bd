// Services for tests that need a few of them: whatever was not given says so when it is used.
import { localTime } from '../../src/core/local-time';
import type { CaseloadSettings } from '../../src/settings/domain/caseload-settings';
import { contextOf, type RunContext } from '../../src/store/run-context';
import type { Services } from '../../src/store/services';

type Given = { readonly [Name in keyof Services]?: Partial<Services[Name]> | Services[Name] };

const names: Readonly<Record<keyof Services, null>> = {
  archive: null,
  authorization: null,
  clock: null,
  emails: null,
  fileRegistry: null,
  filterViews: null,
  identity: null,
  letOthersIn: null,
  lock: null,
  logError: null,
  mailer: null,
  properties: null,
  buildId: null,
  random: null,
  selectedStudents: null,
  showDialog: null,
  showPrintDialog: null,
  showSidebar: null,
  store: null,
  teacherFiles: null,
  translateText: null,
  watch: null,
};

const unexpected = (name: string) => (): never => {
  throw new Error(`This test has no ${name}.`);
};

/** Every service and every member that is missing throws when it is called. */
export function partialServices(given: Given): Services {
  const serviceOf = (name: string): unknown => {
    const service: unknown = Reflect.get(given, name);
    if (typeof service === 'function') return service;
    return new Proxy((service ?? unexpected(name)) as object, {
      get: (target, member) =>
        Reflect.get(target, member) ?? unexpected(`${name}.${String(member)}`),
    });
  };
  return Object.fromEntries(
    Object.keys(names).map((name) => [name, serviceOf(name)]),
  ) as unknown as Services;
}

/** An execution in Denver that has begun then. */
export const runOf = (
  services: Services,
  startedAt: number,
  settings: CaseloadSettings,
): RunContext => contextOf(services, startedAt, localTime(startedAt, 'America/Denver'), settings);
