import { serve } from './serve.ts';

/** The built page, where the journeys find it: under a path, as on a council's own web server. */
const port = Number(process.argv[2]);
await serve('dist', '/some/path/', port);
