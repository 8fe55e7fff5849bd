// Every execution of the script has a world of its own, and what the engine has optimized dies with
// it. With this budget it optimizes only what runs long, which halves the time of such a suite.
const { setFlagsFromString } = require('node:v8');

setFlagsFromString('--interrupt-budget=3000000');
