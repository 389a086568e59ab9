import { describe, expect, it } from 'vitest';
import { stageOf } from '../lib/stage.ts';

/** What the browsers ask of their makers in spite of all settings, and what the extension never does. */
const BROWSER_ITSELF =
  /(?:^|\/\/|\.)(?:(?:google|googleapis|gstatic|gvt1|google-analytics)\.com|(?:mozilla|firefox)\.(?:com|net|org)|mozgcp\.net|mozaws\.net)(?::\d+)?(?:\/|$)/;

describe('after all this', () => {
  it('nobody else was contacted', () => {
    const others = stageOf().site.refused.filter((host) => !BROWSER_ITSELF.test(host));
    expect(others).toEqual([]);
  });
});
