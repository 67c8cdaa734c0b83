import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import type { ModelResume } from '../model-resume.ts';

/** More than any resume has. */
const MOST = { experiences: 60, education: 30, skills: 200, certifications: 80, languages: 30, sections: 200 } as const;
const MOST_STATEMENTS = 60;
const MOST_LINKS = 30;

/** Cuts off endless lists, so that an answer can't fill the career graph. What is cut off is reported once per list. */
export function capAnswer(
  answer: ModelResume,
  drop: (path: string, value: string, reason: string) => void,
): ModelResume {
  const cut = <T>(path: string, list: T[], most: number): T[] => {
    if (list.length > most) drop(`${path}[${most}]`, `${list.length - most} more`, DOUBTS.tooMany);
    return list.slice(0, most);
  };
  return {
    profile: { ...answer.profile, links: cut('profile.links', answer.profile.links, MOST_LINKS) },
    experiences: cut('experiences', answer.experiences, MOST.experiences).map((one, i) => ({
      ...one,
      achievements: cut(`experiences[${i}].achievements`, one.achievements, MOST_STATEMENTS),
    })),
    education: cut('education', answer.education, MOST.education),
    skills: cut('skills', answer.skills, MOST.skills),
    certifications: cut('certifications', answer.certifications, MOST.certifications),
    languages: cut('languages', answer.languages, MOST.languages),
    sections: cut('sections', answer.sections, MOST.sections).map((one, i) => ({
      ...one,
      items: cut(`sections[${i}].items`, one.items, MOST_STATEMENTS),
    })),
  };
}
