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
