// Sends a file of questions for a module.
import { createElement } from "react";
import "./phrases/quizzes_bank.js";
import { FileField, named } from "./file_field.js";
import { useWords } from "./words.js";

const SAID = { sending: "bank-sending", taken: "bank-read", tooLarge: "refusal-bank-file-too-large", failed: "bank-failed" };

export function QuestionUpload({ module, language, megabytes, onRead }) {
  const { t } = useWords();
  return createElement(FileField, {
    id: "bank-file", to: (file) => named(`/banks/${module}/file`, file, { language }), label: t("bank-file", { megabytes }),
    hint: t("bank-file-hint"), accept: ".gift,.txt,.xml,.zip", megabytes,
    said: SAID, onChosen: () => onRead?.(0), onTaken: (told) => onRead?.(told.file),
  });
}
