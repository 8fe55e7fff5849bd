// `npm run build`: makes dist/.
import { makeBundle } from './make-bundle';

await makeBundle();
