// Everything that Google may call, complete: the build makes one global function of each entry.
// Names without a trailing "_" can be called by any page of the script, so each guards itself.

import { handlers, publicHandlers } from '../registry';
import { openPage, publicFunctions } from './answer-page';
import { tick } from './clock';
import { rpcFunctions } from './handle-rpc';
import { menuFunctions, onOpen } from './menu';
import { onEdit } from './on-edit';

const visitors = publicFunctions(publicHandlers);

export const functions = {
  ...visitors,
  doGet: (event?: Parameters<typeof openPage>[0]) => openPage(event, visitors.openAnswer),
  ...rpcFunctions(handlers),
  ...menuFunctions(),
  onEdit,
  onInstall: onOpen,
  onOpen,
  tick,
};
