/**
 * The sample organisation in short. Written by scripts/make-sample.mjs from a fixed seed: do not edit, run it again.
 * Numbers are in base 36 and count from 0 in the lists here; `sample.ts` reads it.
 */

/** One a line; a `>` for each level down. */
export const DEPARTMENTS = `
Engineering
>Platform
>>Data platform
>>>Storage
>>>Search and indexing
>>Developer experience
>>Reliability
>移动端
>>iOS
>>Android
>Web
>>Design system
>Security
>>Incident response
Product
>Product design
>Research
>Product operations
مكتب دبي
>المبيعات
>>الحسابات الكبرى
>خدمة العملاء
上海分公司
>销售部
>>华东大区
>>>重点客户组
>客户服务部
>行政人事部
Customer success and onboarding, Europe, Middle East and Africa
>Onboarding
>Support
Finance
>Payroll
People and places
Marketing
Legal
Print studio
`;

/** The departments that are not offered any more. */
export const DISABLED = '10';

/** Department=person. */
export const HEADS = 'f=0 i=2 1=3 g=7 m=8 c=b x=g z=h';

/** Job titles. */
export const POSITIONS = 'Engineering manager|Staff engineer|Engineer|Site reliability engineer|Data engineer|Technical writer|iOS engineer|Android engineer|Product designer|Security engineer|Product manager|Senior product designer|Design lead|Researcher|Operations manager|Account executive|Sales engineer|Office manager|Sales director|Support specialist|客户经理|Recruiter|Senior onboarding specialist|Accountant|Payroll specialist|People partner|Content writer|Campaign manager|Counsel|Print technician';

/** Locations. */
export const PLACES = 'London|Shanghai|Dubai|Berlin|Paris|New York|Toronto|Remote';

/** Through whose eyes it is seen at first. */
export const VIEWER = 'g';

/** People with a name, an address and a number of their own: name=before the @=phone. */
export const KNOWN = `
周美琳=meilin.zhou=+8613817004421
Amelia Okonkwo-Barrington=amelia.okonkwo=+447700900317
ليلى المنصوري=layla.almansouri=+971505550142
Tomás Herrera=tomas.herrera=+447700900452
欧阳宇轩=yuxuan.ouyang=
Maximiliane von Hohenstein-Rautenberg=maximiliane.hohenstein-rautenberg=+447700900826
عبد الرحمن بن خالد الفارسي=abdulrahman.alfarsi=
Priya Raghunathan=priya.raghunathan=+447700900114
陈思远=siyuan.chen=+8613916027730
Oluwaseun Adeyemi=oluwaseun.adeyemi=+447700900683
نور حداد=noor.haddad=+971555550199
Freya Lindqvist=freya.lindqvist=+447700900245
王芳=fang.wang=+8613761550934
Daniel O’Sullivan=daniel.osullivan=
Sana Qureshi=sana.qureshi=+971525550163
李沐阳=muyang.li=+8618621095587
Ingrid Sørensen=ingrid.sorensen=+447700900008
Joseph Abara=joseph.abara=+12125550127
Kirill Antonov=kirill.antonov=
Suparman=suparman=+447700900591
`;

