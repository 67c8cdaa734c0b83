/** Loads the modules that are named and says which packages for pixels came along. */
import { loadedHeavies } from './loaded-heavies.ts';

for (const file of process.argv.slice(2)) await import(file);
process.stdout.write(`${JSON.stringify(loadedHeavies())}\n`);
process.exit();
