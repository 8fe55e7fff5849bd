// Starts the sidebar in the page that Apps Script serves.
import type { SidebarCalls } from '../../rpc/calls';
import { mount } from '../../ui/mount';
import { callScript, type ScriptRun } from '../../ui/rpc/call-script';
import { browserStorage } from '../../ui/storage/key-value-storage';
import { byLanguage } from '../messages/messages';
import { Sidebar } from './sidebar';

declare const google: { readonly script: { readonly run: ScriptRun<SidebarCalls> } };

mount(
  byLanguage,
  <Sidebar
    call={callScript<SidebarCalls>(() => google.script.run)}
    storage={browserStorage(() => window.localStorage)}
  />,
);
