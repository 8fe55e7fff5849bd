// `npm start`: the whole product in the browser, on this machine.
import { dirname } from 'node:path';
import { NoFreePort } from './server/http/listen';
import { readStartOptions, usage, WrongOption } from './server/start/start-options';
import { CannotBuild, openInBrowser, startWorkbench } from './server/start/workbench';
import { WorkspaceCannotStart } from './server/thread/workspace-connection';

const [broken, wrongCommand] = [1, 2];
const args = process.argv.slice(2);

async function start(): Promise<void> {
  const options = readStartOptions(args);
  console.log('Opening the workspace …');
  const workbench = await startWorkbench(options, (error) => {
    console.error(error);
    process.exit(broken);
  });
  if (options.port !== 0 && workbench.port !== options.port)
    console.log(`Port ${options.port} is in use, so the workbench took ${workbench.port}.`);
  const { address } = workbench;
  console.log(`Families and students find the answer page at ${workbench.publicAddress}`);
  if (!options.isExample)
    console.log(
      `Choose ${options.caseload} in the import, which opens in a school without anybody.`,
    );
  console.log(`The workbench is open at ${address} (stop it with Ctrl+C).`);
  let removeOpener = (): void => {};
  const stop = (): void => {
    removeOpener();
    void workbench.close().then(() => process.exit());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Last: what comes of it must be removed whenever the process is told to stop.
  if (options.open) removeOpener = openInBrowser(address, dirname(options.file));
}

try {
  if (args.includes('--help')) console.log(usage);
  else await start();
} catch (error) {
  const isExpected =
    error instanceof WrongOption ||
    error instanceof NoFreePort ||
    error instanceof WorkspaceCannotStart ||
    error instanceof CannotBuild;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = wrongCommand;
}
