/** Acronyms and names with a single spelling that are not also words in any language of the parser. */
const SPELLED =
  'AWS SQL KPI KPIs CRM ERP SaaS HTML CSS JSON XML HTTP HTTPS SEO SEM B2B B2C ROI CEO CFO CTO COO GDPR FinTech JavaScript TypeScript GitHub GitLab PostgreSQL MySQL MongoDB GraphQL NoSQL DevOps LinkedIn YouTube WordPress SharePoint PowerPoint jQuery'.split(
    ' ',
  );

const BY_KEY = new Map(SPELLED.map((name) => [name.toLowerCase(), name]));

/** Corrects their spelling: "aws" becomes "AWS", "Javascript" becomes "JavaScript". Leaves URLs and email addresses alone. */
export function spellNames(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}@./_-])[\p{L}][\p{L}\d]+(?![\p{L}\p{N}@/_]|\.\p{L})/gu, (word) => {
    return BY_KEY.get(word.toLowerCase()) ?? word;
  });
}
