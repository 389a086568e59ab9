/**
 * The clocks of the background: the wall's, which people and networks set, and how long this life of the background
 * has lasted, which nobody can set but which starts anew with each life.
 */
export interface Clock {
  /** Wall clock, ms since 1970: for dates that are shown or kept. */
  now(): number;
  /** What the wall said when this life began. */
  begun: number;
  /** Names this life of the background. */
  life: string;
  /** Ms since this life began; never goes back. */
  lived(): number;
}

export function systemClock(): Clock {
  const begun = Date.now();
  const from = performance.now();
  return { now: () => Date.now(), begun, life: crypto.randomUUID(), lived: () => performance.now() - from };
}

/** A moment in this life or an earlier one. */
export interface Moment {
  /** Steady time, ms since 1970. */
  at: number;
  life: string;
  lived: number;
}

export function momentOf(clock: Clock): Moment {
  return { at: steady(clock), life: clock.life, lived: clock.lived() };
}

/** The wall as this life found it, carried on by the clock that nobody sets. */
function steady(clock: Clock): number {
  return clock.begun + clock.lived();
}

/**
 * How long ago `moment` was, ms, and never more than is certain: within this life by the clock that nobody sets; from
 * an earlier life by the wall as this life found it, but at least as long as this life has lasted. A moment of an
 * earlier life that lies in the future (the clock was set back) counts as now: `redate` gives it a new date, from
 * which it ages. What cannot be told is a wall set forward between two lives: it looks like a night's sleep.
 */
export function ageOf(moment: Moment, clock: Clock): number {
  if (moment.life === clock.life) return Math.max(0, clock.lived() - moment.lived);
  const byWall = steady(clock) - moment.at;
  return byWall < 0 ? 0 : Math.max(byWall, clock.lived());
}

/** The moment, moved to now if the clock was set back behind it; null when it may stay as it is. */
export function redate<T extends Moment>(moment: T, clock: Clock): T | null {
  if (moment.life === clock.life || moment.at <= steady(clock)) return null;
  return { ...moment, ...momentOf(clock) };
}
