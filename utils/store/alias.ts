/** Aliases are keys whose id is a path of the site: `weibo:/n/NAME`, `weibo:/DOMAIN`. */
export function isAlias(key: string): boolean {
  return /^[a-z]+:\//.test(key);
}

/** The post's id in a key that names an account by one of its posts (`weibo:/status/5123…`), or null. */
export function postIn(key: string): { site: string; post: string } | null {
  const [, site, post] = /^([a-z]+):\/status\/(.+)$/.exec(key) ?? [];
  return site !== undefined && post !== undefined ? { site, post } : null;
}
