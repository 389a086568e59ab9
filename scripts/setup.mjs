import { noBrowser } from './lib/browsers.mjs';
import { main, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

/** `npm run setup`: everything that `npm start` and `npm test` need, on a machine with Node 20 and git alone. */
await main(async () => {
  const { browsers } = await setUp();
  for (const [family, path] of Object.entries(browsers)) say(`${family}: ${path ?? 'none found'}`);
  if (!browsers.chrome && !browsers.firefox) throw noBrowser('chrome');
  say('Ready. `npm start` shows the demo, `npm test` runs all tests.');
});
