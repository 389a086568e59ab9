/** What is shown under one address; `stop` ends its listeners. */
export interface View {
  stop(): void;
}

/** How the demo is set, by cookies: which front end, changed markup, theme. */
export function settings(): { front: string; markup: string } {
  const cookies = new Map(document.cookie.split('; ').map((pair) => pair.split('=') as [string, string]));
  return { front: cookies.get('demo_front') ?? '2025', markup: cookies.get('demo_markup') ?? '' };
}
