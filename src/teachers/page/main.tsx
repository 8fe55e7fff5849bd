// Starts the teachers' sidebar in the page that Apps Script serves.
import type { TeacherCalls } from '../../rpc/calls';
import { mount } from '../../ui/mount';
import { callScript, type ScriptRun } from '../../ui/rpc/call-script';
import { browserStorage } from '../../ui/storage/key-value-storage';
import { byLanguage } from '../messages/messages';
import { TeacherSidebar } from './teacher-sidebar';

declare const google: { readonly script: { readonly run: ScriptRun<TeacherCalls> } };

mount(
  byLanguage,
  <TeacherSidebar
    call={callScript<TeacherCalls>(() => google.script.run)}
    storage={browserStorage(() => window.localStorage)}
  />,
);
