// The services that an execution finds as globals.
import { CacheService } from '../services/cache/cache-service';
import { ConsoleService } from '../services/console/console-service';
import { Logger } from '../services/console/logger';
import { HtmlService } from '../services/html/html-service';
import { LanguageApp } from '../services/language/language-app';
import { LockService } from '../services/lock/lock-service';
import { releaseLocksOf } from '../services/lock/lock-table';
import { MailApp } from '../services/mail/mail-app';
import { PropertiesService } from '../services/properties/properties-service';
import { ScriptApp } from '../services/script/script-app';
import { Session } from '../services/session/session';
import { openUi } from '../services/ui/ui';
import { Utilities } from '../services/utilities/utilities';
import type { OpenedServices } from './run-execution';
import type { OpenSpreadsheetServices, ServiceEnvironment } from './service-environment';

export function openServices(
  environment: ServiceEnvironment,
  openSpreadsheets: OpenSpreadsheetServices,
): OpenedServices {
  const spreadsheets = openSpreadsheets(environment.context, () => openUi(environment));
  return {
    spreadsheets,
    release: () => releaseLocksOf(environment.state, environment.executionId),
    globals: {
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
    },
  };
}
