import { EditRefused } from '../domain/career-graph/edit-experience.ts';
import { InvalidInput } from '../schema/refusals.ts';

/** Does an edit; what it refuses is told as {@link InvalidInput}. */
export async function refusingEdits<Result>(edit: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await edit();
  } catch (error) {
    if (error instanceof EditRefused) throw new InvalidInput(error.message, error.field);
    throw error;
  }
}
