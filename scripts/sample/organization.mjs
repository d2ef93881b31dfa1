/** The frame of the sample organisation: where its people work, and the people everybody meets first. */

/**
 * `>` is one level down. After the name: how many people for whom it is the main department, the mix of names, the
 * places, the positions.
 */
export const DEPARTMENTS = `
Engineering                | 14  | west    | London Berlin          | Engineering manager, Staff engineer
> Platform                 | 58  | west    | London Berlin Toronto  | Engineer, Staff engineer, Site reliability engineer
>> Data platform           | 30  | west    | Berlin London          | Data engineer, Engineer
>>> Storage                | 16  | west    | Berlin                 | Engineer, Data engineer
>>> Search and indexing    | 18  | west    | Toronto Berlin         | Engineer, Staff engineer
>> Developer experience    | 22  | west    | London Remote          | Engineer, Technical writer
>> Reliability             | 26  | west    | London Toronto Remote  | Site reliability engineer
> 移动端                    | 22  | east    | Shanghai               | Engineer, Engineering manager
>> iOS                     | 34  | east    | Shanghai London        | iOS engineer
>> Android                 | 38  | east    | Shanghai London        | Android engineer
> Web                      | 40  | west    | London Berlin Paris    | Engineer, Staff engineer
>> Design system           | 12  | west    | London Paris           | Engineer, Product designer
> Security                 | 22  | west    | London Toronto         | Security engineer
>> Incident response       | 11  | west    | London Remote          | Security engineer, Site reliability engineer
Product                    | 46  | west    | London New_York        | Product manager
> Product design           | 44  | mixed   | London Shanghai Paris  | Product designer, Senior product designer, Design lead
> Research                 | 13  | west    | London New_York        | Researcher
> Product operations       | 15  | west    | London New_York        | Operations manager, Product manager
مكتب دبي                   | 24  | gulf    | Dubai                  | Account executive, Sales engineer, Office manager
> المبيعات                 | 36  | gulf    | Dubai                  | Account executive, Sales engineer
>> الحسابات الكبرى         | 14  | gulf    | Dubai                  | Account executive, Sales director
> خدمة العملاء             | 26  | gulf    | Dubai                  | Support specialist
上海分公司                  | 28  | china   | Shanghai               | Operations manager, Office manager
> 销售部                    | 38  | china   | Shanghai               | 客户经理, Sales engineer
>> 华东大区                 | 42  | china   | Shanghai               | 客户经理
>>> 重点客户组              | 17  | china   | Shanghai               | 客户经理, Sales director
> 客户服务部                 | 48  | china   | Shanghai               | Support specialist
> 行政人事部                 | 18  | china   | Shanghai               | Office manager, Recruiter
Customer success and onboarding, Europe, Middle East and Africa | 36 | europe | Berlin Paris London Dubai | Support specialist
> Onboarding               | 58  | europe  | Berlin Paris London    | Senior onboarding specialist, Support specialist
> Support                  | 138 | europe  | Berlin Paris Remote    | Support specialist
Finance                    | 44  | mixed   | London Shanghai        | Accountant
> Payroll                  | 16  | west    | London                 | Payroll specialist
People and places          | 40  | mixed   | London New_York Berlin | Recruiter, People partner, Office manager
Marketing                  | 88  | west    | New_York London Paris  | Content writer, Campaign manager
Legal                      | 22  | west    | New_York London        | Counsel
Print studio               | 5   | west    | London                 | Print technician
`.trim().split('\n').map((line) => {
  const [head, people, mix, places, positions] = line.split('|').map((part) => part.trim());
  const depth = /^>*/.exec(head)[0].length;
  return {
    depth, name: head.slice(depth).trim(), people: Number(people), mix,
    places: places.split(/\s+/).map((place) => place.replace('_', ' ')),
    positions: positions.split(',').map((position) => position.trim()),
  };
});

/** Disabled: kept for the people in it, not offered to new ones. */
export const DISABLED = ['Print studio'];

export const PLACES = ['London', 'Shanghai', 'Dubai', 'Berlin', 'Paris', 'New York', 'Toronto', 'Remote'];

