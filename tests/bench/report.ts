import type { Counts } from '../counts/count.ts';
import type { Sizes } from '../counts/sizes.ts';
import type { Speed } from './node-speed.ts';
import type { Feed } from './page/feed.ts';
import { type Estimate, estimate } from './paired.ts';
import type { Share } from './profile.ts';
import type { Round } from './rounds.ts';

/** Everything that one bench found, as `--json` writes it. */
export interface Report {
  at: string;
  browser: string;
  node: string;
  machine: string;
  /** One-minute load average before and after: above the number of cores, others were at work. */
  load: [before: number, after: number];
  feed: Feed;
  badges: number;
  rounds: Round[];
  shares: { known: Share; first: Share };
  counts: { known: Counts; first: Counts };
  sizes: Sizes;
  speeds: Speed[];
}

/** The parts of a cost that are told apart. `everywhere` is the CPU of all the browser's processes. */
const PARTS = ['task', 'script', 'style', 'layout', 'everywhere'] as const;
type Part = (typeof PARTS)[number];

/** Extra milliseconds a run, of an arm against the mean of the controls around it, and of one control against the other. */
export function extra(rounds: readonly Round[], arm: 'known' | 'first' | 'a/a', part: Part): Estimate {
  return estimate(
    rounds.map(({ controls: [a, b], known, first }) => {
      const usual = (a[part] + b[part]) / 2;
      return arm === 'a/a' ? b[part] - a[part] : { known, first }[arm][part] - usual;
    }),
  );
}

/** The arm's cost as a multiple of the mean of the controls around it. */
export function ratio(rounds: readonly Round[], arm: 'known' | 'first' | 'a/a'): Estimate {
  return estimate(
    rounds.map(({ controls: [a, b], known, first }) =>
      arm === 'a/a' ? b.task / a.task : { known, first }[arm].task / ((a.task + b.task) / 2),
    ),
  );
}

/** The report as plain text tables in Markdown, ready for docs/performance.md. */
export function write(report: Report): string {
  const { feed, badges, rounds } = report;
  return [
    `${report.at} · ${report.browser} · Node ${report.node} · ${report.machine} · load ${report.load.map((l) => l.toFixed(1)).join(' → ')}`,
    `${feed.posts} posts, ${feed.perTick} every ${feed.everyMs} ms, front end of ${feed.frontEnd}, list: ${feed.list}, ${badges} badges a run, ${rounds.length} rounds`,
    '',
    '**Main-thread CPU** (median of paired differences, 95 % bootstrap interval)',
    table(
      [
        'arm',
        'extra ms a run',
        'ms a badge',
        'ratio to control',
        'of it script',
        'style',
        'layout',
        'all processes, ms',
      ],
      (['known', 'first', 'a/a'] as const).map((arm) => {
        const task = extra(rounds, arm, 'task');
        const part = (name: Part) => extra(rounds, arm, name).median.toFixed(0);
        return [
          { known: 'digest known', first: 'first sight', 'a/a': 'A/A: control against control' }[arm],
          shown(task, 0),
          shown(task, 3, 1 / badges),
          shown(ratio(rounds, arm), 2),
          part('script'),
          part('style'),
          part('layout'),
          part('everywhere'),
        ];
      }),
    ),
    '',
    '**Our own script** (profile, samples with our frame in the stack)',
    table(
      ['arm', 'ms a run', 'ms a badge', 'ms a post', 'longest, ms', 'stretches over 8 ms'],
      (['known', 'first'] as const).map((arm) => {
        const { ms, longest, long } = report.shares[arm];
        const by = (n: number) => (ms / n).toFixed(3);
        return [
          arm === 'known' ? 'digest known' : 'first sight',
          ms.toFixed(0),
          by(badges),
          by(feed.posts),
          longest.toFixed(1),
          String(long),
        ];
      }),
    ),
    '',
    '**Exact counts**',
    countTable(report.counts),
    '',
    '**Bytes of the build**',
    table(
      ['script', 'raw', 'gzip -9'],
      Object.entries(report.sizes).map(([name, size]) => [
        name,
        size ? String(size.raw) : '–',
        size ? String(size.gzip) : '–',
      ]),
    ),
    '',
    '**Measures in Node, one core** (informative)',
    speedTable(report.speeds),
  ].join('\n');
}

export function speedTable(speeds: readonly Speed[]): string {
  return table(
    ['what', 'speed'],
    speeds.map(({ what, value, unit }) => [
      what,
      `${value.toFixed(unit === 'µs/row' ? 2 : unit === 'ms' ? 1 : 0)} ${unit}`,
    ]),
  );
}

const COUNTED: [keyof Counts, string][] = [
  ['posts', 'posts shown'],
  ['badgesDue', 'badges called for'],
  ['messages', 'messages to the background'],
  ['messagesInAFrame', 'most messages in one frame'],
  ['bytes', 'bytes in them'],
  ['ownRequests', 'requests of our own'],
  ['transactions', 'database transactions'],
  ['writing', 'of them writing'],
  ['queries', 'database requests'],
  ['searches', 'querySelectorAll'],
  ['matches', 'querySelector, closest, matches'],
  ['layoutReads', 'reads that compute a layout'],
  ['layouts', 'layouts beyond the control’s'],
  ['styles', 'style computations beyond the control’s'],
  ['nodesABadge', 'most nodes of a badge, host included'],
];

export function countTable({ known, first }: { known: Counts; first: Counts }): string {
  return table(
    ['count', 'digest known', 'first sight'],
    COUNTED.map(([name, words]) => [words, String(known[name]), String(first[name])]),
  );
}

function shown({ median, interval: [low, high] }: Estimate, digits: number, factor = 1): string {
  const say = (value: number) => (value * factor).toFixed(digits);
  return `${say(median)} [${say(low)}, ${say(high)}]`;
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
