export function coverage(): string[] {
  return [];
}
