/** The twelve months: the German name, the English one, then other ways in which texts write them, without full stops. */
export const monthNames: readonly (readonly string[])[] = [
  ["Januar", "January", "Jänner", "Jan"],
  ["Februar", "February", "Feber", "Feb"],
  ["März", "March", "Maerz", "Mär", "Mar", "Mrz"],
  ["April", "April", "Apr"],
  ["Mai", "May"],
  ["Juni", "June", "Jun"],
  ["Juli", "July", "Jul"],
  ["August", "August", "Aug"],
  ["September", "September", "Sept", "Sep"],
  ["Oktober", "October", "Okt", "Oct"],
  ["November", "November", "Nov"],
  ["Dezember", "December", "Dez", "Dec"],
];
