// Google's side of versions and deployments, for the real clasp: it answers on this machine what the Apps
// Script API would.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

interface FakeDeployment {
  readonly deploymentId: string;
  readonly deploymentConfig: Readonly<Record<string, unknown>>;
}

export interface FakeGoogle {
  /** Where clasp finds its project. */
  readonly folder: string;
  readonly deployments: readonly FakeDeployment[];
  /** Settings under which clasp asks here. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Google's library asks by `window.fetch` where there is a window: here it leads to this machine. */
const redirect = `globalThis.window = { fetch: (url, options) => {
  const { pathname, search } = new URL(url);
  return fetch(process.env.FAKE_GOOGLE + pathname + search, options);
} };`;

/** @param folder for the files that clasp needs */
export async function fakeGoogle(folder: string): Promise<FakeGoogle> {
  const deployments: FakeDeployment[] = [
    { deploymentId: 'HEAD-ID', deploymentConfig: { manifestFileName: 'appsscript' } },
  ];
  let versions = 0;

  function answer(method: string, path: string, body: Record<string, unknown>): unknown {
    const id = path.split('/')[2] ?? '';
    switch (`${method} /${path.split('/')[1]}`) {
      case 'POST /versions':
        versions += 1;
        return { versionNumber: versions, description: body.description };
      case 'GET /deployments':
        return { deployments };
      case 'POST /deployments': {
        const made = { deploymentId: `PAGE-${deployments.length}`, deploymentConfig: body };
        deployments.push(made);
        return made;
      }
      case 'PUT /deployments': {
        const moved = { deploymentId: id, deploymentConfig: Object(body.deploymentConfig) };
        deployments.splice(
          deployments.findIndex(({ deploymentId }) => deploymentId === id),
          1,
          moved,
        );
        return moved;
      }
      default:
        throw new Error(`clasp asks for ${method} ${path}.`);
    }
  }

  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.replace(/^\/v1\/projects\/[^/]+/, '');
      const body = text === '' ? {} : JSON.parse(text);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer(request.method ?? '', path, body)));
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const place = mkdtempSync(join(folder, 'clasp-'));
  const credentials = {
    type: 'authorized_user',
    client_id: 'client',
    client_secret: 'secret',
    refresh_token: 'refresh',
    access_token: 'access',
    expiry_date: Date.now() + 3_600_000,
  };
  writeFileSync(join(place, '.clasprc.json'), JSON.stringify({ tokens: { default: credentials } }));
  writeFileSync(join(place, 'redirect.cjs'), redirect);
  writeFileSync(join(place, '.clasp.json'), JSON.stringify({ scriptId: 'SCRIPT-ID' }));
  return {
    folder: place,
    deployments,
    environment: {
      FAKE_GOOGLE: `http://127.0.0.1:${port}`,
      NODE_OPTIONS: `--require ${join(place, 'redirect.cjs')}`,
      clasp_config_auth: join(place, '.clasprc.json'),
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