/** Culture|given names|family names, each `name` or `name=how emails write it`. */
export const CULTURES = `
en_AU|Lincoln,Declan,Claudia,Paige,Lola,Alex,Charlotte,Charles,Owen,Harry,Jasmine,Hamish,Maddison,Mikayla,Harrison,Jesse,Kai,Emma,Amelia,Lucas,Christian,Thomas,Sam,Daniel,Savannah,Chase,Zara,Phoebe,Anthony,Alexis,Isaac,Jett,Skye,Archie,Cameron,Matthew,James,Layla,Alexander,Amelie,Liam,John,Sophia,Jasper,Annabelle,Logan,Caleb,Stella,Aidan,Samantha,Blake,Rose,Justin,Hunter,Dylan,Ivy,Joseph,Edward,Callum,Finn,Hayley,Ryan,Ella,Alice,Gabriella,Oscar,Angelina,Evie,Isabelle,Eva,Holly,Aiden,Madison,Tyler,Isabel,Joel,Bella,Georgia,Jayden,Poppy,Heidi,Maya,Benjamin,Isabella,Addison,Lily,Eliza,Sofia,Molly,Jake,Ellie,Mia,Grace,Mason,Riley,Lillian,Jade,Angus,Sophie,Xavier,Kiara,Ava,Henry,Connor,Tahlia,George,Hayden,Lucy,Anna,Eve,Jacob,Matilda,Beau,Emily,Cooper,Patrick,Zoe,Stephanie,Summer,Scarlett,Olivia,Andrew,Abby,Zac,Madeline,Lilly,Charli,Elizabeth,Phoenix,Audrey,Claire,Sarah,Mitchell,Darcy,Alana,Taylor,Hannah,Alyssa,Ethan,Max,Violet,Gabriel,Zachary,Bailey,Amy,Cody,Christopher,Sienna,Piper,Gemma,Victoria,William,Ashton,Isla,Marcus,Jonathan,Nathan,Leo,Lara,Elijah,Lauren,Abbey,Levi,Imogen,Amber,Jessica,Lachlan,Willow,Luca,Caitlin,Nate,Hugo,David,Sebastian,Noah,Samuel,Leah,Jordan,Eli,Chloe,Nicholas,Adam,Jackson,Kayla,Aaron,Ashley,Jack,Joshua,Chelsea,Mackenzie|Kemmer,Ryan,Fay,Dooley,Paterson,Towne,Jacobi,Schultz,Williamson,Dare,Hyatt,Boyer,Cole,Kelly,Flatley,Bosco,Borer,Emmerich,Graham,Heaney,Daniel,Christiansen,Kiehn,Mueller,Mann,Grant,Fahey,Kovacek,Turcotte,Campbell,Hoppe,Parisian,Fadel,Erdman,Evans,Ward,Koelpin,Morrison,Crooks,Douglas,Nguyen,Murphy,Bahringer,Kreiger,Heller,O’Reilly,Beier,Shields,Clarke,Hughes,Haley,Williams,Langworth,Khan,Nicolas,O’Neill,Taylor,Barton,Goodwin,Berge,Daugherty,Jenkins,Durgan,Quinn,Lee,Harber,Dickinson,Wilkinson,Davies,Alexander,Robinson,Doyle,Schroeder,O’Hara,Ritchie,Dickens,Watson,Becker,Tromp,Little,Macdonald,Muller,Rees,Cronin,Davis,Corwin,Marvin,Stanton,Baumbach,Walter,Bode,Harvey,Miller,Larkin,Green,Morgan,Beatty,Dietrich,Garden,D’Amore,Kutch,Larson,Moore,Conroy,Harris,Rowe,Marks,Thomson,Botsford,Goldner,King,James,Thompson,Cruickshank,Gutmann,Johnson,Ferry,Gleason,Hartmann,Johns,Mason,Connelly,Mayer,Jacobs,Rohan,Armstrong,Brown,Hickle,Feil,Cormier,Cox,Greenfelder,Wilderman,Ross,Phillips,Owen,Greenholt,Martin,Lang,Tillman,Koss,White,O’Keefe,Lewis,Reilly,Turner,Patel,Champlin,Jones,Anderson,Jerde,Lynch,Mills,Clark,Schmidt,Windler,Boyle,Braun,Jackson,Cummings,Morissette,Cartwright,O’Connell,Murray,Abbott,Adams,Walker,Feeney,Wood,Kris,Roberts,Leffler,Donnelly,Russel,Quigley,Howe,Bergstrom,Cassin,Swift,Wright,Spencer,Ernser,Mcdermott,Glover,Casper,Bruen,O’Conner,Carter,Hermiston,Farrell,Kuhn,Lockman,Ebert,Fisher,Kessler,Emard,Heathcote,Kulas,Gibson,Bartoletti,Leannon,Weber,Kuhlman,Hall,Schneider,Bartell,Barrows,Kohler,Hamilton,Keeling,Young,Lakin,Richards,Sanford,Hermann,Olson,Nolan,Sauer,Nader,Bogan,Smyth,Hammes,Bauch,Bayer,Lowe,Corkery,Tremblay,Rose,Monahan,Hane,Mitchell,Edwards,Hahn,Rutherford,Hills,Robertson,Hand,Hudson,Bailey,Hansen,Mclaughlin,Hill,Mccullough,Mckenzie,Hettinger,Collins,Kunde,Hessel,Huel,Stewart,Moss,Rice,Schmitt,Carroll,Wolf,Rodriguez,Smitham,West,Stark,Klein,Collier,Parker,Grady,Welch,Walsh,Jacobson,Hackett,Grimes,Kirlin,Howell,Griffiths,Rolfson,Thomas,Wilson,Scott,Hayes,Doherty,Beahan,Stokes,Koch
en_IN|Susheel,Chandramohan,Rita,Smita,Chanakya,Chandan,Suma,Sher,Suryakanta,Goutam,Mukesh,Vidhur,Aslesha,Ankal,Vijay,Suresh,Narinder,Sarisha,Diptendu,Subhashini,Girika,Karthik,Mohana,Gudakesa,Niranjan,Anaadi,Jay,Baalaaditya,Atreyi,Ayushmati,Kartik,Deeptanshu,Bodhan,Ameyatma,Rameshwar,Akshata,Vishnu,Sharda,Chakrika,Lakshminath,Chakor,Heema,Minakshi,Narayan,Shakuntala,Aryan,Kanak,Soma,Deependra,Vidya,Chiranjeev,Ananta,Aashritha,Bankim,Sanjay,Kumar,Kumuda,Suryakant,Gopal,Sanka|Dhawan,Jain,Khanna,Khan,Saini,Gandhi,Suthar,Sethi,Johar,Devar,Pillai,Bhat,Jangid,Kaur,Somayaji,Marar,Dubashi,Shah,Ahuja,Nair,Bandopadhyay,Menon,Trivedi,Varma,Naik,Bhadresha,Deshpande,Nayar,Varrier,Patel,Pandey,Namboothiri,Kakkar,Acharya,Nambeesan,Bhattathiri,Kaul,Shukla,Kaniyar,Ahluwalia,Gupta,Dutta,Patil,Mahajan,Butt,Talwar,Ganaka,Chaturvedi,Mukhopadhyay,Reddy,Rana,Singh,Bhattacharya,Jha,Asan,Malik,Kapoor,Mishra,Arora,Mehra
en_NG|Remilekun,Azubuike,Bankole,Fatima,Adaugo,Ifeoma,Chizoba,Musa,Toluwani,Ayebatari,Bukola,Efe,Temitope,Shade,Titilayo,Toke,Omawunmi,Tari,Olufunmi,Jadesola,Funmilade,Oluwunmi,Aminat,Chisom,Ayinde,Abimbola,Sumayyah,Lolade,Ikenna,Banji,Danjuma,Ireti,Emmanuel,Akande,Akunna,Jolayemi,Makinwa,Obioma,Adedayo,Shalewa,Simisola,Olaide,Chukwu,Kubura,Abisola|Uchechi,Opeyemi,Sanusi,Oluwakemi,Abiodun,Clare,Saheed,Makuachukwu,Christian,Justina,Adegoke,Tella,Chidinma,Obianuju,Maryam,Egbochukwu,Ebubechukwu,Oyelude,Tolulope,Chibike,Akintade,Balogun,Temitope,Aderonke,Ekwueme,David,Muinat,Adewale,Onohinosen,Adeyemo,Grace,Aremu,Oyinkansola,Gbadamosi,Babalola,Sylvester,Okonkwo,Kayode,Hanifat,Jimoh,Omobolaji,Nojeem,Afunku,Olawale,Wuraola,Ayisat,Sabdat,Adegboye,Bello,Olasunkanmi,Ismail,Olutola,Ajakaiye,Chidozie,Babatunde,Oluwaseun,Mogbadunade,Adewura,Habeeb,Obiageli
de|Niclas,Charlie,Alina,Maksim,Cecilia,Lina,Tessa,Stephan,Carlotta,Thalea,Aurelia,Thea,Emre,Marissa,John,Nelson,Marlo,Sidney,Anthony,Cedric,Nicolas,Anouk,Nora,Merlin,Ann,Lyn,Raphael,Said,Ryan,Marleen,Lotta,Zoey,Luna,Anna,Caspar,Jule,Daniela,Karolina,Jannek,Sude,Josua,Malena,Johnny,Johannes,Lewin|Tonn,Porth,Metzger,Wölpert,Felke,Dittmann,Wilts,Beckmann,Flottmann,Jürgens,Kron,Hache,Volk,Rentz,Brandenburg,Hensel,Margis,Hardy,Woytkowska,Lichtenhagen,Maybach,Melzer,Stifel,Kreb,Hense,Mehlhorn,Klink,Pfennig,Fehrig,Hetzler,Edorh,Walther,Ehm,Gabler,Rumpf,Hohl,Plotzitzka,Kettenis,Schwennen,Huke,Hold,Schuff,Knorscheidt,Burkhard,Sprenger,Seibold,Sewald,Koderisch,Diezel,Mathes,Hahn,Reinhardt,Rach,Somssich,Teufel,Dethloff,Herschmann,Siegling,Strege,Hadfield
sv|Claes,Jimmy,Agnes,Robin,Pia,Jan,Hanna,Mats,Linda,Rebecca,Katarina,Viktoria,Fredrik,Emelie,Felicia,Lennart,Pernilla,Sara,Lina,Margareta,Maja,Kurt,Åsa,Maria,Gabriel,Daniel,Pontus,Mikaela,Christoffer,Edvin|Ahmed,Holmberg,Bergqvist,Lundberg,Sjöberg,Lundin,Hermansson,Claesson,Henriksson,Mattsson,Gunnarsson,Lindholm,Danielsson,Björk,Norberg,Sandberg,Andreasson,Berg,Fredriksson,Hedlund,Wikström,Öberg,Eriksson,Eliasson,Mohamed,Björklund,Samuelsson,Lundström,Blomqvist,Berglund,Ström,Svensson,Hansson,Sundberg,Andersson,Sandström,Lundqvist,Olofsson,Dahl,Dahlberg
es|Pablo,Florencia,María,Leonor,Yolanda,Adán,Manuela,Rosario,Jacobo,Lourdes,Elena,Dolores,Fernando,Sergi,Clemente,Carolina,Maricarmen,Emilia,Bernardo,Roberto,Juan Ramón,Francisco,Isabela,Guadalupe,Irene,Patricio,Iván,Anni,David,Marisol,Jennifer,Lucas,Luisa,Carla,Soledad,Rodrigo,Ramón,Clara,Armando,Elisa|Sanabria,Ruíz,Ontiveros,Bermúdez,Ríos,Argüello,Garay,Valentín,Arevalo,Abreu,Pabón,Álvarez,Ojeda,Zamudio,Laboy,Casas,Atencio,Cepeda,Amaya,Botello,Aguilar,Madrigal,Carrillo,Abrego,Cano,Sánchez,Barajas,Macías,Montero,Alaníz,Alarcón,Montenegro,Arreola,Jáquez,Padrón,Flórez,Hinojosa,Camarillo,Feliciano,Sarabia,Terrazas,Avilés,Corona,Camacho,Partida,Escalante,Casarez,Calvillo,Muñoz,Casares,Calderón,Parra,Páez,Roque,Gamboa,Valdez,Casanova,Treviño,Robles,Olvera
fr|Clémence,Améliane,Gaspard,Acacie,Blaise,Alphonsine,Noé,Patrice,Assomption,Tatiana,Garance,Amédée,Charlotte,Loup,Ariane,Clotilde,Bartimée,Adhémar,Marine,Joël,Évangéline,Justine,Guenièvre,Éloïse,Daphné,Évariste,Asceline,Josse,Clélie,Christine,Quintia,Philippe,Chloé,Acanthe,Eubert,Olivier,Édith,Ysaline,Bon,Turold|Dupont,Collet,Lemaire,Paul,Morel,Pierre,Moreau,Masson,Roux,Nguyen,Guillot,Meunier,Marty,Robert,Dupuy,Blanc,Gaillard,Lucas,Adam,Maillard,Bertrand,Lefebvre,Bonnet,Schmitt,Lopez,Dubois,Philippe,Leclercq,Guyot,Lefevre,Julien,Gonzalez,Renault,Girard,Arnaud,Rolland,Duval,Barre,Paris,Remy,Breton,Pons,Deschamps,Dumas,Prevost,Laurent,Rodriguez,Vasseur,Leclerc,Vincent
pl|Szczepan,Pantaleon,Wilfryd,Anna,Hanna,Kamila,Konrad,Franciszek,Dawid,Aleksy,Wincenty,Maryna,Eliza,Katarzyna,Benedykt,Michał,Seweryn,Klaudia,Lilia,Malwina,Wiktoria,Walery,Laurencjusz,Amanda,Witalis,Maksym,Emilia,Adrian,Alicja,Władysław|Broda,Dąbkowski,Adamowicz,Bielawski,Madej,Kruszewski,Stasiak,Sikorski,Czajkowski,Stolarczyk,Porębski,Andrzejewski,Pawłowski,Dec,Cieślik,Łukasik,Grzybowski,Karczewski,Dobrowolski,Morawski,Dobrzyński,Krakowiak,Dziuba,Kowal,Wnuk,Góral,Twardowski,Filipiak,Godlewski,Kostrzewa,Lewandowski,Rudnicki,Czajka,Kapusta,Pawlicki,Maj,Kurek,Piasecki,Wilczek,Malicki
tr|Altın,Ecem,Buğra,Vahide,Burak,Münevver,Müşir,Kadem,Fazilet,Naim,Gülçin,Nevzat,Taner,Hikmet,Can,Fevzi,Simge,Raif,Kutbettin,Şemsi,Okşan,Fasih,Suat,Şihabeddin,Besim,Haki,Ecehan,Necla,Piraye,Emrah|Aykaç,Beşikçi,Kavaklıoğlu,Ertepınar,Bozoğlu,Boduroğlu,Karaduman,Bilgin,Bayer,Aslanoğlu,Özdoğan,Erbulak,Akyüz,Kunter,Toraman,Altınel,Açıkgöz,Aykan,Velioğlu,Alyanak,Atlı,Atılgan,Ayaz,Adanır,Paksüt,Baysoy,Bektaşoğlu,Akıncı,Bulut,Bayraktar
vi|Thanh Hậu,Hồng Ngân,Hương Mai,Bảo Quốc,Thanh Phương,Trọng Dũng,Hồng Vân,Bình Đạt,Tú Nguyệt,Bình Quân,Tuấn Hải,Diễm Thư,Tấn Dũng,Chế Phương,Viết Sơn,Như Quân,Trúc Chi,Bích Loan,Chấn Hưng,Ái Nhi,Cương Quyết,Thúy Anh,Thái Sơn,Việt Mi,Tuyết Nga,Tâm Linh,Hải Thanh,Minh Minh,Thục Anh,Thuận Thành|Tô,Hoàng,Lâm,Phan,Ngô,Phùng,Tăng,Mai,Vương,Đặng,Vũ,Trương,Trần,Trịnh,Nguyễn,Bùi,Hồ,Đinh,Đào,Phạm
zh_CN|子豪=zihao,美方=meifang,文=wen,哲瀚=zhehan,鑫=xin,潇然=xiaoran,秀兰=xiulan,航=hang,婷=ting,建军=jianjun,耀杰=yaojie,聪健=congjian,致远=zhiyuan,思淼=simiao,诚=cheng,娟=juan,智渊=zhiyuan,红=hong,晨=chen,浩晨=haochen,鹏煊=pengxuan,振东=zhendong,语桐=yutong,金鑫=jinxin,博涛=botao,艺涵=yihan,风华=fenghua,杰=jie,馨羽=xinyu,安琪=anqi,雪松=xuesong,兰英=lanying,雨桐=yutong,绍辉=shaohui,颖=ying,文韬=wentao,梓涵=zihan,锦程=jincheng,立辉=lihui,洁=jie,军=jun,智宸=zhichen,嘉熙=jiaxi,艳=yan,鸿煊=hongxuan,天翊=tianyi,敬阳=jingyang,浩=hao,建华=jianhua,煜祺=yuji,国兰=guolan,浩然=haoran,子轩=zixuan,建国=jianguo,丽芳=lifang,远航=yuanhang,语汐=yuxi,若汐=ruoxi,倩=qian,展鹏=zhanpeng,天宇=tianyu,明轩=mingxuan,思佳=sijia,睿渊=ruiyuan,民=min,雪=xue,鹏=peng,波=bo,静=jing,君浩=junhao,梓豪=zihao,荣轩=rongxuan,瑜=yu,雨欣=yuxin,浩宇=haoyu,一诺=yinuo,胤祥=yinxiang,霞=xia,茗泽=mingze,炫明=xuanming,绍齐=shaoqi,梓馨=zixin,帅=shuai,苑博=yuanbo,治文=zhiwen,沐阳=muyang,雯静=wenjing,明=ming,敏=min,思远=siyuan,子默=zimo,国栋=guodong,修杰=xiujie,国平=guoping,万佳=wanjia,芳=fang,婷方=tingfang,国华=guohua,刚=gang,语堂=yutang,丽萍=liping,修洁=xiujie,辉=hui,国良=guoliang,诗雨=shiyu,家明=jiaming,馥君=fujun,子涵=zihan,宇=yu,秀珍=xiuzhen,伟=wei,煜城=yucheng,建辉=jianhui,国荣=guorong,梓玥=ziyue,嘉懿=jiayi,昊然=haoran,文轩=wenxuan,正豪=zhenghao,沐辰=muchen,鑫鹏=xinpeng,梓浩=zihao,志明=zhiming,蒙=meng,彬=bin,鹤轩=hexuan,志泽=zhize,烨伟=yewei,梓晨=zichen,楷瑞=kairui,玉梅=yumei,珈=jia,伟宸=weichen,伟诚=weicheng,英=ying,天磊=tianlei,呈轩=chengxuan,国秀=guoxiu,玉英=yuying,丽芬=lifen,宇航=yuhang,超=chao,涛=tao,俊杰=junjie,佳琪=jiaqi,玉兰=yulan,欣怡=xinyi,昊强=haoqiang,鹏飞=pengfei,俊驰=junchi|王=wang,李=li,张=zhang,刘=liu,陈=chen,杨=yang,黄=huang,赵=zhao,周=zhou,吴=wu,徐=xu,孙=sun,马=ma,朱=zhu,胡=hu,郭=guo,林=lin,何=he,高=gao,罗=luo,欧阳=ouyang,齐=qi,夏=xia,骆=luo,史=shi,康=kang,庄=zhuang,温=wen,韦=wei,石=shi,段=duan,钟=zhong,金=jin,纪=ji,邢=xing,易=yi,黎=li,余=yu,柳=liu,钱=qian,葛=ge,孟=meng,聂=nie,蒋=jiang,阎=yan,牛=niu,汪=wang,夏侯=xiahou,祁=qi,诸葛=zhuge,傅=fu,邵=shao,耿=geng,侯=hou,毛=mao,乔=qiao,鲁=lu,谢=xie,邓=deng,萧=xiao,沈=shen,廖=liao,冯=feng,倪=ni,杜=du,梁=liang,方=fang,韩=han,洪=hong,董=dong,江=jiang,丁=ding,麦=mai,柴=chai,司马=sima,顾=gu,蔡=cai,曹=cao,苏=su,尚=shang,向=xiang,薛=xue,雷=lei,任=ren,程=cheng,殷=yin,司徒=situ,田=tian,翟=zhai,陶=tao,邱=qiu,贾=jia,范=fan,武=wu,关=guan,吕=lu,戴=dai,常=chang,陆=lu,袁=yuan,崔=cui,潘=pan,严=yan,伍=wu,俞=yu,岳=yue,祝=zhu,尹=yin,于=yu,叶=ye,赖=lai,宋=song,季=ji,唐=tang,万=wan
ar|لينا=lina,ماجد=majed,شادي=shadi,طارق=tareq,رامي=rami,سعيد=saeed,سيف=saif,عادل=adel,تميم=tamim,مروان=marwan,مريم=maryam,خالد=khaled,مصطفى=mustafa,جميل=jameel,حمدان=hamdan,رشيد=rasheed,خلود=khulood,يوسف=yousef,أنس=anas,حسن=hassan,حمزة=hamza,بلال=bilal,فيصل=faisal,حامد=hamed,نوف=nouf,كريم=karim,نادر=nader,سلمى=salma,رضا=reda,رياض=riyad,حازم=hazem,أمير=amir,هاني=hani,حاتم=hatem,هند=hind,وليد=walid,مازن=mazen,باسم=bassem,جمال=jamal,سالم=salem,باسل=basel,رنا=rana,سليم=saleem,خليل=khalil,نورة=noura,فارس=fares,ناصر=nasser,عنود=anoud,بدر=badr,صالح=saleh,أمجد=amjad,بشار=bashar,أحمد=ahmed,محمد=mohammed,أيمن=ayman,عمران=imran,جابر=jaber,ياسر=yasser,دانة=dana,سلمان=salman,إياد=iyad,بسام=bassam,راشد=rashed,زياد=ziad,ريان=rayan,عامر=amer,محمود=mahmoud,سامر=samer,أسامة=osama,شريف=sherif,فهد=fahad,رائد=raed,بتول=batoul,عمر=omar,نبيل=nabil,سارة=sara,هدى=huda,منصور=mansour,فاطمه=fatima,سامي=sami,طلال=talal,إيهاب=ihab,سهيل=suhail,ياسمين=yasmin,أشرف=ashraf,ريم=reem,أمل=amal,حسام=hussam|عاشور=ashour,بن عمر=binomar,النجار=alnajjar,الشيباني=alshaibani,سعيد=saeed,همدان=hamdan,زروق=zarrouk,الحمادي=alhammadi,الصفار=alsaffar,الصغير=alsaghir,النعيمي=alnuaimi,النقاش=alnaqqash,المحجوب=almahjoub,الظاهري=aldhaheri,المهيري=almheiri,خوري=khoury,الكعبي=alkaabi,النابلي=alnabli,حداد=haddad,السويدي=alsuwaidi,السقا=alsaqqa,الطويل=altawil,الهاشمي=alhashimi,جراد=jarad,الخطيب=alkhatib,الغربي=algharbi,عبد الرحمن=abdulrahman,العطار=alattar,القاسم=alqasim,منصور=mansour,بن سالم=binsalem,الشريف=alsharif,البلوشي=albalushi
`;

