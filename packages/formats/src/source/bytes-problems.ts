import { defineProblem } from "@programmheft/core";

export const tooManyBytes = defineProblem({
  code: "text/too-many-bytes",
  severity: "error",
  message: {
    de: "Die Datei ist größer als {most} MB und wurde nicht gelesen.",
    en: "The file is larger than {most} MB and was not read.",
  },
  help: {
    de: "Speichern Sie nur das Programm, ohne Bilder, als Text.",
    en: "Save the programme alone, without pictures, as text.",
  },
});

export const notText = defineProblem({
  code: "text/not-text",
  severity: "error",
  message: {
    de: "Das ist kein Text, sondern {whatDe}.",
    en: "This is no text but {whatEn}.",
  },
  help: {
    de: "Öffnen Sie die Datei in dem Programm, mit dem sie geschrieben wurde, und fügen Sie das Programm als Text ein.",
    en: "Open the file in the application that wrote it, and paste the programme as text.",
  },
});

export const invalidUtf8 = defineProblem({
  code: "text/invalid-utf-8",
  severity: "warning",
  message: {
    de: "Ab hier sind Zeichen nicht als UTF-8 geschrieben. Verstanden wurde „{understood}“.",
    en: "From here on signs are not written as UTF-8. “{understood}” was understood.",
  },
  help: { de: "Speichern Sie die Datei als UTF-8.", en: "Save the file as UTF-8." },
});
