/** Loads the modules that are named and says which packages for pixels came along. */
import { loadedImageLibraries } from './loaded-image-libraries.ts';

for (const file of process.argv.slice(2)) await import(file);
process.stdout.write(`${JSON.stringify(loadedImageLibraries())}\n`);
process.exit();
