/**
 * Hong Kong, Macau and Taiwan: never on the ladder of the mainland, they have tiers. Words by `region tier standing`,
 * in Simplified form (the text is simplified before). A word that also names a mainland county (连江县) is left out.
 */
export const REGION_WORDS: Record<string, string> = {
  'HK regional apex': '香港特别行政区政府 香港特区政府 香港政府 香港特别行政区行政长官 香港特首',
  'HK regional place': '香港特别行政区 香港特区 香港',
  'HK local place':
    '离岛区 湾仔区 中西区 油尖旺区 深水埗区 九龙城区 黄大仙区 观塘区 葵青区 荃湾区 屯门区 元朗区 沙田区 西贡区',
  'MO regional apex': '澳门特别行政区政府 澳门特区政府 澳门政府 澳门特别行政区行政长官',
  'MO regional place': '澳门特别行政区 澳门特区 澳门',
  'TW national apex': '行政院 立法院 司法院 监察院 考试院 中华民国总统府 中华民国总统 中华民国政府',
  'TW national principal':
    '卫生福利部 大陆委员会 国家发展委员会 国家科学及技术委员会 内政部 经济部 交通部 劳动部 数位发展部 国家通讯传播委员会 客家委员会 原住民族委员会',
  'TW national place': '中华民国 台湾',
  'TW regional place': '台北市 新北市 桃园市 台中市 台南市 高雄市 台湾省',
  'TW local place':
    '基隆市 新竹市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义市 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县 金门县政府 连江县政府',
  'any regional apex': '行政长官 特区政府',
  'any national legislator': '立法委员',
  'any regional legislator': '立法会议员 立法会议员办事处',
  'any local legislator': '区议会议员 区议员 县议员 市议员 区议会',
};

/** Words that name a place of one of the three regions inside the name of a mainland office (国台办, 驻香港部队). */
export const MAINLAND_FRAME =
  /(?:台湾|港澳|香港|澳门|台)(?:事务|工作|同胞|民主自治|办)|驻(?:香港|澳门|港|澳)/;
