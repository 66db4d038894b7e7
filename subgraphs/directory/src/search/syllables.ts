/** The syllables of Mandarin as they are typed, without tones; ü is v (also found as u). */
const SYLLABLES: ReadonlySet<string> = new Set(
  (
    'a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng ' +
    'cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu ' +
    'cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo ' +
    'e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan ' +
    'guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian ' +
    'jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan ' +
    'kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan ' +
    'lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ' +
    'ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan pang pao pei pen ' +
    'peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang ' +
    'rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she ' +
    'shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan ' +
    'tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi ' +
    'xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan ' +
    'yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua ' +
    'zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo lue nue'
  ).split(' '),
);

const PREFIXES = new Set(
  [...SYLLABLES].flatMap((syllable) => [...syllable].map((_, end) => syllable.slice(0, end + 1))),
);
const LONGEST = 6;

/** Letters cut into syllables; the last may be begun only (`chengh` is cheng and h). */
export interface Spelling {
  readonly syllables: readonly string[];
  /** Letters behind the last whole syllable that begin another; empty when there are none. */
  readonly begun: string;
}

const MAX_SPELLINGS = 8;

/**
 * The ways to read lower-case letters as syllables, with at least one whole syllable, at most eight: `xian` is xian and
 * xi'an. Empty when the letters are not pinyin.
 */
export function spellings(letters: string): Spelling[] {
  const readable = readableFrom(letters);
  const found: Spelling[] = [];
  const cut = (at: number, syllables: readonly string[]): void => {
    const rest = letters.slice(at);
    if (syllables.length > 0 && (rest === '' || isBegun(rest))) found.push({ syllables, begun: rest });
    for (const next of nextCuts(letters, at)) {
      if (found.length >= MAX_SPELLINGS) return;
      if (readable.has(next)) cut(next, [...syllables, letters.slice(at, next)]);
    }
  };
  cut(0, []);
  return found;
}

/** Places from which the rest can be read; without them a long text would be tried in exponentially many ways. */
function readableFrom(letters: string): ReadonlySet<number> {
  const readable = new Set([letters.length]);
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    if (isBegun(letters.slice(at)) || nextCuts(letters, at).some((next) => readable.has(next)))
      readable.add(at);
  }
  return readable;
}

/** Where a syllable that begins at `at` can end; the longest first, which is what people mean. */
function nextCuts(letters: string, at: number): number[] {
  const ends: number[] = [];
  for (let end = Math.min(at + LONGEST, letters.length); end > at; end -= 1) {
    if (SYLLABLES.has(letters.slice(at, end))) ends.push(end);
  }
  return ends;
}

function isBegun(rest: string): boolean {
  return PREFIXES.has(rest) && !SYLLABLES.has(rest);
}
