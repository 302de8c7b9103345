import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Has every letter of Vietnamese. */
export const PICTURE_FONT = 'Be Vietnam Pro';

/** The fonts of pictures, from the package that has them: those of a machine may lack letters. */
export const pictureFont = (
  find: NodeJS.Require,
): { fontFiles: string[]; loadSystemFonts: false; defaultFontFamily: string } => ({
  fontFiles: [
    '400Regular/BeVietnamPro_400Regular.ttf',
    '600SemiBold/BeVietnamPro_600SemiBold.ttf',
  ].map((file) => find.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)),
  loadSystemFonts: false,
  defaultFontFamily: PICTURE_FONT,
});

/** Whether the fonts of pictures are where they should be. */
export const hasPictureFont = (): boolean => {
  try {
    return pictureFont(createRequire(import.meta.url)).fontFiles.every((file) => existsSync(file));
  } catch {
    return false;
  }
};
