"""Plain HTTP: sign-in, uploads, SCORM, health."""
