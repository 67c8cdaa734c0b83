import type { Random } from '../random.ts';
import type { Person } from './person.ts';

/** Employer names that don't reveal that they are employers. */
const EMPLOYERS =
  'Kelvora|Bright Harbor|Tessel & Pine|NordLicht|Acorn Street|Quillon|Juniper Row|Ovalto|Marlow Brothers|Zephyr|Copperfield|Oktopus|Talven|Little Fox|Hazel & Moss|Vireo|Rookery|Pelikan 7|Blue Kettle|Sundial';
/** Titles that are in few lists. */
const TITLES =
  'Line Cook|Phlebotomist|Roofer|Arborist|Sonographer|Bookkeeper|Loan Processor|Teller|Cartographer|Growth Hacker|Barback|Rigger|Zookeeper|Loss Prevention|Community Builder|Ombudsman';

/** The same person with employers, and in English titles, that can't be recognized by their words. */
export function amongStrangers(random: Random, person: Person): Person {
  const east = ['ja', 'zh'].includes(person.locale.language);
  if (east) return person;
  const employers = random.some(EMPLOYERS.split('|'), person.roles.length);
  const titles = random.some(TITLES.split('|'), person.roles.length);
  const renamed = new Map<string, string>();
  const roles = person.roles.map((role, index) => {
    if (!renamed.has(role.company))
      renamed.set(role.company, random.chance(0.6) ? (employers[index] ?? role.company) : role.company);
    const strange = person.locale.language === 'en' && random.chance(0.3);
    return {
      ...role,
      company: renamed.get(role.company) ?? role.company,
      title: strange ? (titles[index] ?? role.title) : role.title,
    };
  });
  return { ...person, roles, headline: roles[0]?.title ?? person.headline };
}
