import { join } from 'node:path';

import type { TelegramAddress } from '../bot/telegram/connect.ts';
import type { SandboxConfig } from '../config.ts';
import type { RoleName } from '../core/people/person.ts';
import type { MovableClock } from '../core/shared/clock.ts';
import { asTelegramId, type TelegramId } from '../core/shared/ids.ts';
import { firstLanguage } from '../core/shared/language.ts';
import type { Log } from '../log.ts';
import type { Control } from '../sandbox/control/control.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';

/** A Telegram on this computer with people to play. */
export type TelegramHere = {
  address: TelegramAddress;
  pageUrl: string;
  control: Control;
  adminIds: readonly TelegramId[];
  onClockMoved(listener: () => void): void;
  stop(): Promise<void>;
};

/** Known to everybody and worth nothing: it opens only the sandbox that this program starts. */
export const SANDBOX_TOKEN = '4200000001:this-token-opens-only-the-sandbox_00';

/** Somebody to play. A contact comes into the world with their unit's invitation accepted. */
export type PlayedPerson = {
  id: TelegramId;
  firstName: string;
  lastName: string;
  role: string;
  /** `leadsCluster`: their unit leads its cluster in the year in which the city is filled. */
  contact?: { unitCode: string; position: string; leadsCluster?: true };
  admin?: { position: string };
  /** Somebody of the Board who is no admin; a specialist follows a cluster. */
  staff?: { role: RoleName; position: string; clusterName?: string };
};

export const playedPeople: readonly PlayedPerson[] = [
  {
    id: asTelegramId(7_000_000_001),
    firstName: 'Lan',
    lastName: 'Nguyễn Thị',
    role: 'Đầu mối Phường Láng',
    contact: { unitCode: 'P-LANG', position: 'Công chức Văn phòng HĐND và UBND' },
  },
  {
    id: asTelegramId(7_000_000_002),
    firstName: 'Minh',
    lastName: 'Trần Văn',
    role: 'Đầu mối Sở Nội vụ',
    contact: { unitCode: 'SO-NOI-VU', position: 'Chuyên viên Văn phòng Sở' },
  },
  {
    id: asTelegramId(7_000_000_003),
    firstName: 'Hoa',
    lastName: 'Lê Thị',
    role: 'Đầu mối Xã Bát Tràng',
    contact: { unitCode: 'X-BAT-TRANG', position: 'Công chức Phòng Văn hóa - Xã hội' },
  },
  {
    id: asTelegramId(7_000_000_004),
    firstName: 'Hùng',
    lastName: 'Phạm Quốc',
    role: 'Quản trị của Ban Thi đua - Khen thưởng',
    admin: { position: 'Phó Trưởng Ban Thi đua - Khen thưởng' },
  },
  {
    id: asTelegramId(7_000_000_005),
    firstName: 'Hà',
    lastName: 'Đỗ Thu',
    role: 'Người lạ lúc ban đầu',
  },
  {
    id: asTelegramId(7_000_000_006),
    firstName: 'Mai',
    lastName: 'Vũ Thị',
    role: 'Quản trị thứ hai của Ban',
    admin: { position: 'Trưởng phòng Nghiệp vụ' },
  },
  {
    id: asTelegramId(7_000_000_007),
    firstName: 'Sơn',
    lastName: 'Hoàng Văn',
    role: 'Trưởng cụm, đầu mối Phường Kim Liên',
    contact: { unitCode: 'P-KIM-LIEN', position: 'Phó Chủ tịch UBND phường', leadsCluster: true },
  },
  {
    id: asTelegramId(7_000_000_008),
    firstName: 'Ngọc',
    lastName: 'Đặng Thị',
    role: 'Chuyên viên của Ban, theo dõi Cụm thi đua số 2',
    staff: {
      role: 'board_specialist',
      position: 'Chuyên viên Ban Thi đua - Khen thưởng',
      clusterName: 'Cụm thi đua số 2',
    },
  },
  {
    id: asTelegramId(7_000_000_009),
    firstName: 'Bình',
    lastName: 'Nguyễn Đức',
    role: 'Lãnh đạo Ban, chỉ xem',
    staff: { role: 'board_viewer', position: 'Trưởng Ban Thi đua - Khen thưởng' },
  },
];

export const adminIds = playedPeople.filter(({ admin }) => admin).map(({ id }) => id);

export const fullNameOf = ({ firstName, lastName }: PlayedPerson): string =>
  `${lastName} ${firstName}`;

export type TelegramHereStart = { config: SandboxConfig; clock: MovableClock; log: Log };

export const startTelegramHere = async ({
  config,
  clock,
  log,
}: TelegramHereStart): Promise<TelegramHere> => {
  const sandbox = await startSandbox({
    host: config.host,
    port: config.port,
    token: SANDBOX_TOKEN,
    botName: 'Thi Đua Bot',
    botUsername: 'thi_dua_bot',
    clock,
    file: join(config.dataFolder, SANDBOX_FILE),
    log: ({ level, text }) => log[level](text),
  });
  const there = new Set(sandbox.control.people().map(({ id }) => id));
  for (const { contact: _contact, admin: _admin, staff: _staff, ...person } of playedPeople)
    if (!there.has(person.id))
      sandbox.control.addPerson({ ...person, languageCode: firstLanguage });
  return {
    address: { token: SANDBOX_TOKEN, apiRoot: sandbox.apiRoot, proxy: undefined },
    pageUrl: sandbox.pageUrl,
    control: sandbox.control,
    adminIds,
    onClockMoved: (listener) => {
      sandbox.control.watch(({ type }) => {
        if (type === 'clock') listener();
      });
    },
    stop: () => sandbox.stop(),
  };
};

/** Beside the database, with uploaded files in a folder of the same name. */
export const SANDBOX_FILE = 'telegram.json';
