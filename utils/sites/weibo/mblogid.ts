const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The short id that a post's address carries, from its number: groups of seven decimal digits, from the right, each
 * written in base 62 with four digits. `4383183661430868` is `HyTZc60ew`. '' when `mid` is not a number.
 */
export function mblogidOf(mid: string): string {
  if (!/^\d{1,20}$/.test(mid)) return '';
  let out = '';
  for (let end = mid.length; end > 0; end -= 7) {
    const group = toBase62(Number(mid.slice(Math.max(0, end - 7), end)));
    out = (end > 7 ? group.padStart(4, '0') : group) + out;
  }
  return out;
}

function toBase62(value: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) out = DIGITS.charAt(rest % 62) + out;
  return out || '0';
}
