/** Aliases are keys whose id is a path of the site: `weibo:/n/NAME`, `weibo:/DOMAIN`. */
export function isAlias(key: string): boolean {
  return /^[a-z]+:\//.test(key);
}
