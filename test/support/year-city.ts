import { joinsBoard, speaksFor } from './joining.ts';
import { openWorld } from './open-world.ts';
import type { Player } from './player.ts';
import type { World } from './world.ts';

const cityOf = (
  year: number,
): string => `unit_code,name,unit_type,cluster,cluster_kind,year,cluster_role,calendar_profile
P-LANG,Phường Láng,commune,Cụm thi đua số 1,cum,${year},lead,
P-GIANG-VO,Phường Giảng Võ,commune,Cụm thi đua số 1,cum,${year},,
P-O-CHO-DUA,Phường Ô Chợ Dừa,commune,Cụm thi đua số 1,cum,${year},,
P-DONG-DA,Phường Đống Đa,commune,Cụm thi đua số 1,cum,${year},,
P-HOAN-KIEM,Phường Hoàn Kiếm,commune,Cụm thi đua số 1,cum,${year},,
X-GIA-LAM,Xã Gia Lâm,commune,Cụm thi đua số 2,cum,${year},lead,
X-BAT-TRANG,Xã Bát Tràng,commune,Cụm thi đua số 2,cum,${year},,
X-O-DIEN,Xã Ô Diên,commune,Cụm thi đua số 2,cum,${year},,
SO-NOI-VU,Sở Nội vụ,department,Khối thi đua số 3,khoi,${year},,
SO-Y-TE,Sở Y tế,department,Khối thi đua số 3,khoi,${year},,
SO-TAI-CHINH,Sở Tài chính,department,Khối thi đua số 3,khoi,${year},,
THPT-CHU-VAN-AN,Trường THPT Chu Văn An,public_service_unit,Khối thi đua số 3,khoi,${year},,school_year
`;

/** Who speaks for which units. */
const contacts = {
  Lan: { fullName: 'Nguyễn Thị Lan', units: ['P-LANG'] },
  Vân: { fullName: 'Trần Thị Vân', units: ['P-GIANG-VO'] },
  Tuấn: { fullName: 'Lê Anh Tuấn', units: ['P-O-CHO-DUA'] },
  Chi: { fullName: 'Phạm Mai Chi', units: ['P-DONG-DA'] },
  Dũng: { fullName: 'Đỗ Tiến Dũng', units: ['P-DONG-DA'] },
  Yến: { fullName: 'Hoàng Hải Yến', units: ['P-HOAN-KIEM'] },
  Hải: { fullName: 'Vũ Minh Hải', units: ['X-GIA-LAM', 'THPT-CHU-VAN-AN'] },
  Thảo: { fullName: 'Bùi Thu Thảo', units: ['X-BAT-TRANG'] },
  Quân: { fullName: 'Đặng Hồng Quân', units: ['X-O-DIEN'] },
  Minh: { fullName: 'Trần Văn Minh', units: ['SO-NOI-VU'] },
  Nga: { fullName: 'Ngô Thuý Nga', units: ['SO-Y-TE'] },
  Phong: { fullName: 'Lý Thanh Phong', units: ['SO-TAI-CHINH'] },
} as const;

export type Somebody = keyof typeof contacts | 'Hùng' | 'Dung' | 'Bình';

const everybody = [...(Object.keys(contacts) as Somebody[]), 'Hùng', 'Dung', 'Bình'] as const;

export type SmallCity = { world: World; people: Readonly<Record<Somebody, Player>> };

/** Twelve units in three clusters, and those people of them that the story needs. */
export const openSmallCity = async (
  today: string,
  speaking: readonly Somebody[] = everybody,
): Promise<SmallCity> => {
  const world = await openWorld({
    today,
    city: cityOf(Number(today.slice(0, 4))),
    expectsApiErrors: true,
  });
  const admin = world.player('Quản trị');
  const people: Partial<Record<Somebody, Player>> = { Hùng: admin };
  for (const [name, { fullName, units }] of Object.entries(contacts))
    if (speaking.includes(name as Somebody))
      people[name as Somebody] = await speaksFor(world, units, { name, fullName });
  if (speaking.includes('Bình'))
    people.Bình = await joinsBoard(world, 'Phan Thanh Bình', 'Lãnh đạo');
  if (speaking.includes('Dung')) people.Dung = await followsThird(world);
  return { world, people: people as Record<Somebody, Player> };
};

/** A specialist of the Board who follows the third cluster. */
const followsThird = async (world: World): Promise<Player> => {
  const admin = world.player('Quản trị');
  const dung = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  await admin.says('/nhansu');
  await admin.taps('Trần Thị Dung');
  await admin.taps('button-staff-clusters');
  await admin.taps('☐ Khối 3');
  await admin.taps('button-staff-done');
  return dung;
};
