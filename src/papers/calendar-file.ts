import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';

import { cleanLine, cleanText } from '../core/shared/vietnamese-text.ts';

/** One day on which something is due. */
export type CalendarEvent = {
  /** The same whenever the file is made, so that a calendar knows the event again. */
  id: string;
  /** `2027-02-28`, in Hanoi. */
  on: string;
  title: string;
  about: string;
};

const HOUR_S = 3600;
/** At 8 o'clock three days before, and at 8 o'clock on the day; counted from the day's midnight. */
const ALARMS_S = [8 * HOUR_S - 3 * 24 * HOUR_S, 8 * HOUR_S];

const MINUTE_MS = 60_000;

/**
 * An .ics file of all-day events; a phone's calendar takes it. Days move for many reasons, so that a
 * later file is always the newer one.
 */
export const calendarFile = (name: string, events: readonly CalendarEvent[], now: Date): Buffer => {
  const calendar = ical({ name: cleanLine(name), prodId: '//Thi Dua Bot//VI' });
  for (const { id, on, about, ...event } of events) {
    const title = cleanLine(event.title);
    const made = calendar.createEvent({
      id,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      floating: true,
      stamp: now,
      sequence: Math.floor(now.getTime() / MINUTE_MS),
      summary: title,
      ...(about === '' ? {} : { description: cleanText(about) }),
    });
    for (const seconds of ALARMS_S)
      made
        .createAlarm({
          type: ICalAlarmType.display,
          trigger: 0 - seconds,
          description: title,
        })
        .relatesTo(ICalAlarmRelatesTo.start);
  }
  return Buffer.from(calendar.toString(), 'utf8');
};
