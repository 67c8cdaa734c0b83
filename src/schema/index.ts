import './audit-entry.ts';
import './document.ts';
import './enums.ts';
import './errors.ts';
import './pipeline-run.ts';
import './viewer.ts';
