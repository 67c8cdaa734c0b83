/** Loads the given modules and prints which image libraries were loaded with them. */
import { loadedImageLibraries } from './loaded-image-libraries.ts';

for (const file of process.argv.slice(2)) await import(file);
process.stdout.write(`${JSON.stringify(loadedImageLibraries())}\n`);
process.exit();