/** How likely names of each culture are in a mix. */
export const MIXES = {
  west: { en_AU: 44, en_IN: 10, en_NG: 7, de: 6, sv: 5, es: 7, fr: 6, pl: 5, tr: 3, vi: 2, zh_CN: 4, ar: 1 },
  mixed: { en_AU: 38, en_IN: 10, en_NG: 6, es: 5, fr: 5, zh_CN: 28, ar: 4, sv: 4 },
  europe: { en_AU: 14, de: 26, fr: 20, es: 12, pl: 12, tr: 8, sv: 8 },
  east: { zh_CN: 84, en_AU: 10, vi: 6 },
  china: { zh_CN: 97, en_AU: 3 },
  gulf: { ar: 70, en_IN: 22, en_AU: 8 },
};

/** Name, email before the @, phone, departments (the first is the main one), position, place, joined, work number, roles, heads. */
export const KNOWN = `
周美琳 | meilin.zhou | +8613817004421 | Product design, Research | Design lead | Shanghai | 2019-03-12 | 42 | admin | Product design
Amelia Okonkwo-Barrington | amelia.okonkwo | +447700900317 | Product design, Research | Product designer | London | 2024-01-14 | 1180 | |
ليلى المنصوري | layla.almansouri | +971505550142 | مكتب دبي | Sales director | Dubai | 2019-09-02 | 107 | super-admin | مكتب دبي
Tomás Herrera | tomas.herrera | +447700900452 | Platform, Data platform, Reliability | Staff engineer | London | 2020-11-30 | 311 | admin | Platform
欧阳宇轩 | yuxuan.ouyang | | 移动端 | iOS engineer | Shanghai | 2025-07-08 | 2204 | |
Maximiliane von Hohenstein-Rautenberg | maximiliane.hohenstein-rautenberg | +447700900826 | Customer success and onboarding, Europe, Middle East and Africa | Senior onboarding specialist | London | 2023-05-19 | 1733 | |
عبد الرحمن بن خالد الفارسي | abdulrahman.alfarsi | | مكتب دبي | Account executive | Dubai | 2026-02-03 | | |
Priya Raghunathan | priya.raghunathan | +447700900114 | Research, Product | Researcher | London | 2022-10-27 | 1402 | | Research
陈思远 | siyuan.chen | +8613916027730 | 上海分公司 | Operations manager | Shanghai | 2021-04-16 | 958 | admin | 上海分公司
Oluwaseun Adeyemi | oluwaseun.adeyemi | +447700900683 | Platform | Engineer | London | 2024-08-01 | 1981 | |
نور حداد | noor.haddad | +971555550199 | مكتب دبي | Office manager | Dubai | 2022-06-22 | 1250 | |
Freya Lindqvist | freya.lindqvist | +447700900245 | Security | Security engineer | London | 2024-11-11 | 2077 | | Security
王芳 | fang.wang | +8613761550934 | Finance | Accountant | Shanghai | 2021-01-05 | 663 | |
Daniel O’Sullivan | daniel.osullivan | | Product | Product manager | London | 2025-09-29 | 2310 | |
Sana Qureshi | sana.qureshi | +971525550163 | مكتب دبي | Sales engineer | Dubai | 2024-03-18 | 1844 | |
李沐阳 | muyang.li | +8618621095587 | 移动端, Android | Android engineer | Shanghai | 2025-02-24 | 2156 | |
Ingrid Sørensen | ingrid.sorensen | +447700900008 | People and places | People partner | London | 2015-03-02 | 3 | account-admin | People and places
Joseph Abara | joseph.abara | +12125550127 | Legal | Counsel | New York | 2016-09-05 | 19 | account-admin | Legal
Kirill Antonov | kirill.antonov | | Support | Support specialist | Remote | 2025-12-01 | 2399 | |
Suparman | suparman | +447700900591 | Web | Engineer | London | 2021-06-14 | 1011 | |
`.trim().split('\n').map((line) => {
  const [name, email, phone, departments, position, place, joined, work, role, heads] = line.split('|').map((part) => part.trim());
  return { name, email, phone, departments: namesIn(departments), position, place, joined, work: Number(work), role, heads };
});

/** The people through whose eyes the sample is seen at first. */
export const VIEWER = 'Ingrid Sørensen';

/** Department names may hold commas themselves. */
function namesIn(text) {
  const found = DEPARTMENTS.map(({ name }) => name).filter((name) => `, ${text}, `.includes(`, ${name}, `));
  return found.sort((a, b) => text.indexOf(a) - text.indexOf(b));
}
