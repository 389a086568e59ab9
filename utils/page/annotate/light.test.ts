import { afterEach, expect, it, vi } from 'vitest';
import type { Send } from '../../bus.ts';
import { type HighlightControl, type HighlightSource, lights } from '../highlight-link.ts';
import { createLight } from './light.ts';

const source = {} as HighlightSource;

/** A background that injects the script when `let in` is called. */
function create() {
  const control = { start: vi.fn(), paint: vi.fn(), stop: vi.fn() } satisfies HighlightControl;
  let done: (() => void) | undefined;
  const send = vi.fn(
    () =>
      new Promise((resolve) => {
        done = () => {
          lights.weiguanHighlight = control;
          resolve({ ok: true });
        };
      }),
  );
  return { control, send, light: createLight(send as unknown as Send, source), letIn: () => done?.() };
}

afterEach(() => {
  lights.weiguanHighlight = undefined;
});

it('asks for the script only when it is wanted, and once', async () => {
  const { control, send, light, letIn } = create();
  await light(false);
  expect(send).not.toHaveBeenCalled();
  const both = [light(true), light(true)];
  letIn();
  await Promise.all(both);
  expect(send).toHaveBeenCalledTimes(1);
  expect(control.start).toHaveBeenCalledWith(source);
});

it('starts nothing when it was switched off while the script was on its way', async () => {
  const { control, light, letIn } = create();
  const first = light(true);
  await light(false);
  letIn();
  await first;
  expect(control.start).not.toHaveBeenCalled();
});

it('stops what runs', async () => {
  const { control, light, letIn } = create();
  const first = light(true);
  letIn();
  await first;
  await light(false);
  expect(control.stop).toHaveBeenCalled();
});
