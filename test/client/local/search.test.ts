import { expect } from '@open-wc/testing';
import { createLocalClient } from '../../../src/client/local/index.js';
import type { LocalClient } from '../../../src/client/local/index.js';
import { sampleOrganization } from '../../../src/testing/sample.js';
import { freshName, names } from './support.js';

describe('a search in the embedded client', () => {
  let client: LocalClient;
  before(() => {
    const seed = () => sampleOrganization();
    client = createLocalClient({ seed, storage: 'memory', databaseName: freshName(), locale: 'en' });
  });
  after(() => { client.close(); });

  const found = (q: string): Promise<string[]> => names(client, 'northlight', { q });

  /** What is typed, and whom alone it finds. */
  const alone: readonly (readonly [how: string, q: string, name: string])[] = [
    ['a name', 'Okonkwo-Barrington', 'Amelia Okonkwo-Barrington'],
    ['a name in small letters, its words turned round', 'okonkwo amelia', 'Amelia Okonkwo-Barrington'],
    ['a name without its accents', 'tomas herrera', 'Tomás Herrera'],
    ['a name with its accents', 'Tomás Herrera', 'Tomás Herrera'],
    ['a name with its accents apart', 'Toma\u0301s Herrera', 'Tomás Herrera'],
    ['a name without letters a keyboard lacks', 'ingrid sorensen', 'Ingrid Sørensen'],
    ['a name with a straight apostrophe', "O'Sullivan", 'Daniel O’Sullivan'],
    ['a name without its apostrophe', 'daniel osullivan', 'Daniel O’Sullivan'],
    ['a Chinese name', '周美琳', '周美琳'],
    ['an Arabic name', 'المنصوري', 'ليلى المنصوري'],
    ['an email', 'meilin.zhou@north.example', '周美琳'],
    ['a phone number as it is kept', '+8613817004421', '周美琳'],
    ['a phone number as people write it', '+86 138 1700-4421', '周美琳'],
    ['a part of a phone number', '138 1700', '周美琳'],
    ['a phone number dialled from abroad', '00 44 7700 900317', 'Amelia Okonkwo-Barrington'],
    ['a phone number as it is dialled at home', '07700 900317', 'Amelia Okonkwo-Barrington'],
    ['a phone number with the home zero in brackets', '+44 (0)7700 900317', 'Amelia Okonkwo-Barrington'],
    ['a phone number in brackets and dots', '(7700) 900.317', 'Amelia Okonkwo-Barrington'],
    ['a work number', 'NL-2204', '欧阳宇轩'],
    ['a work number without its dash', 'nl2204', '欧阳宇轩'],
    ['a name and a position', 'priya researcher', 'Priya Raghunathan'],
    ['a long name by its end', 'Hohenstein-Rautenberg', 'Maximiliane von Hohenstein-Rautenberg'],
  ];
  for (const [how, q, name] of alone) {
    it(`R54: finds somebody by ${how}: ${q}`, async () => { expect(await found(q)).to.deep.equal([name]); });
  }

  for (const [initials, name] of [['zml', '周美琳'], ['OYYX', '欧阳宇轩'], ['lmy', '李沐阳'], ['csy', '陈思远']] as const) {
    it(`R54: finds ${name} by pinyin initials: ${initials}`, async () => {
      expect(await found(initials)).to.include(name);
    });
  }

  it('R54: finds everybody of a position', async () => {
    const { items } = await client.members.list('northlight', { q: 'staff engineer', limit: 1_000 });
    const staff = (await client.positions.list('northlight')).find(({ name }) => name === 'Staff engineer');
    expect(items.length).to.be.greaterThan(5);
    expect(new Set(items.map(({ positionId }) => positionId))).to.deep.equal(new Set([staff?.id]));
  });

  it('finds nobody across two fields', async () => { expect(await found('周美琳 nobody')).to.deep.equal([]); });

  it('finds everybody by nothing but spaces', async () => {
    const { total } = await client.members.list('northlight', {});
    expect((await client.members.list('northlight', { q: ' \t ' })).total).to.equal(total);
  });

  it('takes signs that mean something elsewhere for what they are', async () => {
    for (const q of ['.*', '%', '\\', '(', '[a-z]', '$&']) expect(await found(q), q).to.deep.equal([]);
  });
});
