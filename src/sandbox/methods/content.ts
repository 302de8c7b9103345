import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import type { FormattedText } from '../text/entity.ts';
import { codePoints, finishText, parseText } from '../text/format-text.ts';

/** Unicode code points after entities, not UTF-16 units (MessageContent.cpp 4757, 5242). */
export const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

export const readText = (params: ApiParams): FormattedText => {
  const text = params.text('text');
  if (text === '') throw badRequest('Message text is empty');
  const entities = params.json('entities', "Can't parse entities JSON object");
  return parseText({ text, parseMode: params.text('parse_mode'), entities });
};

export const readCaption = (params: ApiParams): FormattedText =>
  parseText({
    text: params.text('caption'),
    parseMode: params.text('parse_mode'),
    entities: params.json('caption_entities', "Can't parse entities JSON object"),
  });

export const captionFields = (
  parsed: FormattedText,
): { caption?: string; entities: FormattedText['entities'] } => {
  const { text, entities } = finishText(parsed, true);
  if (codePoints(text) > MAX_CAPTION) throw badRequest('Message caption is too long');
  return text === '' ? { entities: [] } : { caption: text, entities };
};

/** Kept as given; the page decides what to preview. */
export const linkPreviewFields = (params: ApiParams): { linkPreviewOptions?: unknown } => {
  const options = params.json(
    'link_preview_options',
    "Can't parse link preview options JSON object",
  );
  if (options !== undefined) return { linkPreviewOptions: options };
  return params.flag('disable_web_page_preview')
    ? { linkPreviewOptions: { is_disabled: true } }
    : {};
};
