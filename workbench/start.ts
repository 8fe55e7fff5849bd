// `npm start`: the whole product in the browser, on this machine.
import { dirname } from 'node:path';
import { NoFreePort } from './server/http/listen';
import { openInBrowser } from './server/start/open-browser';
import { readStartOptions, usage, WrongOption } from './server/start/start-options';
import { CannotBuild, startWorkbench } from './server/start/workbench';
import { SchoolCannotStart } from './server/thread/school-line';

const [broken, wrongCommand] = [1, 2];
const args = process.argv.slice(2);

async function start(): Promise<void> {
  const options = readStartOptions(args);
  console.log('Opening the school …');
  const workbench = await startWorkbench(options, (error) => {
    console.error(error);
    process.exit(broken);
  });
  if (options.port !== 0 && workbench.port !== options.port)
    console.log(`Port ${options.port} is in use, so the workbench took ${workbench.port}.`);
  const { address } = workbench;
  console.log(`The workbench is open at ${address} (stop it with Ctrl+C).`);
  const removeOpener = options.open ? openInBrowser(address, dirname(options.file)) : () => {};
  const stop = (): void => {
    removeOpener();
    void workbench.close().then(() => process.exit());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  if (args.includes('--help')) console.log(usage);
  else await start();
} catch (error) {
  const isExpected =
    error instanceof WrongOption ||
    error instanceof NoFreePort ||
    error instanceof SchoolCannotStart ||
    error instanceof CannotBuild;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = wrongCommand;
}
