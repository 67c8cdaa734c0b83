export type DegreeLevel = 'bachelor' | 'master' | 'doctor';

/** How people call degrees of a level. The verb "to master" and a master plan are none. */
const CALLED: Record<DegreeLevel, RegExp> = {
  bachelor:
    /(?<![\p{L}\p{N}])(?:b\.?\s?sc|b\.\s?a\.?|b\.?\s?eng|bachelor(?:['’]?s)?|bachelor(?:abschluss|arbeit|studium)|licenciatura)(?![\p{L}\p{N}])/iu,
  master:
    /(?<![\p{L}\p{N}])(?:m\.?\s?sc|m\.\s?a\.?|m\.?\s?eng|m\.?b\.?a|master['’]s|masters(?=\s+(?:degree|in|of|thesis|program|course|stud))|(?<=(?:a|my|the|his|her)\s)masters|master(?=\s+(?:degree|thesis|in|of\s+(?:science|arts|engineering|business|laws?|philosophy|education|public|fine|research|music)))|master(?:abschluss|arbeit|studium)|maîtrise|maestría|mestrado|laurea magistrale)(?![\p{L}\p{N}])/iu,
  doctor:
    /(?<![\p{L}\p{N}])(?:ph\.?\s?d|d\.?\s?phil|doctorate|doctoral degree|doktorgrad|doktorarbeit|doctorat|doctorado|doutorado|dottorato)(?![\p{L}\p{N}])/iu,
};

/** The same of the name of a degree: "MA History", "Master Informatik". */
const NAMED: Record<DegreeLevel, RegExp> = {
  bachelor: /^b\.?\s?(?:sc|a|eng|ba|ed|fa)(?![\p{L}\p{N}])|bachelor|licenciatura/iu,
  master: /^m\.?\s?(?:sc|a|eng|b\.?a|phil|res|ed|fa)(?![\p{L}\p{N}])|master|maîtrise|maestría|mestrado|magistrale/iu,
  doctor: /ph\.?\s?d|d\.?\s?phil|doctor|doktor|doutor|dottor/iu,
};

const LEVELS = ['doctor', 'master', 'bachelor'] as const;

export const levelOfDegree = (degree: string): DegreeLevel | null =>
  LEVELS.find((level) => NAMED[level].test(degree.trim())) ?? null;

/** Whether a text mentions a degree of this level without its name. */
export const saysLevel = (text: string, level: string): boolean =>
  LEVELS.some((one) => one === level && CALLED[one].test(text));
