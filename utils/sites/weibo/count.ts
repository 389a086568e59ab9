/**
 * A count as Weibo writes it: 693, "1,234", "24.7万", "1.2亿". Abbreviated ones are rounded to three digits by the
 * site. null for what is no count, and for "100万+", which is only a bound.
 */
export function readCount(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null;
  if (typeof value !== 'string' || value.length > 20) return null;
  const parts = /^\s*(\d[\d,]*(?:\.\d+)?)\s*([万萬亿億]?)\s*$/.exec(value);
  if (!parts) return null;
  const number = Number(parts[1]?.replaceAll(',', ''));
  const unit = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }[parts[2] ?? ''] ?? 1;
  if (unit === 1 && !Number.isInteger(number)) return null;
  const count = Math.round(number * unit);
  return Number.isSafeInteger(count) ? count : null;
}
