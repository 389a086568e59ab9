import type { Place } from './contract.ts';
import { weiboPostTexts } from './weibo/post-texts.ts';

/** Where the words of a post stand. Part of the script that marks phrases, not of the one that every page loads. */
export interface PostTexts {
  /** The elements with the own text of the post in which `anchor` names the account; none for any other place. */
  of(anchor: Element, role: Place['role']): Iterable<Element>;
  /** Selector of what stands among the words and is none of them: "show more" and the like. */
  skip: string;
}

/** By the site's id. A site that is not here has no marks. */
export const POST_TEXTS: Readonly<Record<string, PostTexts>> = { weibo: weiboPostTexts };
