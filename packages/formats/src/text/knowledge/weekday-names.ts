/** The days of the week from Monday on: the German name, the English one, then other ways, without full stops. */
export const weekdayNames: readonly (readonly string[])[] = [
  ["Montag", "Monday", "Mo", "Mon"],
  ["Dienstag", "Tuesday", "Di", "Tue", "Tues"],
  ["Mittwoch", "Wednesday", "Mi", "Wed"],
  ["Donnerstag", "Thursday", "Do", "Thu", "Thur", "Thurs"],
  ["Freitag", "Friday", "Fr", "Fri"],
  ["Samstag", "Saturday", "Sonnabend", "Sa", "Sat"],
  ["Sonntag", "Sunday", "So", "Sun"],
];
