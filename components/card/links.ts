/** The only hosts that the card links to. */
const HOSTS = new Set(['weibo.com', 'm.weibo.cn']);

/** The address when it is https, on an allow-listed host, without user name or port; else null. Never throws. */
export function safeHref(address: string): string | null {
  try {
    const url = new URL(address);
    const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
    return plain && HOSTS.has(url.hostname) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The address of a post, built from ids alone: `weibo.com/UID/POST`, or the mobile page when the account's id is not
 * known. null when an id is not of the expected form.
 */
export function postHref(key: string, post: string | undefined): string | null {
  if (!post || !/^[0-9A-Za-z]{6,24}$/.test(post)) return null;
  const uid = /^weibo:(\d{5,15})$/.exec(key)?.[1];
  if (uid) return `https://weibo.com/${uid}/${post}`;
  return key.startsWith('weibo:') ? `https://m.weibo.cn/detail/${post}` : null;
}
