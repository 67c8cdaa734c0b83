/**
 * In order: the owner's words; reworded with the same facts; with context that is not the owner's; from the role
 * library.
 */
export type Provenance = 'user_provided' | 'model_polish' | 'model_context' | 'industry_template';
