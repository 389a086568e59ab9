/** Keys and aliases of accounts: a uid is certain; a name or a vanity address is resolved by answers already seen. */

const UID = /^[1-9]\d{4,10}$/;

/** Whether `text` is a uid: 5 to 11 decimal digits (10 for accounts since about 2010). */
export function isUid(text: string): boolean {
  return UID.test(text);
}

export function keyOfUid(uid: string): string {
  return `weibo:${uid}`;
}

/** The alias of a name, `weibo:/n/上海发布`; null for what cannot be a name. Names are kept letter by letter. */
export function aliasOfName(name: string): string | null {
  const trimmed = name.trim();
  return trimmed.length > 0 && trimmed.length <= 60 && !/[/?#\s]/.test(trimmed)
    ? `weibo:/n/${trimmed}`
    : null;
}

/** The alias of a vanity address or a short number, `weibo:/shanghaicity`; the site ignores case in it. */
export function aliasOfDomain(domain: string): string | null {
  return /^[\w.-]{3,40}$/.test(domain) ? `weibo:/${domain.toLowerCase()}` : null;
}
