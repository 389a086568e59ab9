import type { Gathering } from './gather.ts';
import { readBuildComments, readCommentsShow, readHotFlowChild, readHotflow } from './read-comments.ts';
import { readFriends } from './read-friends.ts';
import { readIndex } from './read-mobile.ts';
import { readFeed, readMyMblog, readSearch, readShow } from './read-posts.ts';
import { readMonths, readPopcard, readProfileDetail, readProfileInfo, readSide } from './read-profile.ts';

/** Reads an answer's body into the gathering; false when its shape is not the one known. May not throw. */
export type Route = (body: unknown, url: URL, into: Gathering) => boolean;

/** Every path that `answers` copies, with what reads it. */
export const ROUTES: Record<string, Route> = {
  '/ajax/feed/unreadfriendstimeline': readFeed,
  '/ajax/feed/friendstimeline': readFeed,
  '/ajax/feed/groupstimeline': readFeed,
  '/ajax/feed/hottimeline': readFeed,
  '/ajax/statuses/mymblog': readMyMblog,
  '/ajax/statuses/searchProfile': readSearch,
  '/ajax/statuses/show': readShow,
  '/ajax/statuses/buildComments': readBuildComments,
  '/ajax/profile/info': readProfileInfo,
  '/ajax/profile/detail': readProfileDetail,
  '/ajax/profile/mbloghistory': readMonths,
  '/ajax/profile/searchblog': readSearch,
  '/ajax/profile/sidedetail': readSide,
  '/ajax/side/cards': readSide,
  '/ajax/friendships/friends': readFriends,
  '/ajax/user/popcard/get': readPopcard,
  '/api/container/getIndex': readIndex,
  '/api/comments/show': readCommentsShow,
  '/comments/hotflow': readHotflow,
  '/comments/hotFlowChild': readHotFlowChild,
  '/feed/friends': readFeed,
  '/feed/group': readFeed,
  '/statuses/show': readShow,
};
