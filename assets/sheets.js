// Sends a sheet of people, whatever it is for.
import { createElement } from "react";
import "./phrases/people_sheets.js";
import { FileField, named } from "./file_field.js";
import { useWords } from "./words.js";

const SAID = { sending: "sheet-sending", taken: "sheet-read", tooLarge: "sheet-too-large", failed: "sheet-failed" };

export function SheetUpload({ to, hint, megabytes, onRead }) {
  const { t } = useWords();
  return createElement(FileField, {
    id: "sheet-file", to: (file) => named(to, file), label: t("sheet-file", { megabytes }), hint, accept: ".csv,.txt,.tsv,.xlsx", megabytes,
    said: SAID, onChosen: () => onRead?.(0), onTaken: (told) => onRead?.(told.sheet),
  });
}
