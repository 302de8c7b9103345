import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { asInstant, type Instant } from '../shared/instant.ts';

/** Whether anybody is reminded at all, and who last decided it. */
export type ReminderSwitch = { isOn: boolean; by: Actor | null; at: Instant | null };

const KEY = 'reminders';

export const readSwitch = async (installation: InstallationStore): Promise<ReminderSwitch> => {
  const [state, by, at] = ((await installation.get(KEY)) ?? '').split(' ');
  return {
    isOn: state !== 'off',
    by: by ? (by as Actor) : null,
    at: at ? asInstant(Number(at)) : null,
  };
};

type SwitchStores = { installation: InstallationStore; audit: AuditLog };

/** What is so already stays with whoever decided it. What waits to be sent is decided at the moment of sending, so this holds at once. */
export const turnReminders = async (
  { installation, audit }: SwitchStores,
  { isOn, by }: { isOn: boolean; by: Actor },
  now: Instant,
): Promise<void> => {
  if ((await readSwitch(installation)).isOn === isOn) return;
  await installation.set(KEY, `${isOn ? 'on' : 'off'} ${by} ${now}`);
  await audit.record({
    at: now,
    actor: by,
    action: isOn ? 'reminders-switched-on' : 'reminders-switched-off',
    subject: 'reminders',
    details: {},
  });
};
