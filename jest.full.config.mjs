// The suite with nothing left out of the sweeps and the fuzz of the import (npm run test:full).
process.env.EFFORT = 'full';

export { default } from './jest.config.mjs';
