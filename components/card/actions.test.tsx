// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FULL } from '../../tests/views.ts';
import type { MeasureEnd } from '../../utils/page/ask.ts';
import { byUser, complaints, renderIn } from '../controls/testing.tsx';
import { Actions } from './actions.tsx';
import type { Measure } from './measuring.ts';

afterEach(cleanup);

const click = (element: Element) => fireEvent(element, byUser(new MouseEvent('click', { bubbles: true })));

function show(measure?: Measure, correction: typeof FULL.correction = null) {
  const calls = {
    measured: vi.fn(),
    correct: vi.fn(async () => undefined),
    explain: vi.fn(),
  };
  const view = { ...FULL, correction };
  return { ...renderIn('en', <Actions view={view} measure={measure} {...calls} />), ...calls };
}

describe('what one can do in the card', () => {
  it("does nothing on the page's own clicks", () => {
    const measure = vi.fn<Measure>(async () => 'done');
    const { getByText, explain } = show(measure);
    fireEvent.click(getByText('Measure now'));
    fireEvent.click(getByText('How is this made?'));
    expect(measure).not.toHaveBeenCalled();
    expect(explain).not.toHaveBeenCalled();
  });

  it("does not save a correction on the page's own click", async () => {
    const { getByText, findByLabelText, correct } = show();
    fireEvent.click(getByText('This is wrong'));
    fireEvent.change(await findByLabelText('Rank is'), { target: { value: 'L7' } });
    fireEvent.click(getByText('Save'));
    expect(correct).not.toHaveBeenCalled();
  });

  it('measures on the user’s click, shows the step and the wait, and can be stopped', async () => {
    let ended: AbortSignal | undefined;
    const measure: Measure = (onStep, signal) =>
      new Promise((resolve) => {
        ended = signal;
        onStep({ phase: 'wait', ms: 2400, left: 4, total: 6 });
        signal.addEventListener('abort', () => resolve('failed'));
      });
    const { getByText, findByText, measured } = show(measure);
    click(getByText('Measure now'));
    await findByText('2 of 6 · waits 3 s so that the site is not burdened');
    click(await findByText('Stop measuring'));
    await findByText('Stopped. What was read until then is kept.');
    expect(ended?.aborted).toBe(true);
    expect(measured).toHaveBeenCalled();
  });

  it('stops asking when the card closes', async () => {
    let ended: AbortSignal | undefined;
    const { getByText, findByText, unmount } = show((_onStep, signal) => {
      ended = signal;
      return new Promise(() => undefined);
    });
    click(getByText('Measure now'));
    await findByText('Stop measuring');
    unmount();
    expect(ended?.aborted).toBe(true);
  });

  it.each<[MeasureEnd, RegExp]>([
    ['done', /^Measured\./],
    ['failed', /ended early/],
    [{ refused: { until: '2099-01-01T10:00:00Z' } }, /used up\. The next is possible at .*2099/],
    [{ refused: { until: null } }, /No request is possible/],
    [{ stopped: { sign: '418', until: '2099-01-01T10:00:00Z' } }, /showed a limit \(418\).*2099/],
  ])('says in plain words how it ended: %j', async (end, words) => {
    const { getByText, findByText } = show(async () => end);
    click(getByText('Measure now'));
    expect(await findByText(words)).toBeTruthy();
  });

  it('cannot measure where nothing can be asked', () => {
    expect(show().queryByText('Measure now')).toBeNull();
  });

  it('keeps the user’s own finding', async () => {
    const { getByText, findByLabelText, findByText, correct } = show();
    fireEvent.click(getByText('This is wrong'));
    fireEvent.change(await findByLabelText('Rank is'), { target: { value: 'L7' } });
    fireEvent.input(await findByLabelText('Note'), { target: { value: ' county city ' } });
    click(await findByText('Save'));
    await vi.waitFor(() => expect(correct).toHaveBeenCalledWith({ level: 'L7', note: 'county city' }));
  });

  it('takes tier and standing outside the mainland, both or none', async () => {
    const { getByText, findByLabelText, findByText, correct } = show();
    fireEvent.click(getByText('This is wrong'));
    fireEvent.change(await findByLabelText('Rank is'), { target: { value: 'elsewhere' } });
    fireEvent.change(await findByLabelText('Tier is'), { target: { value: 'metro' } });
    expect(await findByText('Save')).toHaveProperty('disabled', true);
    fireEvent.change(await findByLabelText('Standing is'), { target: { value: 'apex' } });
    click(await findByText('Save'));
    await vi.waitFor(() => expect(correct).toHaveBeenCalledWith({ tier: 'metro', standing: 'apex' }));
  });

  it('moves the focus into the form and back to the button', async () => {
    const { getByText, findByLabelText, findByText } = show();
    fireEvent.click(getByText('This is wrong'));
    expect(document.activeElement).toBe(await findByLabelText('Account is'));
    fireEvent.click(getByText('Cancel'));
    expect(document.activeElement).toBe(await findByText('This is wrong'));
  });

  it('withdraws it again', async () => {
    const { getByText, findByText, correct } = show(undefined, {
      key: FULL.key,
      level: 'L7',
      at: FULL.seenAt,
    });
    fireEvent.click(getByText('This is wrong'));
    click(await findByText('Withdraw'));
    expect(correct).toHaveBeenCalledWith(null);
  });

  it('has no accessibility faults, also with the form open', async () => {
    const { container, getByText, findByText } = show(async () => 'done');
    expect(await complaints(container)).toEqual([]);
    fireEvent.click(getByText('This is wrong'));
    await findByText('Save');
    expect(await complaints(container)).toEqual([]);
  });
});
