import { divisions } from '../../utils/measures/rank/divisions.ts';

const ORGANS: [organ: string, post: string][] = [
  ['公安局', '局长'],
  ['人民政府', '办公室主任'],
  ['中级人民法院', '法官'],
  ['人民检察院', '检察长'],
  ['卫生健康委员会', '副主任'],
  ['教育局基础教育科', '科长'],
  ['委宣传部', '常务副部长'],
  ['财政局', '党组书记、局长'],
  ['气象局', '首席预报员'],
  ['公安局交通警察支队', '副支队长'],
  ['文化和旅游局', '调研员'],
  ['政协', '副主席'],
  ['国家税务局', '局长'],
  ['城市管理行政执法局', '大队长'],
  ['妇女联合会', '主席'],
  ['消防救援支队', '政委'],
  ['人力资源和社会保障局', '一级主任科员'],
];

const OTHERS = [
  '知名互联网资讯博主，头条文章作者',
  '某某文化传媒有限公司创始人兼CEO',
  '青年演员，代表作品《长江之恋》',
  '大学教授，博士生导师，微博签约自媒体',
  '本地美食探店达人，合作请私信',
];

export interface Claimed {
  name: string;
  reason: string;
  type: number;
}

/** Verification texts as they come in a timeline: bodies and officials of every division, and other people, none twice. */
export function claimedTexts(n: number): Claimed[] {
  const places = divisions();
  return Array.from({ length: n }, (_, i) => {
    // Steps without a common factor with the lengths: neighbours have nothing in common.
    const place = places[(i * 1009) % places.length];
    const [organ, post] = ORGANS[(i * 7 + Math.floor(i / places.length)) % ORGANS.length] ?? ['', ''];
    const where = `${place?.parent?.name ?? ''}${place?.name ?? ''}`;
    const person = `${'张王李赵陈刘周吴'.charAt(i % 8)}${'伟芳娜敏静强磊洋'.charAt((i >> 3) % 8)}${i}`;
    if (i % 5 === 4) return { name: person, reason: `${OTHERS[i % OTHERS.length] ?? ''} ${i}`, type: 0 };
    if (i % 5 === 3) return { name: person, reason: `${where}${organ}${post}${person}`, type: 0 };
    return { name: `${place?.name ?? ''}${organ}`, reason: `${where}${organ}官方微博 ${i}`, type: 1 };
  });
}
