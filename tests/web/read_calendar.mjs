// Reads a calendar file from standard input with npm's ical.js, and writes what it understood.
import { readFileSync } from 'node:fs';

import ICAL from '../../pwa/node_modules/ical.js/dist/ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid: zone.getFirstPropertyValue('tzid') }));
}
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    date: event.startDate.isDate ? event.startDate.toString() : null,
    start: event.startDate.toJSDate().toISOString().replace('.000', ''),
    status: component.getFirstPropertyValue('status'),
  };
});
process.stdout.write(JSON.stringify({ events }));
