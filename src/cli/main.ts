// cursus: the command line.
import path from 'node:path';
import { Command } from 'commander';
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { explain } from '../start/explain.ts';
import { answer } from './answer.ts';
import { backUp, restore } from './backup.ts';
import { build } from './build.ts';
import { CommandFailed } from './command-failed.ts';
import { exportFile } from './export-file.ts';
import { forgetAuthenticators } from './forget-authenticators.ts';

/** Not one of the server's settings. */
const backupPassphrase = () => environment()['CURSUS_BACKUP_PASSPHRASE'] || null;

const SAMPLE = path.resolve(import.meta.dirname, '../../samples/resume.pdf');

const program = new Command('cursus').description('Turn a resume into a career graph.').showHelpAfterError();

program
  .command('build')
  .description('read a resume into a career graph and print it')
  .argument('<file>', 'PDF, DOCX, TXT, Markdown, LinkedIn data export (ZIP) or JSON Resume')
  .option('--url <url>', 'a running server; by default the one at HOST and PORT, or one started for this command')
  .option('--json', 'print the career graph as JSON on stdout')
  .action(async (file: string, { url, json }: { url?: string; json?: boolean }) => {
    const env = readEnv(environment());
    await build({ file, env, url: url ?? null, json: json ?? false, account: 'Local', mayStart: true });
  });

program
  .command('demo')
  .description('read the sample resume on a running server')
  .option('--url <url>', 'the server; by default the one at HOST and PORT')
  .action(async ({ url }: { url?: string }) => {
    const env = readEnv(environment());
    await build({ file: SAMPLE, env, url: url ?? null, json: false, account: 'Demo', mayStart: false });
  });

program
  .command('answer')
  .description('show the open questions about your documents, or answer the first one')
  .argument('[answer]', 'yes or no; without it, the questions are shown')
  .option('--url <url>', 'the server; by default the one at HOST and PORT')
  .action(async (given: string | undefined, { url }: { url?: string }) => {
    const said = given?.toLowerCase() ?? null;
    if (said !== null && said !== 'yes' && said !== 'no')
      throw new CommandFailed(`The answer can't be ${given}. Use yes or no.`);
    await answer({ env: readEnv(environment()), said, url: url ?? null });
  });

program
  .command('explain')
  .description('show how a resume was read: every page with its lines, sections and fields drawn over it')
  .argument('<file>', 'the resume')
  .option('--out <file>', 'the HTML file to write; by default in this folder, named after the resume')
  .action(async (file: string, { out }: { out?: string }) => {
    const page = out ?? `${path.basename(file, path.extname(file))}.explained.html`;
    const { explainResume } = await import('./explain-resume.ts');
    await explainResume({ file, out: page });
    process.stdout.write(`${page}\n`);
  });

program
  .command('export')
  .description('write the career graph to a file')
  .option(
    '--format <format>',
    'pdf, docx, json_resume, europass_xml, json_ld, text or archive (the whole account)',
    'pdf',
  )
  .option('--template <template>', 'design of a PDF: ledger, atelier, meridian, lectern or vignette')
  .option('--photo', 'show the portrait in a PDF, in all designs but ledger')
  .option('--one-page', 'fit a PDF on one page; what is left out is listed')
  .option('--out <file>', "output file; by default in this folder, under the person's name")
  .option('--url <url>', 'the server; by default the one at HOST and PORT')
  .action(
    async (options: {
      format: string;
      template?: string;
      photo?: boolean;
      onePage?: boolean;
      out?: string;
      url?: string;
    }) => {
      const { format, template = null, photo = false, onePage = false, out = null, url = null } = options;
      await exportFile({ env: readEnv(environment()), format, template, photo, onePage, out, url });
    },
  );

program
  .command('backup')
  .description('write database and files to one file, while the server runs or not')
  .argument('<file>', 'the file to write')
  .option('--encrypt', 'encrypt it with the passphrase in CURSUS_BACKUP_PASSPHRASE')
  .action(async (file: string, { encrypt }: { encrypt?: boolean }) => {
    const passphrase = backupPassphrase();
    if (encrypt && passphrase === null)
      throw new CommandFailed(
        'Set CURSUS_BACKUP_PASSPHRASE to the passphrase, and keep it: nothing else decrypts the backup.',
      );
    await backUp({ env: readEnv(environment()), file, passphrase: encrypt ? passphrase : null });
  });

program
  .command('restore')
  .description('restore a backup into an empty installation')
  .argument('<file>', 'the backup; CURSUS_BACKUP_PASSPHRASE decrypts it')
  .action((file: string) => restore({ env: readEnv(environment()), file, passphrase: backupPassphrase() }));

program
  .command('remove-second-factor')
  .description('let someone who lost the authenticator app and the backup codes sign in without a code')
  .argument('[email]', 'address of the account')
  .option('--all', 'of all accounts, after CURSUS_SECRET has leaked')
  .action(async (email: string | undefined, { all }: { all?: boolean }) => {
    if ((email === undefined) !== (all === true)) throw new CommandFailed('Give either an address or --all.');
    await forgetAuthenticators({ env: readEnv(environment()), email: email ?? null });
  });

try {
  await program.parseAsync();
  // Don't wait for open handles such as keep-alive connections.
  process.exit();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
