import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const TEXT = ['/usr/bin/pdftotext'].find((path) => existsSync(path));

/** Whether this machine can print Word files and read what was printed; said loudly where it cannot. */
export const printsWord: boolean = (() => {
  const can = OFFICE !== undefined && TEXT !== undefined;
  if (!can)
    process.stderr.write(
      '\n!!! NO LIBREOFFICE: the tests of printed papers are SKIPPED. Install libreoffice-writer-nogui and poppler-utils.\n\n',
    );
  return can;
})();

/** The pages of Word files as text, in their order, as LibreOffice prints them. */
export const printedPages = (files: readonly Uint8Array[]): string[][] => {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    const names = files.map((bytes, at) => {
      writeFileSync(join(folder, `${at}.docx`), bytes);
      return String(at);
    });
    execFileSync(
      OFFICE ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: 'ignore', timeout: 90_000 },
    );
    return names.map((name) => {
      execFileSync(TEXT ?? '', ['-layout', join(folder, `${name}.pdf`), join(folder, name)]);
      return readFileSync(join(folder, name), 'utf8').normalize('NFC').split('\f').slice(0, -1);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
