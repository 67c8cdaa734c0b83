export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(?:,|$)/gy;

/** Reads the text format of Prometheus as strictly as Prometheus itself; throws at a line that is none of it. */
export function readPrometheus(text: string): Sample[] {
  const samples: Sample[] = [];
  const typed = new Set<string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# HELP ') || line.startsWith('# UNIT ')) continue;
    if (line.startsWith('# TYPE ')) {
      const [, , name = '', type = ''] = line.split(' ');
      if (typed.has(name)) throw new Error(`The type of ${name} is given twice.`);
      if (!['counter', 'gauge', 'histogram', 'untyped'].includes(type)) throw new Error(`No such type: ${line}`);
      typed.add(name);
      continue;
    }
    const [, name = '', inside = '', value = ''] = SAMPLE.exec(line) ?? [];
    if (name === '') throw new Error(`This is no sample: ${line}`);
    const labels = [...inside.matchAll(LABEL)];
    if (labels.map(([whole]) => whole).join('') !== inside) throw new Error(`These are no labels: ${line}`);
    const number = value === '+Inf' ? Infinity : Number(value);
    if (Number.isNaN(number)) throw new Error(`This is no number: ${line}`);
    samples.push({ name, labels: Object.fromEntries(labels.map(([, key, text]) => [key, text])), value: number });
  }
  return samples;
}