/** Name, departments, position, place, day of joining since 2015, work number, flags. Name: `*` and a known person, or culture given.family. */
export const ROWS = `
*0 f.g c 1 16j 16 a
*1 f.g 8 0 2jo ws
*2 i i 2 1bd 2z S
*3 1.2.6 1 0 1o0 8n a
*4 7 6 1 2yp 1p8 p
*5 s m 0 2d0 1c5
*6 i f 2 34j - p
*7 g.e d 0 27c 12y
*8 m e 1 1rt qm a
*9 1 2 0 2p8 1j1
*a i h 2 23t yq
*b c 9 0 2s2 1lp
*c v n 1 1p0 if
*d e a 0 310 1s6 p
*e i g 2 2lg 1f8
*f 7.9 7 1 2uz 1nw
*g x p 0 1o 3 A
*h z s 5 h1 j A
*i u j 7 32r 1un p
*j a 2 0 1tg s3
1g.18 x p 5 31d 1fd
02n.1h f b 0 j4 66
02r.6s x p 0 p9 -
a0.t r h 1 2ss 183 ep
0v.2s - 0 3 3av 1qn
ao.8 o.k k 1 242 u6
313.0 y r 5 143 e1
0g.4t w o 0 2xq 1ce c
032.2w 6 3 6 3bm 1so
030.42 t - 3 2pc 15h
a24.17 q j 1 3b0 1r1 p
3h.l e a 0 3bu 1te
01f.48 1 2 3 2pr 15t
00.1b 6 3 0 10k -
3o.4 t j 3 394 -
b26.p l j 2 o6 8g
50.m.g u - 4 275 vy
4l.1 u j 4 16i eu
47.5 1 2 0 v9 an pc
ae.1i r l 1 22 v p
01.42 b 8 0 yi bs
15.11 e a 0 3b5 1ra
6t.11 u j 4 1lv ld
bz.0 j f 2 2f7 zr p
at.8 q j 1 1hi j3
2n.13 v n 1 281 wc
0m.2 5 2 0 rd 9o
01e.6o s j 0 39y 1ox
111.m y.z q 0 2tz 194 c
a14.5 x l 5 2uj 19a
315.z u j 7 1qt nj
4d.3 u.z j 3 1he ix a
4i.13 s.u j 0 20x sx
04.16 e a 0 177 f4
9b.6 e a 5 pw 93
bf.2 l j 2 3bg 1ru
4f.r s j 4 3bz 1u5
a1v.21 m h 1 37i 1lt
02m.65 d 3 7 2w1 1ay
04.h z.e.w s 0 3bx 1tr
ai.4 m h 1 2gw 10u
6j.k v n 0 i5 5j h
b1w.1 l j 2 2zi 1dx h
a1m.11 5 5 0 ab 3b
at.y r l 1 1of mm
03q.7f 2.n 2 0 2zr 1e3 e
43.0 4 2 6 zd c6
0r.23 3 4 3 1vc p8
bx.s k i 2 1cn hc
5d.d u j 3 2gv 10s
aa.1g q j 1 15q ek p
021.6 g d 0 167 eo
8n.5 5 2 0 33y 1h5
a3q.c x h 0 31d 1fg
10.3 a.p 2 3 36y 1kz
02.1 w.m o 0 24s ua
214.x h.a e 0 2kb 12u p
a2.2h 7.j 0 1 1jr ka p
031.3x 5 5 0 1wx q3 c
b8.1 f b 1 2vs 1al ps
047.0 v n 0 3au 1qj
ab.q 7 2 1 35h 1iz p
3b.j 4 2 6 dd 46 p
8o.e t.1 j 0 ko 6w
52.15 2 4 0 3bz 1u7
60.6 u j 7 n9 7z
a3.n 7 0 1 1dk -
01i.6v b 8 0 1zc rl
03.32 v n 0 2v0 19x p
a45.1m 8 6 1 290 ww
ad.t d.k 9 7 2w 13 p
311.2 u j 3 1rs nr
01e.9 g d 5 34f 1hf
52.3 c 9 0 pt 8z
026.1k u j 3 2fb zz
a13.1i o k 1 32x 1gg
70.7 5 5 7 13g dn
a22.1w r h 1 2pk 15p ep
02j.1v f.x b 0 2v8 1a3
0b.5j a.u 1 3 2r3 -
85.r t j 4 6y 2d
a16.o 9 7 1 xa bb
7h.m u j 7 31l 1fo
03l.2b u j 3 1ar gk
5a.b 1 1 0 1yo r3
a1q.2w o k 1 2v7 1a1
a1t.4 n g 1 39v 1ov
a4.0 q j 1 2m6 13l
1g.9 d 9 0 1xh -
a13.6 x l 5 319 1f9
01v.2a y.l r 0 2la 137
ax.m o k 1 ra 9m
04.15 v n 0 32d 1g6
a18.1 a.2 1 4 356 1ig a
14.10 1 3 6 k6 6k
a3c.y m h 1 2yu 1dd
a3e.15 o k 1 qy 9i c
23.0 z s 5 39e 1o0
a2c.33 8 6 0 3bx -
0n.5c 2.o.4 2 0 29o xa
058.38 u j 3 er 4o S
8s.7 t m 4 1aw go
01b.4t 2 4 0 7c 2g e
11.o g d 5 2eu zf
2p.2 v n 0 2g5 10e ph
7k.a 5 2 7 ue aa p
b12.5 j.n.6 f 2 1z5 rh p
04j.3c a 1 4 lj 7d p
ao.b z s 5 2vu 1ap
3w.h u.5 j - 328 1g2 c
a40.2g p k 1 37h 1lr
08.2w y r 5 2tp 18w
1p.0 f 8 0 l9 77 h
5y.o.q s j 4 1yf r1
a20.1n o k 1 a3 33 h
7q.c t j 3 1ih jn p
a2i.1i x l 0 ys bw
b4.q l j 2 ia 5p
a2v.1q o k 1 1ba gw
3k.1e s j 2 d1 42
71.i u j 3 24s uc
b10.v l j 2 297 x2
b1k.u f 8 4 2r1 16q e
af.10 r l 1 23 x p
ao.t n k 1 35q 1ja
3x.x s j 3 1c3 h6 ph
a3j.9 q.0 j 1 2wq 1bk
31.3 6 3 0 2m7 13n h
a2n.2n q j 1 35g 1iu
3b.l u.j j 4 2we 1ba
03z.76 f 8 1 1kx l3 e
0n.22 5 5 7 11t d1
2w.0 f c 1 3al 1py p
8a.1 3 2 3 2gf 10k
08.r 5 2 0 2hr 11a
a1c.10 2 4 3 2pp 15r c
b25.0 l j 2 3bk 1s9
3i.o a 2 3 5k 21
2c.6 v n 1 pv 91
3q.0 s j 0 23q u4
6x.p u j 3 186 fl
b28.d j g 2 2sw 189
a1h.2v 9 7 1 dw 4e p
a1.2w 9 7 1 ox 8r
5n.1d.5 u j 7 2hu 11e
57.1l.1d 2 4 0 2d1 yl
023.1d y r 5 12s db
a23.1t a 2 3 3aw 1qr
4d.2 5 2 0 40 1n
a37.1i q j 1 2eh z7
a0.5 v.h n 0 365 1jw
39.6 s.t j 2 1pg my
61.r f.p 8 0 2tc 18k
31.17 u j 3 2me 13p
02.1m t j 3 34y 1i4
a6.10 q j 1 2k2 12q a
87.q 6 3 0 1hv jb
7h.2 c 9 6 35g 1iw
a3e.0 r h 1 39q 1ok p
1o.5 4 1 3 1ck ha
53.q.m 6.m 3 7 257 ul
3k.16 s j 0 1km kq c
6d.z 2 2 3 jc 6e h
1u.s i h 2 1ku ky
32.d t m 0 294 x0 ec
0k.68 f b 0 3bt 1ta
032.1n 4 2 6 3bz 1u9
72.9 u j 4 1us p4
bz.0 j g 2 19k g7
00.2w c 9 0 13b dh
04u.y y q 5 3bk 1sb
1f.h z s 5 384 1mk e
a3c.1l 7.a.d 0 1 1jt kc
a13.8 o k 1 20v sr
b11.2 j f 2 3bs 1t4
02f.1p e a 0 zs ce
1w.q.1h y r 4 2zh 1dv
b21.8 j g 2 1qm nc
5h.4.m 6 3 7 3o 1d
aa.m v n 0 2m3 13j h
69.2 u j 7 uj ag
ac.r q.y j 1 1in jr
03n.o 2 2 3 3by -
31.18 u j 4 m9 - c
3p.1e 1 2 0 369 1k0 eh
01x.7e x h 5 rs 9s p
a1o.p q j 1 39l 1oe
84.1 g.m d 0 1zw rr p
511.o.19 t j 4 uu ai
3r.1e u j 4 1vu pg
052.3e x.9.o p 3 3bm -
314.1 b 2 0 3ay 1qz
b1h.2 i g 2 169 eq h
bb.j j g 2 31w 1fs c
3l.1 u j 7 2vt 1an p
111.1c j g 2 30x -
bs.s i g 2 1g8 id
80.0 u j 4 39y 1oz pc
30.f u j 3 3ai 1pw
4m.3 y q 0 17h ff
6q.q t j 0 2vg 1a9
610.r 1 - 3 262 v5
01d.50 1 1 0 13u dz
b2b.t j g - 1nx mg
a2o.2r r l 1 1yu r7
a2w.s q.2.4 j 1 2sk 17x
ah.c n g 1 y g
b1d.j i.b f 2 od 8m
69.2 u j 7 25u ux
a1a.2j n.5 k 1 1pr n0
6a.j s j 3 2un -
a1h.32 9 7 1 2a0 xg
016.x f 8 1 10f co
3h.2 y r 5 2ri 172
01.2d v n 1 4z 1z
2z.0 0 0 - 39k 1oc
059.1i 9.q 7 1 38s 1nc
2a.l 6 3 6 21i t3 a
a0.d n g 1 2zi 1dz
311.5 t m 4 2cm yh
3e.3 y r 0 29z xe
0a.1a h.a a 0 26t vo
01o.3 x l 0 2zu 1e5
b1z.g f 8 0 2u5 196
ai.0 9 7 1 350 1i6
04b.k m h 1 ay 3j
bb.3 j f 2 3bv 1tj
32.17 t j 3 2x7 1bu
6h.11 u j 3 354 1ic
b0.6 j f 2 26i vf
512.b u.9 j 7 2xd 1c3 p
01j.5q e a 5 2ie 11n e
b0.2 j g 2 2xc 1bz e
03n.50 e a 0 2sq -
a19.2z 8 6 0 1oa mk c
0o.2e h e 0 2o0 -
2k.1i x h 5 2mt 140
a29.13 f b - 2y4 1cu
01m.11 s - 4 2wz 1bo
013.54 6.p 3 0 14e e4
a33.1o o k 1 28b we p
049.3p 0 1 - 3bz 1ub
a9.o q j 1 32z 1gk
036.4q u j 3 kf 6q
02i.n y r 4 1wp pv
20.5 f c 4 2rg 170
b5.g i f 2 36l 1kl
4b.q v n 1 2yf 1d0
64.k 3 4 3 1tw om
97.0 c 9 6 2y6 -
a2p.c m e 1 39t 1om
31.q u j 4 310 -
4s.1.8 e a 0 28c wg p
1p.q f b 4 1an -
02w.z e a 0 2tn 18u
04s.5a y r 4 1x8 qd
8p.g g d 5 3bj 1s0
51.9 s j 2 cu 40
7l.m u j 3 10x cu
02t.6y 1 1 3 2pc 15j
0s.48 y r 4 2s7 17f
bf.u l j 2 1zp rn p
1b.1b h e 5 1b7 gs
a0.19 v n 0 2qg 168
33.19 s j 2 3by 1tx
a2r.x v n 1 1n6 lv s
82.n a.c 1 4 2u8 - c
a3z.2f 7 2 1 ln 7h
01l.2n x l 3 2il 11v pc
2e.13 e a 5 1uf ow
04.23 y q 4 fl 4x
20.3 1 3 0 3am 1q3
7g.8 s j 4 2o4 14o e
1m.16 g d 0 3bm 1sq c
0k.5a g d 5 h0 5b
a38.1i q j 1 3av 1qp
0w.n z.j s 5 15m ei p
3j.0 u j 4 xh bd
0c.h a.9 2 0 2xj 1c8 h
a19.2m 8.3 6 1 2n1 146 a
3d.f u j 3 16q ey
a3u.1e n k 1 2zk 1e1 c
7a.h t m 0 302 1eg
3o.3 e a 5 11m - p
01y.1d u j 3 z4 by
03.47 - 1 0 2x1 1bq p
ab.y n g 1 1j7 k4 p
a2d.2b a 1 0 22d tm
04v.4j c 9 0 3bl 1si
6z.13 u j 3 9 4
a1j.e p i 1 q2 97
0o.4a.72 y r 0 37l 1lz
55.0.l h a 5 1s7 nz e
ak.25 a.6 2 3 1kl ko ph
023.4y y r 5 c3 3s
3g.a u j 4 2a3 xi
01w.4z a 2 4 xw bh
04y.f x p 0 2s3 17d p
3x.1 5 5 0 1y0 qu
44.g a 2 0 2e3 z2
32.d 3 4 3 3bs 1t6
7a.3 y q 4 209 rz
31.6 t j 4 1n8 lx
ax.20 o k 1 18v fv
02f.r 2 2 3 394 1nn c
a2g.1g 8.6 6 1 1np me
a2g.1v 7 2 1 2y0 1cq
0j.1 f 8 4 dm 4a
53.w.11 t j 3 1mj -
035.3l 1.5 1 6 39h 1o6
aa.2h m e 1 nm 85 ep
b1t.a l j 2 a6 35
a1x.1j m e 1 3bx 1tt
a2o.d q j 1 22q tu
a1.1r o k 1 1 1
a2o.3 7 2 1 35w 1jk p
09.50 1 2 0 1kc km c
a0.0 o k 1 1a -
al.9 9 7 1 2cj yd h
31.9 1.s 1 - qq 9f
a1w.2i 8 6 0 1s7 o1
5a.1f u - 4 1xy qq
3b.a t j 4 37r 1m7 c
a26.e 8 6 0 2rk 174
011.10 t m 3 yp bu
24.t d.8 9 0 15l eg
az.1x 7 0 1 355 1ie
03a.v v n - 1mu lr
a3j.1k p k 1 38g 1n2 p
00.2r a 1 4 232 ty
52.16 u j 4 27r w4 c
039.p k i 2 1r1 np
04s.41 x p 3 dw 4g h
a33.1a p k 1 4b 1t
03s.6f e a 5 18d ft
01z.8 y r 4 2yt 1db
26.j e a 0 373 1l5 c
5i.d u j 3 2lb 139
5s.r.17 x l 5 1y2 qx p
05.62 y r 4 1wa po
80.1 t.k j 4 322 1fw
0w.v f c 4 x6 b7 a
76.9 u.c j 7 344 1h7
03o.10 y r 5 2kr 131
0y.4d 4 1 3 2vv 1as
a1g.1q 8 6 1 1nb m3
1v.2 1 1 0 3b9 1re
a12.30 o k 1 35r 1ji
3a.c 6 3 0 139 df
01j.5l q j 1 1x0 q7 h
7c.y 3 4 3 3b4 -
03u.7k f c 0 2tq 18y
a18.16 p k 1 iv 60
73.13 u j 7 1zr rp
7g.n c 9 0 1ku l0 c
4a.0 u j 4 3as 1qh
04t.11 e a 5 34f 1hh
b1.l j g 2 33s 1h1
1s.w k i 2 1xs ql
0q.38 1 2 3 j c
610.5 u j 4 3ba 1rg
4o.f t j 0 2ho 118
a25.26 8 6 1 2s9 17j p
b2e.k i f 2 1wt q1 h
a3j.w o.r k 1 32q 1ga
04v.1u y q 4 2mf 13r
a1r.26 q j 1 1lg l7 c
04.24 c 9 0 w0 ax
1i.f 5 2 7 an 3h
65.19 t m 3 360 1js p
61.g u j 4 2a5 xk
03q.6t z s 0 go 55 h
3x.w y r 5 36d 1k7
95.c 1.b.n 2 6 2aq xo
1z.1h y - 5 zb c4
a36.2p 7 2 1 gw 59
a39.15 n.k - 1 1hq j9
au.0 8 6 1 2xf -
01x.1q y.c r 0 34u 1hw
a1m.1d q j 1 2qg 16a p
8d.5 y r 0 3bs 1t8
84.l u j 7 ns 87
03b.71 b 8 0 bx 3q e
a29.1o q j 1 1yt r5
0a.3y.j u.f j 7 20g s9 e
00.r e.y a 0 1k6 kk
ap.3 7.u 0 1 2bj xw
a3t.2e p i 1 3ag 1pq
38.4 u j 7 368 1jy
8b.1.m g d 5 pq 8v
0m.3e u.d j 3 2ta - h
a1s.2p 9 7 0 1s7 o3 c
ai.y v.1 n 0 2xc 1c1
00.42 h a 5 1uh oy
31.e u j 7 10m cq
a45.1b 9.j 7 0 2x9 1bx
05.37 z s 0 300 1e7
14.c a 1 4 1hf iz
38.a.g 5 2 7 37e 1lk e
a2m.0 m h 1 1pu n2
a35.9 q j 1 2vi 1ab
0q.7o y r 4 1p6 ms
01f.7r 7 0 1 25x v3
4t.y 10 t 0 2d7 yn a
b9.7 k i 2 1ct he
02h.2g y q 5 345 1h9
316.1 u j 7 36c 1k5
a10.2g 8 6 0 ch 3w
a3l.4 q j 1 327 1fy
a7.30 n k 1 ty a8
2g.0 y r 5 yh bp
02.21 t j 4 3an 1q7 c
32.q u j 4 25o ur
74.q h.d e 0 1wj pt h
ak.2i 7 0 1 39m 1og
a14.25 o k 1 3bf 1rs e
6b.0 s j 4 37r 1m9
04n.6 10 t 0 2ik 11t e
610.7 t j 4 1c4 h8
01m.56 0.x.l 0 0 38d 1my
3y.0 u j 7 1fb hx
a1 8.q 6 1 299 x6
0l.6n j f 2 1g0 ib c
61.7 u j 4 39e 1o2 p
11n.0 6 3 6 1dy hn
02d.2o 3.h 4 3 2i6 11h p
7b.6 5 2 0 27b w0
04z.6g 6 3 7 39y 1p1
7p.0 u j 4 1ln l9
01u.l a 1 4 k9 6m
b25.8 i h 2 2mk 13w
3o.1g u j 7 2mx 142 c
026.o t j 0 1ap gi
a2.z x.8 h 3 20i sf
0j.2b 0 1 3 22l tq p
612.18 s j 2 32 1b p
a2k.30 2 4 3 o0 8c
a3g.g n g 1 262 v7
3a.0 u j 7 1ci -
3h.1c u j 4 wh az
0c.16 y r 4 1md ln
028.1s y.h r 5 2ol 151
bi.h i.k.6 g 2 398 1np
a1c.h n k 1 1mb lj h
36.0 u j 4 2a z
b12.r l j 2 2he 110
7b.1 u j 4 1by h2
38.6 s j 4 2tb 18i h
88.d 1 1 3 26z vq
00.6b g d 5 32x 1gi e
5r.8.t 1 2 3 1sv of
5f.0.z y r 0 2ke 12w
3z.a s j 3 39b 1nv c
02x.55 1 2 0 12a d9 h
ae.20 - 0 3 1lf l5
40.v d 9 7 2um 19i
03p.3d b 2 4 1mb ll
a3a.c 9 7 1 4a 1r
57.0 0.z 1 3 28z wu
3y.1g.3 t j 0 1s0 nv
02x.1n h a 5 9v 31
1c.0 4 1 6 2vz 1aw p
013.18 u j 7 1xs qo
bi.0 k f 2 2ig 11p
32.l t j 3 2qy -
a1s.w q j 1 3a7 1pa a
b1v.9 f b 0 39t 1oo
7b.12 t j 3 3aq 1qf
04z.1h f c 1 256 uj
3l.7 2 2 3 37f 1lm
a40.19 7 2 1 1a1 gb c
a2e.13 r.q h 1 37r 1mb hs
ah.6 8 6 0 28n wo
013.31 1 2 6 1x2 q9
42.6 u.a j 7 2si 17t
34.l y q 5 2wk 1bg p
10 v n 0 33t 1h3
0b.14 1 1 3 2vi 1ad
0d.2t e a 5 2w9 1b6
71.12 y q 4 2mz 144
10.11 a 2 4 25s uv
a15.5 o.g k 1 32y -
01k.2z e.w a 5 2sq 181
aj.11 8.e 6 0 y6 bl
31.k e a 5 15d ee c
94.3 1.w.b 3 3 227 tk
613.l s.e j 2 2yx 1dh p
aw.4 r l 1 1iz jy
613.d t.h.0 m 4 if 5r e
6i.m u j 7 14q e8
60.9 t j 0 1hm j7 e
32.6 t j 4 3v 1j
11c.p l.g j 2 1qq nf h
5c.e u j 3 1by h4
a2k.2u m e 1 1w2 pm
04x.7e a 1 4 3bg 1rw
a1q.2l o.w.c k 1 2v4 19z
01.1n 2 4 0 20v st
04n.7q 4.g 2 3 2z8 1dl
55.g.1f 0 0 0 32v 1gc
a2h.1u n.w k 1 3b0 1r3 S
00.52 a 2 0 1ls lb
a3s.w 5 2 7 115 -
02k.35 2 4 3 zd c8
51.2.0 t.m j 4 2p2 15d p
a14.0 n k 1 34x 1i2 p
40.0 y r 4 2mg 13u
00.61 f.0.7 c 4 3aw 1qt
54.f.3 4 1 6 1nw -
a26.0 f b 4 2j4 123 p
a21.l n k 1 2z0 1dj
2d.q 0 1 3 346 - p
a11.a q j 1 14q ea
01f.c u j 3 1ed hr p
a20.34 o k - 1wz q5
019.32 v n 0 352 1ia
a19.1i x p 0 2ey zh p
a14.33 q j 1 225 ti
an.8 f 8 0 2o4 14q c
02d.3j.21 z.q - 5 392 1nk
5w.1b.12 4.l 2 - 1fz i9
a2v.2v m e 1 2j7 125 p
8e.6 t m 0 19b g1 h
14.n y q 4 2n7 148
a1b.u v.g n 0 1s8 -
a23.0 9 7 0 2hf 112
a1r.1m q j 1 3by 1tz
01n.w 0 0 3 9q 2u pa
ac.17 x h 5 1nn mc
7l.0 1 1 3 356 1ii
a29.2y 8 6 0 2yr 1d7
04d.p y r 0 210 sz
a1l.8 n k 1 3by 1u1 p
513.p f c 0 20v sv
67.s u.3 j 3 2hj 114
63.q w o 0 300 1ea
8n.5 u.e.8 j 7 27j w2 p
1x.13 z s 0 35y 1jo
0l.4j y.x q 4 1f4 ht
a3a.1x n k 1 382 1mi
215.15 1 3 6 ua -
a27.n p k 1 4h 1v
a1g.1j x p 0 2x5 1bs p
01i.3 v.s n 1 2og 14w
a3p.1t b 2 0 d9 - p
bx.1 k.q i - im 5v
01p.r y r 5 2de yu
16.d j.f g 2 1yu r9 h
017.5a w o 0 1zz rt c
a8.f o k 1 29e x8
a1f.0 q j 1 3bk 1se ph
111.c 1 1 0 fi 4v
018.l - 1 3 11y d7
6c.2 6.1 3 0 37o 1m1
04.72 c 9 0 g1 51
a1z.v r h 1 2f8 zt p
ac.2 f b 1 2a5 xm
01n.33 x l 3 35k 1j2
a1d.23 f b 1 o8 8i
3p.k t m 4 40 1p h
050.5c b 2 4 2og 14z p
01p.2a 1 2 3 2lb 13b
9d.h y r 0 2th 18q
9s.d 5 2 0 3b3 1r6 p
11i.r l j 2 3bl 1sk h
ay.2k n g 1 1p9 mw h
0q.6u w o 0 2q8 164
a0.2x n.j g 1 2kf 12z
5k.m.l w.5 o 0 2or 155
05.1u e a 0 1gi ik
ab.1x v.1 n 0 2jz 12m
1c.1 v n 0 2ou 15b
04n.2y g.o d 0 36o 1kt
a19.v r l 1 2f9 zv c
3h.1m u j 4 274 vu p
02q.53 6.q.r 3 0 334 1gp h
1z.11 g d 5 11t d3
ae.1v h a 0 13e dj
b1m.7 i f 2 tt a6
6o.19 a.i 2 0 b 6
b8.f k f 2 297 x4 ph
56.4.1i s.h j 4 1yc qz
a2q.0 9 - 0 3u 1h
00.58 f 8 4 3b2 -
0f.4o f.o b 1 32z 1gn
02u.13 a - 0 2o8 14s
50.1.s c 9 6 19t g9
ab.25 x l 5 28j wk
110.n 4 2 - 2os 157
23.1m y r 4 xz bj a
6b.10 c 9 0 2yc 1cy
5u.14.0 6 3 0 1qq nh
04m.22 a 1 0 17c f8 p
a0.28 m e 1 3a4 1p7
34.4 u j 7 2pi 15l
a2c.29 q j 1 2bg xu
al.i 2 2 3 2f2 zj
a3o.2s n.i k 1 2jf 12h
7p.0.g s j 3 16y f2
1t.c 2 2 0 1kr ku
20.10 - 1 3 ai 3f
bn.a i h 2 2jd 12d
0a.o 1.f.4 1 3 16s f0
3w.9 1.3 3 3 mn 7t
115.n.q i g 2 2c7 - e
aa.2r 9 7 0 35e 1is p
a36.1n n k 1 2xt 1ci
7c.2 z s 5 13o dt c
01r.49 y r 0 lm 7f c
bq.g l j 2 35q 1jc
a12.1 3 4 3 2ra 16w
a2t.3 m e 1 12 i
a2.24 q j 1 384 1mm h
13.w l j 2 36e 1kd
0a.4m v n 0 201 rv
2v.x 4 1 6 1jt ke
01j.1f n g 1 37i 1lv
613.e y q 5 3b5 1rc p
03m.69 m h 1 3ac 1pk p
67.a 1 1 6 308 1em
5l.5 1 2 3 2pt 15v p
05.e 10 t 0 2sw 18b
79.o u j 4 39y 1p3 c
04d.4 0 0 0 35q 1je
am.5 p k 1 j2 64
02p.5l c.v 9 6 30k 1es
04o.e d 3 7 361 1ju
055.6 1 2 0 lg 7b
30.2 t m 4 2va 1a5 c
a3.32 m h 1 2j9 129
a23.m 9 7 1 3aw 1qv
03o.4r t.0 m 4 38p 1n8
53.s.8 1 1 6 tc a2
09.5w a 1 4 2rw 178
110.6 1 1 0 20t sj p
am.4 9 7 1 3bp 1su p
017.r b 2 0 xl bf
1y.2 e a 5 ni 83
00.0 w o 0 2w1 1b0 p
a2b.i 9 7 1 uu ak
ak.23 8 6 1 le 79
46.13 1 3 6 24u ue
01w.4r w o 0 3br 1t2
0c.1q.42 e a 0 274 vw
a1.4 o k 1 2i7 11j
80.d 1 1 3 2bv y1
7t.2 s j 0 1wq px
77.0 s.9 j 0 gd 53
01.78 k f 2 1sw oh
7g.6 3 2 3 3bp 1sw p
33.z u j 4 i9 5n p
012.6k 2 4 0 3bn - a
a3o.f q j 1 ah 3d
a1u.h m h 1 18a fp
63.7 f 8 0 wt b3 ep
5d.i.16 d 3 0 2kr 133
bs.6 i h 2 1q0 n4 p
0b.6h y q 0 35p 1j6
6r.1d t j 3 2y1 1cs
054.17 y r 5 3bu 1tg
3m.8 u j 3 1du hl
46.v t m 0 a6 37
a1a.1l 9 7 0 3bj 1s2
a2x.g 9 7 1 2qp 16e h
01o.u h a 0 2gg 10m
a4.b n k - 80 2k
02c.2b s j - im 5y
a37.30 - 1 0 2fj 103
0u.0 e.q a 5 iz 62 h
16.c y q 4 ki 6u
04m.1m w o 0 32d -
02p.64 v n 0 38b 1mw e
11l.13 g.u d 0 1vu pi
a2p.1l v.o n 0 3ap 1q9 h
40.a u j 4 2uu 19p
03o.2b f b 0 rx 9u
5q.1 6 3 0 2g8 10g
61.0 s j 4 vp - cs
au.2i o k 1 2gz 10w
033.7h y r 0 r3 9k
4o.4 t m 4 1yz rb
17.u y q 4 28r wr
0o.1p j f 2 1n p h
a17.2n p k 1 ku 70
a37.5 p i 1 12s dd
0c.e 2 4 0 y6 bn
019.1k f 8 4 30u 1f0
a36.l n g 1 mp 7v
60.p u.h j 3 2c7 y3
027.4i f.j c 0 2wf 1bc
a4.24 n k 1 10b cm
b8.6 i g 2 36n 1kp
023.1e s j 2 1bm gy
a3o.9 o k 1 2za 1dp
a3k.18 n g 1 33g 1gt
2w.u b 8 4 27z w8
a10.l q j 1 34a 1hd ec
03b.5n s j 2 3a8 1pc
36.1f t j 3 3bx 1tv c
8t.0 z s 0 1jd k8
b1u.4 j g 2 1gp im
53.s.3 b 8 0 q1 95
053.h y q 0 cr 3y
b1a.b k i 2 2eq zd
510.g.u 3 4 3 2w2 1b2 ph
72.i t j 4 1x2 qb
4a.q s j 4 3bm 1ss p
029.1u 1 3 3 2so 17z e
2h.b f.u 8 1 214 t1 ph
0w.4a e - 0 27w w6
1g.1b 4 1 6 1rw nt
022.3s x h 0 zy ck
03w.3j u j 3 ue ac
11g.x 1 3 3 1hd iv pa
5g.p t m 4 2lk 13d
29.1j 4 1 6 26r vj
b5.1 j.s g 2 2cs yj
a3.1e q j 1 253 uh
a7.2x p.a.4 k 1 e 8
av.m m.3 h 1 36k 1kj
ad.k m e 1 16n ew
02f.4f e.v a 0 2nt 14g
a1d.2p 3 4 3 39i 1o8
a1.2b o k 1 2yu 1df
a3i.c 9 7 0 23j u2
30.n u j 3 34d -
5v.i.y u j 7 2dm yy
33.0 u j 7 3ap 1qb h
61.g u j 7 2ix 11x
018.2z c 9 0 36n 1kr
47.o e.t a 0 1vv pk
ap.2m o k 1 2r8 16u
2q.1h c 9 0 2dq z0
b22.e l j 2 36d 1k9
3f.0 2 2 3 2xe 1c6
037.2q s j 2 2jd 12f
71.q u j 3 31v 1fq c
053.6s y q 4 1xf qh
a1l.4 8.d 6 1 39f 1o4
76.1 a 1 3 2lt 13h p
af.2x q - 1 f8 4t
02j.67.5v 2 4 3 gt 57
1t.y.2 4 1 3 2y9 1cw
59.p.m f.x b 0 2lk 13f
b24.g k f 2 272 vs
7l.q 1 2 0 33o 1gx eh
86.8 u j 7 39t 1oq
b14.0 k.a f 2 36s 1kv
71.2 u.j j 3 3bl 1sm
0p.7m a 2 0 3au 1ql
0f.2j 4.g 2 6 1r t p
au.1 q j 1 25u uz
1s.15 x.5 h 3 327 1g0
04x.31 e a 5 2hu - p
87.5 t j 4 2fk 105
4r.0 u j 4 39a 1nt
3k.12 s j 0 2vd 1a7
a20.1u n k 1 34w 1i0
b1d.7 j f 2 17d fd e
a16.2z 7 2 1 2eo zb
a9.z o k 1 1xy qs
a15.12 2 4 0 bi 3l
07.6s 1 3 0 1xi qj h
a27.e n g 1 2cc yb
a1y.q r l 1 1lw lf
0x.7h y q 5 3ad -
02r.0 y.0 r 5 2ge 10i
bc.0 i h 2 2vk 1ah
63.h z s 0 bt 3o
2n.p 1 2 0 1vi pc
04h.m 2.r 4 0 20t sl
a1y.h 9 7 1 9q 2w
10.0 b 8 0 34m 1hp
56.9 u j 4 1sl ob h
37.1n u j 7 ng 81 h
02o.66 9 7 0 385 1mq a
50.5.4 u j 4 35o 1j4
a3p.1t 9 7 1 301 1ee
a2f.2w q j 1 2te 18m
a2t.1o 8 6 1 2c8 y5
a1i.1o a 2 4 2t 11
8q.a s.7 j 2 35y 1jq p
6a.0 t j 0 hr 5f
bc.0 i h 2 1ih jp
92.4 e.9 a 5 2fk 107
03m.2f u j - 356 1ik
7c.f t j 0 18a fr
a3.2y v n 0 27z wa
0w.42 y q 0 2jl -
1b.1f y q 0 22d to
bt.j v n 1 3ap 1qd c
03.d y q 0 s5 9w
2z.a e a 0 22r tw
04n.16 v n 0 x7 b9 p
a2.9 o k 1 3bk 1sg c
a6.2d o k 1 3ba 1ri
aw.2h p i 1 2tx 190
a1r.p p i 1 jb 6a
6y.2 1 1 3 33q 1gz
bf.b i g 2 1ua - p
3q.a u j 3 34u 1hy p
0o.2j c 9 0 2sj 17v
bi.4 j f 2 3bq 1sy
0i 1 - 3 2t2 18d
30.d a 1 0 163 em
a0.t n g 1 7y 2i
bb.8 j.5 g 2 2ux 19t
015.k 0 0 0 1ml lp e
a2y.1e q j 1 1lx lh
04g.2t f c 1 1jb k6 h
016.40 c 9 6 2i8 11l ph
211.14 6 3 7 3aa 1pg
0b.0 x h 3 2qh 16c
0m.u x p 3 2wc 1b8
70.j u j 7 q7 99
04e.2 i f 2 vn av
058.6i a 2 3 2f5 zp
b2a.o j.g g 2 3bz 1ud
019.7g 6 3 6 2zf 1dt
03x.5u y.x r 5 36z 1l1
2o.10 x l 3 2ii 11r
02l.m e a 0 34h 1hl
a9.2y f c 1 34f 1hj
ap.22 v n 0 3by 1u3
ah.1x 9 7 1 2sb - eh
021.5z y.7 r 5 3a8 1pe
7d.p 2 2 3 153 -
ag.32 f 8 0 36s 1kx
an.0 m e 1 36j 1kh
a7.2n 7 0 1 1ul -
04r.4j a 1 3 1tx oo p
a1h.f x l 3 1ko ks h
0a.p 8 6 0 2wg 1be
a3q.2 o k 1 20c s5
4o.3 0 0 3 2k9 12s
a1w.a p i 1 2c9 y7
7t.3 y q 4 10x cw
20.1 4 1 3 2xo 1ca a
a1x.f n k 1 14y ec p
a2x.2 n k 1 3bt 1tc
a2.d p k 1 1gz iq
043.0 v n 1 1k5 kg p
11h.1h.1m y r 0 ke 6o p
88.m u j 4 2vr 1aj
a2.0 m h 1 5x 27 p
1r.0 0.w 0 3 2vx - h
47.12 c 9 6 39t 1os
02i.7g f 8 0 3b2 -
28.1c e a 5 318 1f6
a26.a 8 6 0 3a3 1p5
05.7 9.6 7 1 1p7 mu
0y.29 u j - 1u7 os
034.8.78 8 6 0 tm a4
4j.2 y.3 q 4 2xv 1ck
am.5 q j 1 8a 2m p
a3s.1o v.r n 1 20h sd
02s.1 w o 0 17l fj c
4k.w u.c j 7 2f9 zx
23.b f 8 0 wn b1
77.1 4 1 6 2tg 18o
1q.z x h 0 39i 1oa
06.0.f 1 3 0 5z 29 p
04e.a 2 2 3 36m 1kn
7h.1 t m 3 357 1io e
2a.1d w o 0 21y te p
02.47 - 1 3 3bz 1uf
04.1w 1 1 3 13j dp
3m.12 1 1 6 g0 4z p
11b.16 h.b a 5 1iw jv c
0c.1b e a 5 2mc -
86.k u.x.8 j 3 387 1ms
0n.1w e a 0 21r -
0j.1q e a 0 1q5 n6
00.15 2 2 0 2oa 14u
a3b.2s r l 1 387 1mu
03f.58 u j 3 38i 1n6
3w.2 y r 5 1k5 ki
03.1q e.1.b a 5 1xe qf
20.w z s 5 3bw 1tn
be.q j.8 f 2 1gf ii
bv.6 l j 2 3ah 1ps
016.4w j g 2 j6 68
aj.1v r h 1 qn 9d
5c.q.e 3 4 3 1ao gg s
a2e.i 4 2 3 31i 1fm p
0l.2i z s 0 2s9 17l
04p.1i a 1 3 t3 a0
04v.7g d.3 3 0 o5 8e
49.b - 1 0 dv 4c
01s.7j e a 5 1d6 hg
6i.l u j 4 38g 1n4
80.2 u j 7 36z 1l3
a1e.4 9 7 1 22m ts
b1f.f i h 2 1j3 k0 h
0j.6d y r 0 30x 1f4
a7.s q j 1 2rk 176 p
b2.e l.q j 2 2u8 198
04x.v 5 5 7 2et -
ay.g 7 2 1 30h 1eq
a1.2 n.q k 1 1to oj a
026.24 y.w r 0 2yk - S
01b.3a y q 0 1s2 nx
02y.3 f 8 0 376 1l7
a7.2t 8 6 0 2q5 161 p
65.b u j 4 mc 7n
116.1 j g 2 2tx 192 h
b0.m j g 2 19a fz
a0.0 x l 3 1sj o9 h
3j.13 t.h m 0 1j n
18.o c 9 6 3z 1l
56.q.4 1 2 3 aa 39
11.3 z s 0 2cb y9 p
a16.1r m h 1 2qv 16o
02c.3k 1 2 6 378 1lc h
0l.77 v n 0 2sd 17p
54.14 y.i r 0 rl 9q
5t.1k.0 e a 5 zw cg
b2b.g l j 2 13f dl
am.e 7 0 1 8n 2o
00.5k x h 3 34p - e
0t.7d 5.g 5 0 2s7 17h
55.13 u j 7 2b2 xq
047.1h v.8 n 0 187 fn
79.g t m 3 2up 19k
03.3b z.d.m s 5 o8 8k
04l.4z 2 4 3 2ul 19e
02t.4 6 3 6 2qk -
a3u.t f 8 0 3bj 1s4
af.1k 9 7 1 sw 9y c
038.2i e - 0 3al 1q1
a3w.34 8 6 1 99 2s
045.3c.3 u.a j 7 e6 4k h
34.t u.d j 4 2ns 14e
00.4t c 9 0 10t cs
33.q w.s o 0 1qx nn p
6o.w y r 4 1aa -
0l.3t 5 2 7 399 1nr e
a3x.22 q j 1 1qe n8 h
3a.0 3 2 3 329 1g4
75.i 1 2 0 38d 1n0
bo.q l j 2 2f4 zl p
50.5.r a 2 3 1z1 rd
a1.1x m e 1 dh 48
11l.1f h e 5 2hs 11c
bh.6 5 2 7 21p t7
07.6y t j 3 1vp pe
52.16.k 10 t 0 3b3 1r8
3q.1 u - 7 2mk 13y
at.i q.5 j 1 os 8p
b11.n j g 2 l8 75 pc
04b.2 0.j 1 3 3af -
as.1 y.3 q 4 37t 1md p
05.6q g d 5 2d9 yp p
04w.11 5 5 7 1hf j1
1s.12.q i g 2 1hy jd p
bj.0 z.e s 0 1fe i1
6v.k e a 0 21t ta
50.1e.s t j 0 356 1im
a3t.d 9 7 1 2el z9
01f.l v n 0 37u 1mf c
a3h.f f b 0 16d es
03j.61 1 2 3 2xp 1cc a
0i.0 3.6 2 3 2qa 166 e
am.4 x h 3 i0 5h
a11.2f m e 1 2nz 14k
a22.1g q j 1 37d 1li c
5f.1i x h 3 3bj 1s7 h
1h.a l j 2 2zd 1dr
a1b.f q j 1 2wt 1bm
0s.6 y q 0 33i 1gv
a1f.k q j 1 3bd 1rm
04h.5d l j 2 34k 1hn ph
al.1w p k 1 4a -
a2.19 o k 1 390 1ni p
a25.8 n g 1 2s2 17b p
a2c.p v n 1 ml 7r
1s.1i 6 3 6 2ut 19n
a3w.1 o k 1 2on 153
a3x.31 n g 1 37p 1m5
a7.2j n k 1 hg 5d p
02v.12 v n 1 1b3 gq
10.9.2 2 4 3 ug ae p
79.c d 9 7 1o0 mi pc
50.1l.h u j 3 39o 1oi
7t.0 w - 0 28g wi
021.7e u j 3 220 tg
1a.m 1 2 6 1qi na
01e.o c 9 6 2ng 14a
04y.5g e a 0 2st 185
83.s u j 3 1of mo p
as.z 8 6 1 z9 c2
6x.0 u - 4 d4 44
b0.9 k f 2 2ul 19g
be.4 j g 2 14k e6
a3t.0 q j 1 ly 7l
21.p y r 5 1aj gd
35.5 a 2 3 30u 1f2 h
4g.2 w o 0 2br xz
aq.23 o k 1 2qr 16i
0d.1j t j 3 17c fb
ai.t x.l h 3 263 v9
a8.2m p i 1 31d 1fi c
am.1r o k 1 300 1ec
bb.0 i g 2 3bz 1uh
03h.x y q 4 1ur p2 p
02u.3 d 3 7 2ti 18s
0h.41 y r 5 2z9 1dn
b1w.h j g 2 26l vh
a15.1e y q 4 257 un p
ap.r 9 7 1 mc 7p
318.1m y q 4 2dl yw
70.w y r 5 2z 18
af.i n k 1 13t dx
02b.7h w.6 o 0 1b8 gu
04c.l a 2 0 1ft i5
6f.e u j 4 90 2q
01g.3v c 9 0 x1 b5
06.4q 9 7 1 9r 2y
0r.2x a 2 0 2hn 116
1w.s h e 5 1fb hz c
a1i.10 8 6 1 35p 1j8 h
16.j i f 2 4w 1x
a19.16 r h 1 18y fx p
3v.3 u j 7 1ec hp a
50.a t j 3 35w 1jm pc
ag.26 q j 1 3bz 1uj
0p.3w v.k.y n 1 36a 1k2
79.1 u j 7 11t d5
95.e 8 6 1 2ra 16y
45.8 y r 4 2q0 15x
01y.29 u j 4 n1 7x
65.15 t j 3 2ml -
11c.b 1 1 0 3q 1f
a5.1d o k 1 3ac 1pm c
4j.0 a 1 3 306 1ek
a2d.y n g 1 pq 8x
07.4h a 2 0 15a -
8m.e u j 7 jb 6c
a3v.7 9 7 1 3ah 1pu
3g.2 u.n.1 j 3 2ot 159
aw.h n g 1 11g cz
025.70 x h 0 1kt kw p
1r.b b 8 4 2nl 14c
1x.8 z s 0 37b 1lg e
b1.n i g 2 1n4 lt e
32.f u j 7 1sf o7
a3e.32 x l 5 32h 1g8 h
68.h a 2 3 378 1le
510.0.9 e a 0 2q3 15z
1n.1a k f 2 2gr 10o c
04.5 l j 2 1ip jt h
01p.4w.1b 2 2 3 2pi 15n
035.16 i h 2 34r 1hs h
00.1i 5.j 2 7 2jk 12j
4i.6 t m 0 1h4 it
a15.33 x p 5 zj ca
41.0 u j 4 38w 1ng
032.4 j - 2 30n 1ew
023.4x 9 7 0 2ck yf
a39.2h m h 1 g a
03g.3 f b 0 350 1i8
67.16 1 3 3 i6 5l h
a2e.19 q j 1 lq 7j p
1k.1a j f 2 178 f6
41.i u - 4 1do hi
50.4.f u j 7 f4 4q p
ax.1 o k 1 kh 6s
a20.t o k 1 va ap
a4.r o k 1 3bd 1ro
03v.4h 9 7 0 36g 1kf
a32.26 1 2 - 3bz 1ul
0j.51 - 1 3 1v0 p6
a2k.21 9 7 1 25u v1
3i.14 u j 3 c4 3u e
58.c.9 6 3 7 21o t5
053.5c 8 6 0 2h9 10y
31.g u j 3 2qp 16g
01f.3b e a 0 2xq 1cg
11.o 6 3 0 1nd m7
0k.3g 6 3 7 2uj 19c
a14.m q j 1 291 wy
0h.39 a 1 3 2t8 18g
a20.i 8 6 1 171 -
a10.6 7 2 1 29s xc ph
1r.6 j f 2 1at gm p
aq.2d 8 6 1 2xv 1cm ha
0e v n 0 zo cc p
a4.n 8 6 0 2f4 zn h
a7.e 8 6 0 1u2 oq
212.4 6 3 6 1ub ou ps
a41.d o k 1 35q 1jg p
a2c.a n g 1 26h vd
a1e.t 9 7 1 1qt nl
94.i 8 6 1 1sm od
4d.l 6 3 7 2qu 16m c
3k.1j s j 0 2fl 10a pc
314.1 d.x 3 7 19i g5
a3a.2b m.d h 1 265 vb
7h.11.c u j 4 30a 1eo e
01u.58 w o 0 2yr 1d9
4f.2 e a 0 p5 8t
8d.l u j 3 358 1iq
01o.1e z.h s 5 17i fh
b1z.t l.y.9 j 2 24p u8
2x.1e e a 0 3ab 1pi
a2a.8 m h 1 2st 187
b2f.0 k i 2 335 1gr
60.16 t m 0 1ic jj
75.1.a u j 4 1q r
0a.37 y r 5 1vf pa
68.6 x p 5 1n9 lz
5a.1c.6 u j 7 zx ci
2p.1d 5 2 0 25a -
b2c.j j f 2 3bq 1t0
10.f z s 0 2xv 1co c
5e.1f.s f b 1 1br h0
04r.73 y q 4 2sg 17r
0b.2a.7o f.1.4 8 0 201 rx
059.p t m 4 26r vm e
am.l 8 6 0 2fm 10c p
be.2 j - 2 65 2b h
03k.28 1 2 0 2gt 10q
315.r u j 7 1j4 k2
0d.2w 3 4 3 1nc m5
02c.j h a 0 2yq 1d5
a10.g m h 1 2jc 12b p
ae.2i q.d j 1 2rc -
a14.4 7 2 1 2p5 15f
a0.2u o k 1 vj at p
aj.e r l 1 5k 23
73.a u j 3 209 s1
04f.3a.4a y q 4 k3 6i c
2a.f x l 0 32w 1ge
3b.1h u j 7 2vj 1af
7i.q u j 4 2yj 1d2
a1.22 m h 1 25c up
b7.c l j - z4 c0
60.j e a 0 13k dr
8t.2 z s 0 30m 1eu p
60.0 u j 4 p e
31.1a t j 0 16 l
11.z y r 5 345 1hb
02l.1a y q 5 2k1 12o
a2c.2q 8 6 1 3aw 1qx
1f.1l v n 0 320 1fu
50.f.19 s j 0 2w4 1b4
06.2x 1 2 3 jy 6g
00.5g y q 0 1z5 rj ca
31.d t j 3 2r5 16s p
50.c.q h a 0 319 1fb
69.13 u.q j 3 q7 9b p
4o.s a 1 4 39b 1ny
3v.8 s j 2 l3 72
316.h 2 4 3 2uy 19v
a32.1y m h 1 2e7 z5
3s.c c.7 9 6 37f 1lo c
40.7 v n 0 1ig jl
ad.k q j 1 2uw 19r
04q.3u 1 2 3 2wp 1bi
4a.s v n 0 1i6 jf
6r.0.4 u j 4 1xe - p
63.d u j 7 1gx io
80.0 3 2 3 37o 1m3 e
a1a.2 o k 1 3am 1q5
a17.s o k 1 1nj ma h
4j.4 10 t 0 3bw 1tp h
314.6 u j 7 37j 1lx
3f.p s j 3 1fy i7 h
35.w t j 4 20g sb p
0n.3q x h 5 237 u0
10.0 3 2 3 28m wm
a1u.1c 9 7 0 1f8 hv
ao.7 v n 0 ny 8a
b7.w i f 2 3bb 1rk p
04t.4j 2.c 2 3 vc ar
0b.3 u j 3 3bh 1ry
60.b a 1 3 20t sn
44.x u j 3 dz 4i
34.14 c 9 0 19d g3
71.11 u j 7 25r ut
a2.x 7.1 0 1 1uq p0
1u.8 v.b n 0 ii 5t
82.6 y r 0 2qs 16k
0g.46 e a 5 3af 1po
72.l u j 7 kp 6y
02b.3y y r 4 3o -
63.t 1 2 3 2bc xs
ac.h 9 7 1 38p 1na
a1e.1r q j 1 30q 1ey
74.10 u j 4 1i7 jh
41.z x.k.b p 3 2o2 14m
03w.0 x l 0 13r dv
a0.x 7 2 1 305 1ei p
0k.1n y - 0 1ws pz
03e.3h y q 4 36d 1kb
6n.0 u j 3 38s 1ne
b9.m l j 2 376 1la
054.2w 6 3 6 2iy 11z
20.i 1 2 6 1se o5 c
7l.c e a 0 2dc ys
b1h.g j g 2 2l7 135
b19.0 j f 2 1hl j5
a30.0 9 7 1 20u sp
02m.f 7 2 1 2fi 101
04j y q 0 2y 15
60.n u j 3 1fo i3 ep
a2.0 o.f k 1 1hr -
87.l u j 3 31f 1fk
be.9 l.v j 2 1wd pr
60.11 v n 1 34t 1hu a
ac.g r.8.z h 1 1gc ig p
1f.0 l j 2 3be 1rq h
78.4 s j 0 2j7 127
044.3n z s 0 1z1 rf
5p.b.2 v.l n - 2j1 121
58.8.f 1 2 6 2nw 14i e
32.m y r 4 384 1mo
03g.15 2.s 2 3 20e s7
5t.1.8 y r 4 2sa 17n
76.6 a 1 0 3bv 1tl
4d.v t.a m 0 5r 25
311.j u j 7 1n9 m1 c
0x.j y r 0 1ou mq
a1c.z r l 1 28e -
6h.z 6 3 0 2vy 1au
a3k.13 o k 1 20k sh
77.w 0 0 0 21u tc
02t.6y 9 7 0 ef 4m
`;

