import { expect } from '@open-wc/testing';
import { pinyinInitials } from '../../../src/client/local/pinyin.js';

describe('pinyin initials', () => {
  const people = {
    周美琳: 'zml', 欧阳宇轩: 'oyyx', 李沐阳: 'lmy', 王芳: 'wf', 陈思远: 'csy', 张伟: 'zw', 刘洋: 'ly', 黄晓明: 'hxm', 赵敏: 'zm',
    吴京: 'wj', 徐静蕾: 'xjl', 孙俪: 'sl', 马云: 'my', 朱一龙: 'zyl', 胡歌: 'hg', 郭靖: 'gj', 何炅: 'hj', 高圆圆: 'gyy', 林丹: 'ld',
    罗永浩: 'lyh', 郑和: 'zh', 谢霆锋: 'xtf', 宋慧: 'sh', 唐寅: 'ty', 韩寒: 'hh', 冯小刚: 'fxg', 邓丽君: 'dlj', 曹操: 'cc', 彭德怀: 'pdh',
    萧红: 'xh', 蔡元培: 'cyp', 潘安: 'pa', 田汉: 'th', 董卿: 'dq', 袁隆平: 'ylp', 于谦: 'yq', 余华: 'yh', 叶问: 'yw', 杜甫: 'df', 苏轼: 'ss',
    吕布: 'lb', 丁真: 'dz', 任正非: 'rzf', 姚明: 'ym', 鲁迅: 'lx', 艾青: 'aq', 鹿晗: 'lh', 倪萍: 'np', 柯洁: 'kj', 白居易: 'bjy', 诸葛亮: 'zgl',
    司马光: 'smg', 上官婉儿: 'sgwe', 令狐冲: 'lhc', 慕容复: 'mrf', 皇甫嵩: 'hfs',
  };
  for (const [name, initials] of Object.entries(people)) {
    it(`R54: ${name} is ${initials}`, () => { expect(pinyinInitials(name)).to.equal(initials); });
  }

  const surnames = {
    曾国藩: 'zgf', 单雄信: 'sxx', 解缙: 'xj', 仇英: 'qy', 区寄: 'oj', 查良镛: 'zly', 翟天临: 'ztl', 朴树: 'ps', 覃辉: 'qh', 繁钦: 'pq',
    乐毅: 'yy', 尉迟恭: 'ycg', 万俟卨: 'mqx', 澹台灭明: 'ttmm', 盖聂: 'gn', 万里: 'wl',
  };
  for (const [name, initials] of Object.entries(surnames)) {
    it(`R54: the surname of ${name} is read its own way: ${initials}`, () => {
      expect(pinyinInitials(name)).to.equal(initials);
    });
  }

  it('a character is read as usual where it is no surname', () => { expect(pinyinInitials('王曾')).to.equal('wc'); });

  it('spaces and other scripts in a Chinese name do not count', () => {
    expect(pinyinInitials('周 美琳')).to.equal('zml');
    expect(pinyinInitials('李沐阳 (Leo)')).to.equal('lmy');
  });

  it('other names have none', () => {
    for (const name of ['Amelia', 'ليلى', 'さくら', '', 'Ł']) expect(pinyinInitials(name)).to.equal('');
  });
});
