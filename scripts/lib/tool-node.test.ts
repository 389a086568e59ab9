import { describe, expect, it } from 'vitest';
import { isAtLeast } from './tool-node.mjs';

describe('isAtLeast', () => {
  it.each([
    ['22.12.0', true],
    ['22.11.9', false],
    ['24.0.0', true],
    ['20.20.2', false],
    ['100.1.0', true],
  ])('Node %s for the tools: %s', (version, enough) => {
    expect(isAtLeast(version, [22, 12])).toBe(enough);
  });
});
