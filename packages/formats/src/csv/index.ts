export { type CsvOptions, printCsv } from "./print-csv.ts";
