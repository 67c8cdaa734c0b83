import { SLOTS, type GraphSnapshot, type Section } from './graph-snapshot.ts';

export interface Coverage {
  /** 0..1, exact. */
  share: number;
  /** Names of what is missing, most important first. */
  missing: string[];
  /** What was counted, for the owner. */
  facts: string;
}

/** How complete each section is. docs/honesty.md has the formulas. */
export const sectionCoverage: Record<Section, (graph: GraphSnapshot) => Coverage> = {
  navigation: ({ profile, experiences }) => {
    const parts = {
      name: profile.name !== null,
      headline: profile.headline !== null,
      contact: profile.email !== null || profile.phone !== null,
      currentRole: experiences.some(({ current }) => current),
    };
    const missing = namesOf(parts, false);
    return { share: share(4 - missing.length, 4), missing, facts: `${4 - missing.length} of 4 parts` };
  },

  logos: ({ companies }) => {
    const without = companies.filter(({ hasLogo }) => !hasLogo).map(({ name }) => name);
    const found = companies.length - without.length;
    return {
      share: share(found, companies.length),
      missing: companies.length === 0 ? ['companies'] : without,
      facts: `${found} of ${companies.length} ${companies.length === 1 ? 'company has' : 'companies have'} a logo`,
    };
  },

  achievements: ({ achievements }) => {
    const count = achievements.length;
    const measured = achievements.filter(({ metrics }) => metrics > 0).length;
    const rewritten = achievements.filter(({ hasImpactStatement }) => hasImpactStatement).length;
    return {
      share: 0.4 * Math.min(count / 6, 1) + 0.4 * share(measured, count) + 0.2 * share(rewritten, count),
      missing: namesOf(
        {
          achievements: count >= 6,
          metrics: count > 0 && measured === count,
          impactStatements: count > 0 && rewritten === count,
        },
        false,
      ),
      facts: `${count} ${count === 1 ? 'achievement' : 'achievements'}, ${measured} with a metric, ${rewritten} with an impact statement`,
    };
  },

  skills: ({ skills }) => {
    const count = skills.length;
    const proven = skills.filter((skill) => skill.proven).length;
    return {
      // Counts proven skills rather than their share, so that listing another skill never lowers the coverage.
      share: 0.5 * Math.min(count / 8, 1) + 0.5 * Math.min(proven / 8, 1),
      missing: namesOf({ skills: count >= 8, proofPoints: proven >= 8 }, false),
      facts: `${count} ${count === 1 ? 'skill' : 'skills'}, ${proven} with a proof point`,
    };
  },

  story: ({ story }) => {
    const parts = { opener: story.opener !== null, paragraphs: story.paragraphs > 0, quote: story.quote !== null };
    const there = namesOf(parts, true);
    return {
      share: (parts.opener ? 0.3 : 0) + (parts.paragraphs ? 0.4 : 0) + (parts.quote ? 0.3 : 0),
      missing: namesOf(parts, false),
      facts: there.length === 0 ? 'no story yet' : `the story has ${there.join(', ')}`,
    };
  },

  timeline: ({ experiences }) => {
    const parts = experiences.map(({ company, title, start, end, current }) => ({
      company: company !== null,
      title: title !== null,
      start: start !== null,
      end: end !== null || current,
    }));
    const whole = parts.filter((part) => namesOf(part, false).length === 0).length;
    const missing = new Set(parts.flatMap((part) => namesOf(part, false)));
    return {
      share: share(whole, parts.length),
      missing:
        parts.length === 0 ? ['roles'] : ['company', 'title', 'start', 'end'].filter((name) => missing.has(name)),
      facts: `${whole} of ${parts.length} ${parts.length === 1 ? 'role has' : 'roles have'} company, title, start and end`,
    };
  },

  images: ({ filledSlots }) => {
    const missing = SLOTS.filter((slot) => !filledSlots.includes(slot));
    const filled = SLOTS.length - missing.length;
    return { share: filled / SLOTS.length, missing, facts: `${filled} of ${SLOTS.length} placements are filled` };
  },
};

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function namesOf(parts: Record<string, boolean>, value: boolean): string[] {
  return Object.keys(parts).filter((name) => parts[name] === value);
}
