// The services that an execution finds as globals.
import { CacheService } from '../services/cache-service';
import { ConsoleService, Logger } from '../services/console';
import { HtmlService } from '../services/html/html-service';
import { LanguageApp } from '../services/language-app';
import { LockService, releaseLocksOf, withoutLocksOf } from '../services/lock-service';
import { MailApp } from '../services/mail/mail-app';
import { PropertiesService } from '../services/properties-service';
import { ScriptApp } from '../services/script/script-app';
import { Session } from '../services/session';
import { openUi } from '../services/ui/ui';
import { Utilities } from '../services/utilities/utilities';
import { PlatformObject } from './platform-object';
import type { OpenedServices } from './run-execution';
import type { OpenSpreadsheetServices, ServiceEnvironment } from './service-environment';

/** Services of Apps Script of which nothing is emulated: every member throws NotEmulated. */
const MISSING_SERVICES = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

class MissingService extends PlatformObject {
  readonly service: string;
  readonly platformName: string;

  constructor(name: string) {
    super();
    this.service = name;
    this.platformName = name;
  }
}

export function openServices(
  environment: ServiceEnvironment,
  openSpreadsheets: OpenSpreadsheetServices,
): OpenedServices {
  const spreadsheets = openSpreadsheets(environment.context, () => openUi(environment));
  const advanced = environment.project.manifest.advancedServices.map((name) => [
    name,
    spreadsheets.advanced[name] ?? new MissingService(name),
  ]);
  return {
    spreadsheets,
    release: () => releaseLocksOf(environment.state, environment.executionId),
    asIfKilled: (look) =>
      spreadsheets.asIfKilled(() =>
        withoutLocksOf(environment.state, environment.executionId, look),
      ),
    globals: {
      ...Object.fromEntries(MISSING_SERVICES.map((name) => [name, new MissingService(name)])),
      CacheService: new CacheService(environment),
      HtmlService: new HtmlService(environment),
      LanguageApp: new LanguageApp(environment),
      LockService: new LockService(environment),
      Logger: new Logger(environment),
      MailApp: new MailApp(environment),
      PropertiesService: new PropertiesService(environment),
      ScriptApp: new ScriptApp(environment),
      Session: new Session(environment),
      Utilities: new Utilities(environment),
      console: new ConsoleService(environment),
      ...spreadsheets.globals,
      ...Object.fromEntries(advanced),
    },
  };
}
