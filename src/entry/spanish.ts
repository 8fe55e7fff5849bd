// All that the script says in Spanish; a script of its own (build/script.ts).

import { heldReasons } from '../mailing/messages/script.es';
import { spanishScriptTexts } from '../rpc/spanish-script-texts';
import { textOf } from '../rpc/text-of';
import { health } from '../setup/messages/script.es';
import { files } from '../teacher-files/messages/script.es';
import { menu } from './messages/script.es';
import type { ScriptTexts } from './texts';

export const spanish: ScriptTexts = {
  menu,
  health,
  files,
  failure: (failure) => textOf(failure, spanishScriptTexts),
  held: (reason) => heldReasons[reason],
};
