/** A run of clauses of equal length: [start, end) offsets of the whole run and of each clause in it. */
export interface Run {
  start: number;
  end: number;
}

const SEGMENT = /[\u4e00-\u9fff]+/g;
const JOINTS = new Set(['、', '，', '；']);

/**
 * Runs of three or more neighbouring clauses of equal length (three to eight Han characters), or two or more of four, with one of 、，； between.
 * Idioms and verse are built so too: a run counts only where it touches other evidence (engine.ts).
 */
export function parallelRuns(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let length = 0;
  let clauses = 0;
  const close = () => {
    if (run && length >= 3 && length <= 8 && clauses >= (length === 4 ? 2 : 3)) runs.push(run);
  };
  for (const match of text.matchAll(SEGMENT)) {
    const start = match.index;
    const end = start + match[0].length;
    const joined: boolean = run !== null && run.end === start - 1 && JOINTS.has(text.charAt(start - 1));
    if (run && joined && end - start === length) {
      run.end = end;
      clauses++;
    } else {
      close();
      run = { start, end };
      length = end - start;
      clauses = 1;
    }
  }
  close();
  return runs;
}
