/** The properties of RFC 5545, 7986, 9073 and 9253, and the two that begin and end a component. */
const names = new Set(
  `begin end version prodid calscale method name description uid url last-modified refresh-interval source color image conference
  categories class comment geo location percent-complete priority resources status summary completed dtend due dtstart duration
  freebusy transp tzid tzname tzoffsetfrom tzoffsetto tzurl attendee contact organizer recurrence-id related-to exdate exrule rdate rrule
  action repeat trigger created dtstamp sequence request-status attach structured-data styled-description location-type
  participant-type resource-type calendar-address link concept refid`.split(/\s+/u),
);

/** Whether a name, in capitals or not, is that of a property. */
export function isPropertyName(name: string): boolean {
  return names.has(name.toLowerCase());
}
