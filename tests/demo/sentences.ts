import type { Voice } from './account.ts';
import { between, pick } from './chance.ts';

type Bank = [string, ...string[]];

/** `{n}` becomes a number, `{s}` a street, `{d}` a day of the month. */
const PLAIN: Bank = [
  '{d}日8时至18时，{s}因更换水管停水，请提前存水。来水后请先放一会儿再用。',
  '{s}路口的红绿灯修好了，共用时{n}分钟。谢谢来电的朋友。',
  '明早有雾，能见度约{n}米，{s}一带请慢行。',
  '办身份证要带户口本，照片可以现场拍，约{n}分钟办完。',
  '{s}菜市场今天起试营业，公交{n}路可到，停车前两小时免费。',
  '本周六上午在{s}公园教大家垃圾分类，来的人都送一株小苗，共{n}株。',
  '昨天收到{n}条来信，已逐条回复。还有问题可以在下面留言。',
  '{s}的路灯坏了{n}盏，今晚修。走夜路的朋友请小心。',
  '图书馆{d}日闭馆一天整理书架，还书箱照常开着。',
  '夜里要降温，比今天低十度左右，{s}路一带风大，别忘了把花搬进屋。',
];

const OFFICIALESE: Bank = [
  '会议强调，要进一步提高政治站位，深入学习贯彻第{n}次会议精神，切实增强责任感使命感，以钉钉子精神抓好各项工作落实，推动{s}片区高质量发展迈上新台阶。',
  '全市上下要凝心聚力、真抓实干，紧紧围绕中心工作，统筹推进{n}项重点任务，压实{s}片区责任链条，形成齐抓共管的良好局面。',
  '{d}日，我市召开工作推进会，{n}个单位参加。会议指出，要坚持问题导向，强化责任担当，完善长效机制，确保各项决策部署落地见效。',
  '调研组一行深入{s}一线，实地察看{n}个项目建设情况，并就下一步工作提出明确要求：要高度重视，加强组织领导，狠抓工作落实。',
  '{d}日召开的第{n}次专题会要求，以高度的政治自觉、思想自觉、行动自觉，全面贯彻落实上级部署要求，不断开创工作新局面，为实现跨越式发展作出新的更大贡献。',
  '{d}日，我局{n}名干部认真组织开展专题学习，切实把思想和行动统一到会议精神上来，以实际行动践行初心使命，奋力谱写新篇章。',
  '座谈会上，{s}片区{n}名与会人员一致表示，要牢固树立大局意识，主动作为、靠前服务，着力打通堵点难点，持续优化营商环境，有序推进各项工作。',
  '{s}街道召开动员部署会，强调要统一思想、提高认识，强化督导检查，坚决打赢{n}天攻坚战，以优异成绩交出满意答卷。',
];

const ORDINARY: Bank = [
  '今天在{s}等车等了{n}分钟，路边的桂花开了。',
  '新学的番茄牛腩，炖了{n}分钟，刚刚好。',
  '{s}的猫又胖了。',
  '跑了{n}公里，腿不是自己的了。',
  '求推荐{s}附近安静的咖啡馆，最好有插座。',
  '第{n}次想换手机壳，还是没换。',
  '下班路上的晚霞，值得停下来看看。',
  '周末去了{s}，人不多，风很大。',
];

const STREETS: Bank = ['解放', '白鹭', '青石', '望川', '学府', '新桥', '东湖', '建设', '梧桐', '鹤鸣'];

/** The text of the k-th post of an account that writes so: two sentences, one for people. */
export function sentence(voice: Voice, seed: string, k: number): string {
  const bank = voice === 'mixed' ? (between(0, 2, seed, k) === 0 ? OFFICIALESE : PLAIN) : banks[voice];
  const first = filled(bank, `${seed}/1`, k);
  const second = filled(bank, `${seed}/2`, k);
  return voice === 'ordinary' || first === second ? first : first + second;
}

function filled(bank: Bank, seed: string, k: number): string {
  return pick(bank, seed, k, 'bank')
    .replace('{n}', String(between(3, 48, seed, k, 'n')))
    .replace('{d}', String(between(1, 28, seed, k, 'd')))
    .replace('{s}', pick(STREETS, seed, k, 's'));
}

const banks = { plain: PLAIN, officialese: OFFICIALESE, ordinary: ORDINARY };

export const COMMENTS: Bank = [
  '请问周末办事大厅开门吗？',
  '我们小区门口的路什么时候修？',
  '收到，谢谢提醒。',
  '希望公交能早点发车，六点半就好。',
  '这个电话打不通，换一个行吗？',
  '上次反映的路灯已经亮了，点赞。',
  '能不能说说具体在哪一段？',
  '停水通知能不能提前两天发？',
  '请问外地户口可以办吗？需要带什么？',
  '孩子上学的事应该问哪个部门？',
];

export const ANSWERS: Bank = [
  '您好，周六上午开，9点到12点。',
  '您好，已转给养护队，本周内去看。',
  '谢谢您，号码更新了，请拨12345。',
  '可以的，带身份证和居住证就行。',
  '在解放路到学府路之间，约300米。',
  '您好，请私信留下具体地址，我们马上核实。',
];
