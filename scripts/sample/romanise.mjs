/** How the sample's Chinese and Arabic names are written in email addresses. Names with a letter missing here are left out. */

const READINGS = `an 安 ao 敖 bai 白 bao 包 bei 贝 bi 毕 bin 彬斌 bo 博波 cai 蔡 cao 曹 chai 柴 chang 常昌 chao 超 chen 陈晨辰宸
cheng 成程诚城呈 chi 驰 cong 聪 cui 崔 dai 戴 dan 丹 deng 邓 ding 丁 dong 董栋东 du 杜 duan 段 fan 范樊 fang 方芳 fei 飞 fen 芬 feng 冯风凤锋 fu 付傅馥
gang 刚 gao 高 ge 葛 geng 耿 gong 龚孔恭 gu 顾谷 guan 关 gui 桂 guo 郭国果 hai 海 han 韩涵瀚 hang 航 hao 郝昊浩豪皓 he 何贺鹤赫 hong 洪弘鸿红 hou 侯
hu 胡 hua 华 huang 黄 hui 慧辉 ji 季纪祺吉 jia 贾佳嘉家珈 jian 建健 jiang 江姜蒋 jiao 焦 jie 杰洁捷 jin 金锦晋靳 jing 静靖敬 jun 军俊君 juan 娟 kai 凯楷开 kang 康
ke 柯 lai 赖 lan 兰蓝 lei 雷磊 li 李黎立丽莉力 lian 连 liang 梁良 liao 廖 lin 林霖琳 ling 玲 liu 刘柳 long 龙 lu 卢陆鲁 luo 罗骆 lü 吕 ma 马 mai 麦 mao 毛 mei 梅美
meng 孟蒙 miao 苗淼 min 敏民 ming 明铭茗 mo 莫默 mu 沐穆 na 娜 ni 倪 nie 聂 ning 宁 niu 牛 nuo 诺 ouyang 欧阳 pan 潘 peng 彭鹏 ping 萍平 qi 齐祁琪 qian 钱骞倩 qiang 强
qiao 乔 qin 秦琴 qing 擎青 qiu 邱 ran 然 ren 任 rong 荣融榕 rui 瑞睿 ruo 若 shang 尚 shao 邵绍 shen 沈 sheng 晟 shi 施石史诗 shu 舒 shuai 帅 si 思 situ 司徒 sima 司马
song 宋松 su 苏 sun 孙 tan 谭 tang 唐汤堂 tao 陶涛韬 tian 田天 ting 婷 tong 童桐彤 wan 万 wang 王汪 wei 魏韦伟炜 wen 文温雯 wu 吴武伍 xi 席熙汐 xia 夏霞 xiang 向香祥 xiahou 夏侯
xiao 萧肖晓笑潇 xie 谢 xin 鑫欣馨昕 xing 邢 xiong 熊 xiu 秀修 xu 徐许旭 xuan 轩萱炫煊 xue 薛雪 yan 严颜阎燕艳妍岩 yang 杨阳洋扬 yao 姚尧耀 ye 叶烨 yi 易懿怡奕翊依艺一义 yin 尹殷胤
ying 英颖 yong 勇 you 尤 yu 于余俞宇雨煜瑜玉语渝羽 yuan 袁远源渊苑 yue 岳悦越玥 yun 云 ze 泽 zeng 曾 zhai 翟 zhan 展 zhang 张章 zhao 赵 zhe 哲 zhen 甄珍振 zheng 郑正政 zhi 志智致治
zhong 钟中 zhou 周 zhu 朱祝 zhuang 庄 zhuge 诸葛 zi 子紫梓 zou 邹 zuo 左 lei 垒 shu 淑 dong 冬 jing 晶婧 ya 雅 yi 苡 he 荷`;

/** Longest first, so that 欧阳 is read as one surname. */
const syllables = READINGS.split(/\s+/).reduce((found, part) => {
  if (/^[a-zü]+$/.test(part)) found.at = part.replace('ü', 'u');
  else if (['ouyang', 'situ', 'sima', 'xiahou', 'zhuge'].includes(found.at)) found.whole.set(part, found.at);
  else for (const letter of part) found.single.set(letter, found.at);
  return found;
}, { at: '', whole: new Map(), single: new Map() });

/** `美琳` → `meilin`; `undefined` where a letter is not in the table. */
export const romaniseChinese = (name) => {
  if (syllables.whole.has(name)) return syllables.whole.get(name);
  const letters = [...name].map((letter) => syllables.single.get(letter));
  return letters.every(Boolean) ? letters.join('') : undefined;
};

export const ARABIC_GIVEN = `أحمد ahmed أسامة osama أشرف ashraf أمجد amjad أمير amir أنس anas أيمن ayman إياد iyad إيهاب ihab باسل basel باسم bassem
بدر badr بسام bassam بشار bashar بلال bilal تميم tamim جابر jaber جمال jamal جميل jameel حاتم hatem حازم hazem حامد hamed حسام hussam حسن hassan
حمدان hamdan حمزة hamza خالد khaled خليل khalil رائد raed راشد rashed رامي rami رشيد rasheed رضا reda رياض riyad ريان rayan زياد ziad سالم salem
سامر samer سامي sami سعيد saeed سلمان salman سليم saleem سهيل suhail سيف saif شادي shadi شريف sherif صالح saleh طارق tareq طلال talal عادل adel
عامر amer عمر omar عمران imran فارس fares فهد fahad فيصل faisal كريم karim ماجد majed مازن mazen محمد mohammed محمود mahmoud مروان marwan
مصطفى mustafa منصور mansour نادر nader ناصر nasser نبيل nabil هاني hani وليد walid ياسر yasser يوسف yousef بتول batoul خلود khulood ريم reem نوف nouf
فاطمه fatima عنود anoud سارة sara مريم maryam هدى huda سلمى salma دانة dana نورة noura لينا lina رنا rana ياسمين yasmin أمل amal هند hind`;

export const ARABIC_FAMILY = `الشريف alsharif الشيباني alshaibani العطار alattar النجار alnajjar النقاش alnaqqash الصفار alsaffar السقا alsaqqa
الغربي algharbi النابلي alnabli المحجوب almahjoub الطويل altawil الصغير alsaghir سعيد saeed عاشور ashour زروق zarrouk جراد jarad همدان hamdan
الهاشمي alhashimi الكعبي alkaabi السويدي alsuwaidi الظاهري aldhaheri النعيمي alnuaimi الحمادي alhammadi المهيري almheiri البلوشي albalushi
حداد haddad خوري khoury منصور mansour الخطيب alkhatib القاسم alqasim عبد_الرحمن abdulrahman بن_سالم binsalem بن_عمر binomar`;

/** Pairs of a name and its spelling; `_` stands for a space in a name. */
export const pairs = (table) => {
  const words = table.split(/\s+/);
  return new Map(words.flatMap((word, at) => (at % 2 ? [] : [[word.replaceAll('_', ' '), words[at + 1]]])));
};
