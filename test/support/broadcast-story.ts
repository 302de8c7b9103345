import type { Broadcast, BroadcastState } from '../../src/core/broadcasts/broadcast.ts';
import type { BroadcastRecipient } from '../../src/core/broadcasts/recipient.ts';
import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import { openWorld } from './open-world.ts';
import type { Player } from './player.ts';
import type { World, WorldOptions } from './world.ts';

/** An admin, and the contacts of four units, all of whom have opened their chat. */
export const openBroadcastCity = async (options: WorldOptions = {}) => {
  const world = await openWorld(options);
  const admin = world.player('Quản trị của Ban');
  const lan = world.player('Phường Láng');
  const minh = world.player('Sở Nội vụ');
  const hoa = world.player('Xã Bát Tràng');
  const son = world.player('Phường Kim Liên');
  for (const person of [lan, minh, hoa, son]) await person.starts();
  return { world, admin, lan, minh, hoa, son };
};

export const ALL_THREE = 'P-LANG, SO-NOI-VU, X-BAT-TRANG';

export const beginsBroadcast = async (admin: Player): Promise<void> => {
  await admin.says('/thongbao');
  await admin.taps('broadcast-button-new');
};

export const composes = async (admin: Player, text: string): Promise<void> => {
  await beginsBroadcast(admin);
  await admin.says(text);
};

/** A picture of one pixel, which travels by a method that nothing else uses: `sendPhoto`. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const composesPicture = async (admin: Player, caption: string): Promise<void> => {
  await beginsBroadcast(admin);
  await admin.sendsPhoto(PICTURE, caption);
};

/** From the card and back to it. */
export const addressesUnits = async (admin: Player, list: string): Promise<void> => {
  await admin.taps('broadcast-button-audience');
  await admin.taps('broadcast-button-add-to');
  await admin.taps('broadcast-button-by-list');
  await admin.says(list);
  await admin.taps('broadcast-button-back');
};

export const addsAcknowledge = async (admin: Player): Promise<void> => {
  await admin.taps('broadcast-button-buttons');
  // It stands there from the start, where it can.
  if (admin.sees('☐ Đã nhận')) await admin.taps('☐ Đã nhận');
  await admin.taps('broadcast-button-back');
};

/** Looks whom it goes to and sends it off. */
export const sends = async (admin: Player): Promise<void> => {
  await admin.taps('broadcast-button-check');
  await admin.taps('broadcast-button-send');
};

/** The page of a broadcast from the list of those that went out. */
export const opensReport = async (admin: Player, title: string): Promise<void> => {
  await admin.says('/thongbao');
  await admin.taps('broadcast-button-shelf-ended');
  await admin.taps(title);
};

const begun: readonly BroadcastState[] = ['sending', 'paused', 'finished', 'cancelled'];

/** The newest that has begun, with its rows. */
export const newestOf = (
  world: World,
): Promise<{ broadcast: Broadcast; rows: BroadcastRecipient[] }> =>
  world.stores(async ({ broadcasts, broadcastRecipients }) => {
    const [broadcast] = await broadcasts.page({ states: begun, skip: 0, take: 1 });
    if (!broadcast) throw new Error('no broadcast has begun');
    return { broadcast, rows: await broadcastRecipients.all(broadcast.id) };
  });

/** Contacts beside those who are played, who have opened their chat. */
export const addContacts = async (
  world: World,
  unitCode: string,
  count: number,
): Promise<number[]> => {
  const ids: number[] = [];
  const now = world.clock.now();
  for (let at = 0; at < count; at += 1) {
    const { id } = world.control.addPerson({ firstName: `Người ${at}`, languageCode: 'vi' });
    ids.push(id);
    world.control.start(id, '');
    await world.stores(async ({ people, units }) => {
      const unit = (await units.all()).find(({ code }) => code === unitCode);
      const personId = asId<PersonId>(`more-${at}`);
      const telegramId = asTelegramId(id);
      const person = { id: personId, telegramId, fullName: `Người ${at}`, position: 'Công chức' };
      await people.save({ ...person, language: 'vi', activeDraftId: null, createdAt: now });
      if (unit)
        await people.addContact({
          id: `more-${at}`,
          unitId: unit.id,
          personId,
          since: now,
          until: null,
        });
    });
  }
  await world.settle();
  return ids;
};
