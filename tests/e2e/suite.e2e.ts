import { afterAll, beforeAll } from 'vitest';
import { setStage, strikeStage } from './lib/stage.ts';

/** One browser for all specs: they are parts of this one file, and run in this order. */
beforeAll(setStage);
afterAll(strikeStage);

await import('./specs/places.ts');
await import('./specs/recycling.ts');
await import('./specs/line.ts');
await import('./specs/card.ts');
await import('./specs/highlight.ts');
await import('./specs/reading.ts');
await import('./specs/measuring.ts');
await import('./specs/memory.ts');
await import('./specs/hostile.ts');
await import('./specs/limits.ts');
await import('./specs/changed.ts');
await import('./specs/pages.ts');
await import('./specs/draft.ts');
await import('./specs/update.ts');
await import('./specs/nobody.ts');
