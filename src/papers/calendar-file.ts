import ical, { ICalAlarmType } from 'ical-generator';

/** One day on which something is due. */
export type CalendarEvent = {
  /** The same whenever the file is made, so that a calendar knows the event again. */
  id: string;
  /** `2027-02-28`, in Hanoi. */
  on: string;
  title: string;
  about: string;
  revision: number;
};

const HOUR_S = 3600;
/** At 8 o'clock three days before, and at 8 o'clock on the day; counted from the day's midnight. */
const ALARMS_S = [3 * 24 * HOUR_S - 8 * HOUR_S, -8 * HOUR_S];

/** An .ics file of all-day events; a phone's calendar takes it. */
export const calendarFile = (name: string, events: readonly CalendarEvent[], now: Date): Buffer => {
  const calendar = ical({ name, timezone: 'Asia/Ho_Chi_Minh', prodId: '//Thi Dua Bot//VI' });
  for (const { id, on, title, about, revision } of events) {
    const event = calendar.createEvent({
      id,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      floating: true,
      stamp: now,
      sequence: revision,
      summary: title,
      ...(about === '' ? {} : { description: about }),
    });
    for (const seconds of ALARMS_S)
      event.createAlarm(
        seconds > 0
          ? { type: ICalAlarmType.display, triggerBefore: seconds, description: title }
          : { type: ICalAlarmType.display, triggerAfter: 0 - seconds, description: title },
      );
  }
  return Buffer.from(calendar.toString(), 'utf8');
};
