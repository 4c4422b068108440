// Sends a picture: of oneself, or an organisation's logo.
import { createElement } from "react";
import "./phrases/courses_files.js";
import "./phrases/people_picture.js";
import { FileField } from "./file_field.js";

const SAID = { sending: "portrait-sending", taken: "portrait-kept", tooLarge: "refusal-picture-too-large", failed: "portrait-failed" };

export function PictureField({ to, name, label, hint, megabytes }) {
  return createElement(FileField, {
    id: name, to: () => to, label, hint, accept: "image/png,image/jpeg,image/webp,image/gif", megabytes, said: SAID,
  });
}
