import { readFileSync } from 'node:fs';
import { readDocument } from '../src/services/reading/read-document.ts';
const f = process.argv[2] ?? '';
const d = await readDocument({ bytes: readFileSync(f), fileName: f.split('/').pop() ?? '' });
for (const l of d.layout) console.log(`p${l.page} b${l.block} x${l.x.toFixed(0)} y${l.y.toFixed(0)} w${l.width.toFixed(0)} s${l.size.toFixed(1)}${l.bold ? ' B' : ''}${l.bullet ? ' *' : ''}${l.spaceAbove ? ' ^' : ''}${l.furniture ? ' F' : ''}${l.headingLevel ? ' H' + l.headingLevel : ''} | ${l.segments.map((s) => (s.apart ? ' ⇥ ' : ' ¦ ') + d.text.slice(s.start, s.end)).join('')}`);
process.exit(0);
