/**
 * Paths of Weibo's own API answers that the tap copies; tested against `pathname` only. Alone in its file, because
 * the tap runs in the page's world and takes nothing else with it.
 */
export const weiboAnswers =
  /^(?:\/ajax\/(?:feed\/(?:unreadfriends|friends|groups|hot)timeline|statuses\/(?:mymblog|show|buildComments|searchProfile)|profile\/(?:info|detail|mbloghistory|searchblog|sidedetail)|friendships\/friends|user\/popcard\/get|side\/cards)|\/api\/(?:container\/getIndex|comments\/show)|\/comments\/hot(?:flow|FlowChild)|\/feed\/(?:friends|group)|\/statuses\/show)$/;
