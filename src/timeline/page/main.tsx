// Starts the pictures of the year in the dialog that Apps Script serves.
import type { PictureCalls } from '../../rpc/calls';
import { mount } from '../../ui/mount';
import { callScript, type ScriptRun } from '../../ui/rpc/call-script';
import { byLanguage } from '../messages/messages';
import { YearPictures } from './year-pictures';

declare const google: {
  readonly script: {
    readonly run: ScriptRun<PictureCalls>;
    readonly host: { readonly close: () => void };
  };
};

mount(
  byLanguage,
  <YearPictures
    call={callScript<PictureCalls>(() => google.script.run)}
    onClose={() => google.script.host.close()}
  />,
);
