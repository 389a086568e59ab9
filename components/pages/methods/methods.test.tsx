// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { complaints, renderIn } from '../../controls/testing.tsx';
import { Methods } from './methods.tsx';

afterEach(cleanup);

describe('the page of methods', () => {
  it.each(['en', 'zh_CN', 'zh_TW'] as const)('tells of every measure how it is made, in %s', (language) => {
    const { container } = renderIn(language, <Methods />);
    for (const id of ['official', 'rank', 'activity', 'followers', 'jargon', 'response']) {
      expect(container.querySelector(`#${id}`)?.textContent?.length).toBeGreaterThan(60);
    }
    expect(container.textContent).not.toContain('methods.');
  });

  it('has no accessibility faults', async () => {
    const { container } = renderIn('en', <Methods />);
    expect(await complaints(container)).toEqual([]);
  });
});
