// The command line of a built checkout: `npm run --silent scorecard -- COMMAND`.
import { existsSync } from 'node:fs';

const built = new URL('../dist-cli/scorecard.mjs', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write('The command line is not built yet. Run `npm run build` first.\n');
  process.exitCode = 2;
}
