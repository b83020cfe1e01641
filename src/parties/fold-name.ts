/**
 * Keys under which an untidy name and a tidy one meet. `spelling` forgets case, accents, spaces and punctuation;
 * `words` also forgets articles and particles and reads abbreviations; `bag` forgets the order of the words as well.
 */
export interface NameKeys {
  readonly spelling: string;
  readonly words: string;
  readonly bag: string;
}

// Each pair is a traditional character and its simplified form: those that occur in names of parties.
const TRADITIONAL =
  '萬万與与專专業业東东義义烏乌喬乔書书買买亞亚產产眾众會会倫伦體体兒儿內内蘭兰關关茲兹岡冈農农減减幾几凱凯劃划別别辦办務务動动勞劳華华協协盧卢衛卫廳厅發发變变敘叙臺台葉叶號号嚇吓員员團团國国圖图聖圣場场' +
  '堅坚壇坛塢坞處处奧奥婦妇學学寧宁審审賓宾寶宝對对爾尔屬属嶼屿島岛幣币師师庫库開开彌弥強强願愿紮扎託托揚扬護护報报撾挝災灾時时曆历機机權权極极來来構构楊杨歐欧畢毕氣气漢汉湯汤澤泽濟济灣湾愛爱猶犹獨独獅狮' +
  '環环瑪玛電电療疗盤盘蓋盖盡尽種种碼码稅税糧粮類类係系納纳紅红約约級级紐纽練练組组織织紹绍經经結结給给絡络統统維维緬缅網网羅罗羣群聯联腦脑脫脱臘腊艦舰藝艺蘇苏萊莱薩萨貝贝貨货貿贸資资賴赖贊赞賽赛達达運运' +
  '進进過过邁迈郵邮鄰邻釋释銀银錫锡長长門门問问間间閣阁陸陆陽阳際际險险陣阵隊队難难韋韦韓韩項项頓顿領领題题顛颠風风馬马駐驻魯鲁鮮鲜麥麦齊齐齒齿緹缇瓊琼諾诺諸诸調调謝谢論论議议識识話话語语誕诞訓训計计認认' +
  '許许設设裡里沒没準准層层嶺岭邊边鄧邓劉刘麗丽櫻樱貢贡蘊蕴衆众鑾銮歷历復复從从樂乐營营蠻蛮灘滩獲获鈉钠鐵铁總总續续縱纵鉅巨';
const simplified = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) simplified.set(TRADITIONAL[i] ?? '', TRADITIONAL[i + 1] ?? '');

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ð: 'd', þ: 'th', ـ: '', ى: 'ي', ʻ: '', ʼ: '',
};

// Letters of the private use area stand for what a key must tell apart and then forget.
const APOSTROPHE = '\uE001';

const HAN = /\p{Script=Han}/u;

/** Lower case without accents, compatibility forms or traditional characters; apostrophes go, other signs stay. */
function plain(text: string): string {
  const bare = text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, '')
    // A spacing acute or grave where an apostrophe is meant would be decomposed into a space.
    .replace(/['’‘‛`´ʹʻʼʽ′＇]/g, APOSTROPHE)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ıßæœøđłðþـىʻʼ]/g, (letter) => LETTERS[letter] ?? letter);
  return HAN.test(bare) ? Array.from(bare, (letter) => simplified.get(letter) ?? letter).join('') : bare;
}

/** "U.S.A." and "D. R." as one word. */
const joinInitials = (text: string): string =>
  !text.includes('.') ? text : text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?)+\p{L}(?:\.|(?![\p{L}\p{N}]))/gu, (run) => run.replace(/[.\s]/g, ''));

const PARTICLES = new Set(['the', 'of', 'and', 'la', 'le', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'el', 'los', 'las', 'del', 'y']);

const WORDS = new Map<string, string>();
const say = (word: string, ...forms: string[]): void => {
  for (const form of forms) WORDS.set(form, word);
};
say('republic', 'rep', 'repub', 'republique', 'republica');
say('democratic', 'dem', 'democratique', 'democratica', 'democratico');
say('people', 'peoples', 'populaire', 'popular', 'ppls');
say('federal', 'fed', 'federated', 'federes', 'federale', 'federados', 'federative');
say('state', 'states', 'sts', 'etat', 'etats', 'estado', 'estados');
say('island', 'islands', 'is', 'isl', 'isls', 'ile', 'iles', 'isla', 'islas');
say('saint', 'st', 'ste', 'sainte');
say('united', 'utd', 'unies', 'unis', 'unie', 'unidos', 'unido', 'unida');
say('islamic', 'islamique', 'islamica');
say('arab', 'arabe');
say('kingdom', 'kgdm', 'royaume', 'reino');
say('central', 'cent');
say('african', 'afr');
say('equatorial', 'eq', 'equat');
say('herzegovina', 'herz', 'herzeg', 'hercegovina', 'herzegowina');
say('dominican', 'dom');
say('grenadines', 'gren');
say('great', 'gt');
say('plurinational', 'plur', 'plurinat');
say('bolivarian', 'boliv');
say('yugoslav', 'yug');
say('people democratic republic', 'pdr');
say('democratic people republic', 'dpr');
say('democratic republic', 'dr');
say('people republic', 'pr');
say('federal state', 'fs');
say('united republic', 'ur');

function wordsOf(text: string): string[] {
  const tokens = joinInitials(text)
    .replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{N}])([ld])\uE001/gu, ' $1 ')
    .replace(/\uE001/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return tokens.flatMap((token, at) => {
    // "El" belongs to the name of El Salvador alone.
    if (PARTICLES.has(token) && !(token === 'el' && tokens[at + 1] === 'salvador')) return [];
    if (token === 'isl' && tokens[at + 1]?.startsWith('rep')) return ['islamic'];
    return (WORDS.get(token) ?? token).split(' ');
  });
}

const spellingIn = (text: string): string => joinInitials(text).replace(/&/g, 'and').replace(/[^\p{L}\p{N}]+/gu, '');

/** The `spelling` key alone: most names need no other. */
export const spellingOf = (name: string): string => spellingIn(plain(name));

export function keysOf(name: string): NameKeys {
  const text = plain(name);
  const words = wordsOf(text);
  return { spelling: spellingIn(text), words: words.join(''), bag: words.length > 1 ? [...words].sort().join(' ') : '' };
}

const LOST = /[?\uFFFD¿™“”]+/g;

/** The spelling of a name in which letters were lost to "?"; `undefined` where none was. */
export function lossyKeyOf(name: string): string | undefined {
  if (name.search(LOST) < 0) return undefined;
  return plain(name.replace(LOST, '\uE002')).replace(/[^\p{L}\p{N}\uE002]+/gu, '');
}

const mayBeLost = (letter: string): boolean => letter === "'" || letter > '\u007F';

/** Every lossy spelling that a Latin name can have: any of its accented letters and apostrophes lost. */
export function lossyKeysFor(name: string): string[] {
  const letters = Array.from(name.normalize('NFC'));
  const places = letters.flatMap((letter, at) => (mayBeLost(letter) ? [at] : []));
  if (places.length === 0 || places.length > 6 || !/\p{Script=Latin}/u.test(name)) return [];
  const keys = new Set<string>();
  for (let choice = 1; choice < 2 ** places.length; choice++) {
    const lost = letters.map((letter, at) => ((choice >> places.indexOf(at)) & 1 && places.includes(at) ? '?' : letter));
    const key = lossyKeyOf(lost.join(''));
    if (key) keys.add(key);
  }
  return [...keys];
}
