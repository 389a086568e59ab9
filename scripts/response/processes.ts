import type { Chance } from './chance.ts';

/** How one kind of account is commented on and answers. Every simulated account draws its own rate. */
export interface Process {
  name: string;
  /** The account's own rate. */
  rate: [low: number, high: number];
  /** How many posts with comments were seen. */
  posts: [low: number, high: number];
  /** Comments under a post. */
  comments(chance: Chance): number;
  /** How alike the comments of one post fare, and how alike the delays of their answers are (correlation). */
  alike: number;
  /** Half of the answers come within so many minutes; spread of their logarithm. */
  delay: number;
  spread: number;
  /** Days from the comments of a post to the last look at them. */
  age: [low: number, high: number];
  /** A post with a storm of comments (20 and more) fares so much worse; and the share of all comments that follows. */
  storm?: { times: number; truth(rate: number): number };
}

const usual: Process = {
  name: 'independent comments',
  rate: [0.1, 0.9],
  posts: [8, 25],
  comments: ({ whole }) => whole(1, 8),
  alike: 0,
  delay: 120,
  spread: 1.2,
  age: [2, 40],
};

/** Kinds of accounts that the interval must hold for. */
export const PROCESSES: Process[] = [
  usual,
  { ...usual, name: 'one comment a post', comments: () => 1 },
  { ...usual, name: 'clustered by post', alike: 0.2 },
  { ...usual, name: 'strongly clustered', alike: 0.4 },
  {
    ...usual,
    name: 'few posts (3 to 5)',
    posts: [3, 5],
    comments: ({ whole }) => whole(4, 12),
    alike: 0.15,
  },
  { ...usual, name: 'rare answers (1 to 10 %)', rate: [0.01, 0.1], posts: [10, 30], alike: 0.1 },
  { ...usual, name: 'nearly all answered (90 to 99 %)', rate: [0.9, 0.99], alike: 0.1 },
  {
    ...usual,
    name: 'bursts (a storm under some posts)',
    comments: ({ random, whole }) => (random() < 0.15 ? whole(20, 60) : whole(1, 4)),
    alike: 0.15,
  },
  // Half of the answers take eight hours; looks from half a day on, so that some answers were still to come.
  { ...usual, name: 'censored (seen early)', alike: 0.1, delay: 480, spread: 1, age: [0.5, 9] },
];

/** Kinds at the edge, printed to show where it does not hold. */
export const EDGES: Process[] = [
  {
    ...usual,
    name: 'edge: 2 to 4 posts, independent',
    posts: [2, 4],
    comments: ({ whole }) => whole(5, 12),
  },
  {
    ...usual,
    name: 'edge: 2 to 4 posts, strongly clustered',
    posts: [2, 4],
    comments: ({ whole }) => whole(5, 12),
    alike: 0.4,
  },
  { ...usual, name: 'edge: all answered (100 %)', rate: [1, 1] },
  {
    ...usual,
    name: 'edge: storms answered a third as often',
    comments: ({ random, whole }) => (random() < 0.15 ? whole(20, 60) : whole(1, 4)),
    alike: 0.15,
    // 15 % of posts with 40 comments in the middle, the others with 2.5.
    storm: {
      times: 1 / 3,
      truth: (rate) => (rate * (0.15 * 40 * (1 / 3) + 0.85 * 2.5)) / (0.15 * 40 + 0.85 * 2.5),
    },
  },
];
