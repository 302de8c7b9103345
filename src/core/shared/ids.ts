import type { Brand } from './brand.ts';

/** Row ids are random, URL-safe strings made by the {@link ./random.ts Random} port. */
export type UnitId = Brand<string, 'UnitId'>;
export type ClusterId = Brand<string, 'ClusterId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type InvitationId = Brand<string, 'InvitationId'>;
export type DraftId = Brand<string, 'DraftId'>;
export type SubmissionId = Brand<string, 'SubmissionId'>;
export type AttachmentId = Brand<string, 'AttachmentId'>;
export type QuestionId = Brand<string, 'QuestionId'>;
export type UnitsFileId = Brand<string, 'UnitsFileId'>;
export type BroadcastId = Brand<string, 'BroadcastId'>;
export type MilestoneId = Brand<string, 'MilestoneId'>;
export type ReliefId = Brand<string, 'ReliefId'>;
export type GrantedAwardId = Brand<string, 'GrantedAwardId'>;

/** Telegram's numeric id of a user; in a private chat also the id of the chat. Up to 52 bits. */
export type TelegramId = Brand<number, 'TelegramId'>;

/** The one cast from a checked string to an id, for borders (rows, button data, command line). */
export const asId = <Id extends Brand<string, string>>(text: string): Id => text as Id;

/** The one cast from Telegram's number. */
export const asTelegramId = (value: number | bigint): TelegramId => Number(value) as TelegramId;

/** Whether it is written as Telegram writes the id of a person. */
export const isTelegramId = (value: string): boolean =>
  /^[1-9]\d{0,15}$/.test(value) && Number(value) < 2 ** 52;
