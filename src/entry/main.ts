// Everything that Google may call, complete: the build makes one global function of each entry.
// Names without a trailing "_" can be called by any page of the script, so each guards itself.

import { handlers } from '../registry';
import { tick } from './clock';
import { rpcFunctions } from './handle-rpc';
import { menuFunctions, onOpen } from './menu';
import { onEdit } from './on-edit';

export const functions = {
  ...rpcFunctions(handlers),
  ...menuFunctions(),
  onEdit,
  onInstall: onOpen,
  onOpen,
  tick,
};
