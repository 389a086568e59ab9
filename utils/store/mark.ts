/** A 24-bit mark of some texts (FNV-1a, folded). Synchronous, because it runs inside a database transaction. */
export function mark(...texts: string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}
