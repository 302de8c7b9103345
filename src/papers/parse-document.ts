import type { Block } from '../core/documents/block.ts';
import type { DocumentRefusal, ParsedDocument } from '../core/documents/parsed-document.ts';
import { docxBlocks } from './docx-blocks.ts';
import { xlsxBlocks } from './xlsx-blocks.ts';
import { readXml, type XmlNode } from './xml.ts';
import {
  isUnsafe,
  looksZipped,
  unpackedEntry,
  zipContents,
  type ZipEntry,
} from './zip-contents.ts';

/** A plan of eighty pages has not so many. */
const MOST_BLOCKS = 4000;
const MOST_CHARACTERS = 400_000;
/** Of the text itself, once unpacked. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Reads what a document or a workbook says, by its content; the name of a file says nothing. */
export const parseDocument = async (bytes: Uint8Array): Promise<ParsedDocument> => {
  if (!looksZipped(bytes)) return refused(kindOf(bytes));
  const entries = zipContents(bytes);
  if (!entries) return refused('broken');
  if (isUnsafe(entries)) return refused('unsafe');
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('word/document.xml')) return checked(wordBlocks(bytes, entries));
  if (names.has('xl/workbook.xml')) return checked(await xlsxBlocks(bytes, entries));
  // OpenDocument, as LibreOffice saves it.
  return refused(
    names.has('content.xml') && names.has('mimetype') ? 'open-document' : 'other-kind',
  );
};

const refused = (reason: DocumentRefusal): ParsedDocument => ({ type: 'refused', reason });

const checked = (blocks: Block[] | DocumentRefusal): ParsedDocument => {
  if (!Array.isArray(blocks)) return refused(blocks);
  if (blocks.length === 0) return refused('no-text');
  const isLong = blocks.length > MOST_BLOCKS || sizeOf(blocks) > MOST_CHARACTERS;
  return isLong ? refused('too-long') : { type: 'document', blocks };
};

const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.type === 'line'
        ? block.text.length
        : block.rows.flat().join('').length + block.rows.flat().length),
    0,
  );

const wordBlocks = (bytes: Uint8Array, entries: readonly ZipEntry[]): Block[] | DocumentRefusal => {
  const part = (path: string): XmlNode | undefined => {
    const entry = entries.find(({ name }) => name.toLowerCase() === path);
    const content = entry && entry.unpacked <= MOST_BYTES ? unpackedEntry(bytes, entry) : undefined;
    return content ? readXml(new TextDecoder().decode(content)) : undefined;
  };
  const main = entries.find(({ name }) => name.toLowerCase() === 'word/document.xml');
  if ((main?.unpacked ?? 0) > MOST_BYTES) return 'too-long';
  const document = part('word/document.xml');
  if (!document) return 'broken';
  return docxBlocks({
    document,
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
  });
};

const PDF = '%PDF';
/** Office files from before 2007, and those that are locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const RTF = String.raw`{\rtf`;

const kindOf = (bytes: Uint8Array): DocumentRefusal => {
  if (bytes.length === 0) return 'empty-file';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  if (start.includes(PDF)) return 'pdf';
  if (start.startsWith(RTF)) return 'old-office';
  if (!OLD_OFFICE.every((byte, at) => bytes[at] === byte)) return 'other-kind';
  // The names of what the container holds are written in UTF-16.
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'locked'
    : 'old-office';
};