/** Those who left, as above. */
export const FORMER = `
5f.0 t j 4 1ry da t
0f.42 4.x 1 6 39p iy t
a1g.0 o.s k 1 1uf y2 t
a3r.0 7 - 1 3g ns t
a1t.9 r h 1 1br 3t t
94.2 4 1 3 26n 126 t
50.m.6 w o 0 1zq 1tu t
2a.13 a 2 4 1iv 1jt t
57.18.b d 3 7 27y 13z t
82.7 1 1 6 3by on t
7q.q h e - 25c 1eh t
ae.j v n 0 3bt 6d t
70.r 2 2 0 2ix rw t
a12.11 n g 1 i0 19s t
0t.2q d 9 7 3ak 1r7 t
3e.n w o 0 1m9 g8 t
a14.f x l 5 3ay 47 t
af.m 8 6 1 cb 1kk t
83.f t m 4 2sx ep t
01t.i 0 0 3 jf en t
7l.8 w o 0 2zv 138 t
2u.k c 9 0 3b1 gc t
019.70 v n 1 13d 1ct t
7f.5 t m 4 39t 8q t
bt.8 k f 2 27j 9j t
81.0.2 2 4 3 2sn lq t
a6.s r l 1 39e 14x t
3w.h s j 4 2b xr t
a41.5 q j 1 2j5 rc t
21.0 0 0 0 2qw t8 t
62.0 d 9 0 3bb 1jp t
`;
