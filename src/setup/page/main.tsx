// Starts the set-up page in the sidebar that Apps Script serves.
import type { SetUpCalls } from '../../rpc/calls';
import { mount } from '../../ui/mount';
import { callScript, type ScriptRun } from '../../ui/rpc/call-script';
import { byLanguage } from '../messages/messages';
import { SetUpPage } from './set-up-page';

declare const google: { readonly script: { readonly run: ScriptRun<SetUpCalls> } };

mount(byLanguage, <SetUpPage call={callScript<SetUpCalls>(() => google.script.run)} />);
