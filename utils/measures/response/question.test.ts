import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuestion } from './question.ts';

const QUESTIONS = [
  '请问周末办事大厅开门吗？',
  '我们小区门口的路什么时候修',
  '這條路什麼時候修',
  '請問週末有開嗎',
  '能不能说说具体在哪一段',
  '孩子上学的事应该问哪个部门？',
  '停水啥时候恢复',
  '求助！家里进水了没人管',
  '我要投诉，楼下烧烤摊天天扰民',
  '舉報有人亂倒垃圾',
  '电话打不通怎么办',
  '怎麼辦理居住證',
  '公交呢？',
  '回复@某局:那学校呢？',
  '谢谢！请问需要带什么材料？',
  '外地户口可以办吗',
  '有没有夜班车',
  '是不是今天放假',
  '一共要交多少钱',
  'When will the road be fixed?',
  'when will the road be fixed',
  'Hi, how do I apply for a permit',
  'Can you tell me where to go?',
  'Is there a number to call?',
  "I'd like to report a broken light.",
  'Please help, our street has been without water since Monday',
  'Any update on the bridge?',
];

const OTHERS = [
  '收到，谢谢提醒。',
  '上次反映的路灯已经亮了，点赞。',
  '上次投诉的问题解决了，谢谢',
  '难道你们都不知道吗？',
  '難道大家都是傻子嗎？',
  '这不是明摆着的吗？',
  '谁不知道啊？',
  '吃了吗？',
  '你好吗',
  '在吗？',
  '怎么这么好看！',
  '不管怎么说，辛苦了',
  '没什么，支持',
  '我正看着呢',
  '还早着呢',
  '???',
  '？',
  '啊？',
  '希望公交能早点发车，六点半就好。',
  '#你怎么看# 支持',
  'https://example.org/?a=1',
  '加油',
  '早上好',
  'Thank you!',
  'What a beautiful day!',
  'How are you?',
  'Who cares?',
  'Are you kidding?',
  'Great work, keep it up',
  'How dare they?',
  '',
];

test.each(QUESTIONS)('asks: %s', (text) => {
  expect(isQuestion(text)).toBe(true);
});

test.each(OTHERS)('does not ask: %s', (text) => {
  expect(isQuestion(text)).toBe(false);
});

test('whatever stands there, nothing is thrown, and it takes no longer than it is long', () => {
  for (const text of [
    '怎'.repeat(10_000),
    '不'.repeat(10_000),
    '\ud800吗\udfff？',
    '@'.repeat(9999),
    '['.repeat(9999),
  ])
    expect(typeof isQuestion(text)).toBe('boolean');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isQuestion(text) === 'boolean'));
});
