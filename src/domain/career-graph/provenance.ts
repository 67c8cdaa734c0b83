/** The person's words; reworded with the same facts; with context that is not the person's; out of the role library. */
export type Provenance = 'user_provided' | 'model_polish' | 'model_context' | 'industry_template';
