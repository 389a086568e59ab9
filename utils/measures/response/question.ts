import { simplify } from './simplify.ts';

/** What stands in a comment without being said: whom it answers, who is named, a topic, an address, an emoji by name. */
const ASIDE =
  /^回[复覆]@[^:：]{1,60}[:：]|@[\p{L}\p{N}_.-]+|#[^#\n]{1,60}#|https?:\/\/\S+|\[[^[\]]{1,12}\]/gu;

/** Asks although no mood shows it: the person wants something done. */
const REQUEST =
  /请问|求助|求解|求问|求回复|求答复|投诉|举报|咨询|想问|问一下|问下|请教|麻烦(?:回复|答复|处理|解决)|反映(?:一下|个|问题|情况)|请(?:回复|答复)|给个说法/;
/** … unless it tells that all is done. */
const DONE = /谢谢|感谢|点赞|已经?(?:解决|处理|修好|亮|好|回复|答复)|解决了|处理了/;

const ASKING =
  /怎么|怎样|如何|咋|为什么|为何|为啥|干吗|什么时候|啥时候|何时|几时|几点|几号|几天|多少|多久|多长|多大|多远|哪里|哪儿|哪个|哪些|哪天|哪家|哪位|在哪|去哪|是谁|找谁|谁(?:能|来|管|负责|知道)|什么(?:原因|情况|条件|材料|手续|意思|要求|政策|时间|地方|部门)|(?:要|带|是|有|需要|到底|做|办)什么|([^不])不\1|(?:有没有|是否|可否|能否|会否)/u;
/** 吗 ends a clause; 呢 too, but also ends statements that go on ("正看着呢"). */
const PARTICLE = /吗(?=$|[\p{P}\p{S}\s])|呢(?=$|[\p{P}\p{S}\s])|(?:么|没|没有|不)$/u;
const GOING_ON = /(?:着|正|还|才|可|都|在)[^吗]{0,12}呢/u;

/** Said to say something, not to be told: rhetorical forms, and words that take the question out of an asking word. */
const RHETORICAL =
  /难道|何必|何苦|凭什么|谁说|谁不|谁不知道|哪有|不管|无论|不论|怎么(?:这么|那么|可能|会有|能这|敢|好意思|都|也)|多么|什么(?:都|也)|没什么|有什么(?:用|意义|区别|好)|算什么|什么玩意|说什么好|谁都|哪里都|哪里哪里|多少(?:都|也)|(?:有意思|要脸|良心不?痛|不香|不觉得.{0,20})吗|不是.{1,20}吗|还(?:用|需要)问|这(?:还|也)用|岂|好不好[！!]|知不知道|动不动|时不时/u;
const GREETING =
  /^(?:[\p{L}]{0,6})?(?:吃了?饭?了?吗|吃了没|你们?好吗|您好吗|最近好吗|还好吗|过得好吗|在吗|在不在|睡了吗|忙吗)$/u;

const EN_ASKING =
  /^(?:(?:so|and|but|hi|hello|hey|please|excuse me|sorry)[ ,]+)*(?:(?:who|what|when|where|why|how|which)(?:'s|'re| (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|much|many|long|often|far|time|about|to|documents?|about))\b|(?:can|could|will|would|may|should) (?:you|i|we|they|someone|anyone|anybody|it)\b|(?:is|are) (?:there|it|this|that|you|they|the)\b|(?:do|does|did|have|has) (?:you|i|we|they|it|anyone|the)\b)/;
const EN_REQUEST =
  /\b(?:please (?:help|advise|reply|respond|explain|fix|tell)|(?:i|we) need help|help needed|i(?: would|'d) like to (?:know|ask|report|complain)|i want to (?:know|report|complain)|(?:any|an) (?:update|eta|news) on|can (?:anyone|someone)|wondering (?:if|when|whether|how|why))\b/;
const EN_RHETORICAL =
  /\b(?:who (?:cares|knew|does that|would have thought)|how (?:dare|nice|lovely|great|cool|sad) ?(?!do)|what a |what an |why (?:bother|am i not surprised)|are you (?:kidding|serious|joking)|isn't (?:it|that|this) (?:great|lovely|nice|wonderful|beautiful)|you know what|guess what|so what|really|seriously|right)\b/;
const EN_GREETING =
  /^(?:(?:hi|hello|hey)[ ,]+)?(?:how are (?:you|things)|how do you do|how's it going|what's up|you (?:ok|okay|good))\b/;

/** Longer comments ask within their first words, and no page shall make us read a novel. */
const LONGEST = 2000;

/**
 * Whether a comment asks something that could be answered: by mood, by an asking word, or by a plain request (help, complaint). Chinese in either
 * script and English. Rhetorical forms, greetings and bare signs are no questions. Used when a comment is read; the text is not kept. Never throws.
 */
export function isQuestion(text: string): boolean {
  const plain = simplify(text.slice(0, LONGEST).toLowerCase())
    .replace(ASIDE, ' ')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069]/g, '')
    .replace(/[’‘]/g, "'");
  const done = DONE.test(plain);
  return sentences(plain).some(({ words, asked }) => {
    if (/[\u4e00-\u9fff]/.test(words)) return asksChinese(words, asked, done);
    return /[a-z]/.test(words) && asksEnglish(words, asked);
  });
}

interface Sentence {
  words: string;
  /** It ends with a question mark. */
  asked: boolean;
}

function sentences(text: string): Sentence[] {
  const parts = text.match(/[^。．！!？?\n；;…]+[。．！!？?\n；;…]*/g) ?? [];
  return parts.map((part) => ({
    words: part.replace(/[。．！!？?\n；;…~～\s]+$/u, '').trim(),
    asked: /[？?]/.test(part),
  }));
}

function asksChinese(words: string, asked: boolean, done: boolean): boolean {
  if (GREETING.test(words) || RHETORICAL.test(words)) return false;
  if (REQUEST.test(words)) return asked || !done;
  if (asked) return /[\u4e00-\u9fff]{2}/.test(words) && !/^(?:啊|哈|呵|嗯|哦|咦|诶|真的假的)+$/.test(words);
  if (ASKING.test(words)) return true;
  return PARTICLE.test(words) && !GOING_ON.test(words) && !/(?:没|没有|不|么)$/.test(words);
}

function asksEnglish(words: string, asked: boolean): boolean {
  if (EN_GREETING.test(words)) return false;
  if (EN_REQUEST.test(words)) return true;
  if (EN_RHETORICAL.test(words)) return false;
  return asked ? /[a-z]+[^a-z]+[a-z]+/.test(words) : EN_ASKING.test(words);
}
