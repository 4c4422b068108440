// Sends the picture of a piece of news.
import { createElement } from "react";
import "./phrases/courses_files.js";
import "./phrases/site_newsdesk.js";
import { FileField } from "./file_field.js";
import { useWords } from "./words.js";

const SAID = {
  sending: "newsdesk-picture-sending", taken: "newsdesk-picture-kept", tooLarge: "refusal-picture-too-large", failed: "newsdesk-picture-failed",
};

export function NewsPicture({ item, megabytes, onKept }) {
  const { t } = useWords();
  return createElement(FileField, {
    id: "news-picture", to: () => `/newsdesk/${item}/picture`, label: t("newsdesk-picture"), hint: t("newsdesk-picture-hint", { megabytes }),
    accept: "image/png,image/jpeg,image/webp,image/svg+xml", megabytes, said: SAID, onTaken: () => onKept?.(),
  });
}
