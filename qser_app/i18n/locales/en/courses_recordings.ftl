# Video and sound in lessons: sending, captions, transcripts.
recording-transcript = Transcript
recording-add = Add video or sound
recording-file = Video or sound
recording-file-hint = MP4 (H.264 with AAC), MP3, M4A and AAC play everywhere. WebM and Ogg play in every current browser, but not on older iPhones, iPads and Macs. Up to { $megabytes } MB; the file is kept as it is.
recording-file-missing = Please choose a file.
recording-words = What is it called?
recording-words-hint = Stands above the player, for example “Ms Rahimi at the counter”.
recording-words-missing = Please give it a name. People who cannot see it need to know what plays here.
recording-caption = Note (optional)
recording-caption-hint = Stands beside the name: for example who made it, and when.
recording-then = Afterwards it needs captions or a transcript in each language of the lesson. The way there stands above the text.
recording-sending = Sending: { $percent } %
recording-checking = It has arrived and is being checked …
recording-stop = Stop sending
recording-stopped = Stopped. Nothing of it was kept.
recording-insert = Put it into the text
recording-cancel = Cancel
recording-failed = The file did not arrive, and nothing of it was kept. Your text is safe; please try again.
recording-place = For the texts of
recording-place-course = The course’s own page
recording-itself = The recording
recording-words-title = Captions and transcript
recording-words-lead = Whoever cannot hear it reads along. A lesson is published in a language only when its recordings have captions or a transcript in that language.
recording-words-write = Write captions or a transcript
recording-plays-everywhere = Plays in every browser.
recording-plays-webm = WebM: plays in every current browser, but not on iPhones and iPads before iOS 17.4. An MP4 file would play everywhere.
recording-plays-ogg = Ogg: plays in every current browser, but not in Safari before version 18.4. An MP3 or M4A file would play everywhere.
recording-languages = Languages of the course
recording-has-captions = Captions
recording-has-transcript = Transcript
recording-has-nothing = No words yet
recording-captions-title = Captions
recording-captions = Captions as text (WebVTT)
recording-captions-hint = One caption is a line with two times and one or two lines of words. “<v Farah>” before the words says who speaks.
recording-captions-save = Save the captions
recording-words-file = From a file (.vtt or .srt)
recording-words-begin = Begin a caption at this moment of the player
recording-words-kept = Kept in this browser. Learners see it once it is saved.
recording-words-large = This file is too large to be captions.
recording-words-saved = Saved. Learners see it wherever the recording is shown.
recording-words-gone = Taken away.
recording-problems = { $count ->
    [one] One place has to be mended:
   *[other] { $count } places have to be mended:
  }
recording-line = Line { $line }:
recording-transcript-title = Transcript
recording-made = As the captions make it
recording-not-made = As soon as there are captions, a transcript is made of them.
recording-own-transcript = Another transcript (optional)
recording-own-transcript-hint = In Markdown, without pictures. It takes the place of the one that is made of the captions; empty, that one comes back.
recording-transcript-save = Save the transcript
captions-problem = { $problem ->
    [header] The first line must be WEBVTT.
    [time] A time is written 00:00:05.000 --> 00:00:08.000. This is not one: { $detail }
    [comma] WebVTT writes times with a point before the milliseconds, not with a comma: { $detail }
    [ends] This caption ends before it begins.
    [order] This caption begins before the one above it. Captions stand in the order of their times.
    [empty] This caption has no words.
    [gap] An empty line is missing before this time.
    [tag] “{ $detail }” is not allowed here. There are <i>, <b>, <u>, <v Name>, <c>, <lang>, <ruby>; for a sign write &lt; or &gt;.
    [open] “{ $detail }” is not closed, or closes nothing.
    [setting] “{ $detail }” says nothing about where a caption stands. There are line, position, size, align and vertical.
    [style] Captions bring no colours and styles of their own: { $detail }
    [stray] These words have no time: { $detail }
    [none] There is no caption in it.
    [long] This is too long for captions.
   *[other] There are letters in it that nobody can read. Save the file as UTF-8.
  }
refusal-captions-broken = Not saved. Line { $line }: { captions-problem } { $count ->
    [one] {""}
   *[other] There are { $count } places to mend in all.
  }
refusal-transcript-broken = Not saved. Line { $line }: a transcript holds words, headings from ##, lists, and links to the web; no pictures, no blocks.
refusal-captions-needed = Learners see this recording in this language, and these are its only words. Write a transcript first, or take the recording out of the text.
refusal-recording-too-large = A video or sound may have at most { $megabytes } MB. Please make it smaller, or divide it.
refusal-recording-kind = This is no video or sound that browsers play: MP4, WebM, MP3, M4A, AAC or Ogg (Opus, Vorbis). What counts is what is in the file, not its name.
refusal-recording-codec = Inside this file is { $codec }, which many browsers do not play. Please save it as MP4 with H.264 and AAC, or as MP3.
refusal-recording-broken = The file is damaged or was cut off. Please save it anew and send it again.
refusal-content-recording = { $file }, line { $line }: the recording { $detail } was not found in the module’s folder.
refusal-content-recording-kind = { $file }, line { $line }: { $detail } is no recording that browsers play (MP4 with H.264 and AAC, WebM, MP3, M4A, AAC, Ogg).
refusal-content-no-captions = { $file }, line { $line }: the recording { $detail } has neither captions nor a transcript in the language of this file.
refusal-content-captions = { $file }, line { $line }: { captions-problem }
refusal-content-letters = { $file }: this is no text in UTF-8.
author-mistake-recording = There is no recording “{ $detail }” in this course, or it stands within a line. A recording stands on a line of its own.
author-mistake-recording-kind = The recording “{ $detail }” cannot be played.
author-mistake-no-captions = The recording “{ $detail }” has neither captions nor a transcript in this language. Without them the text cannot be published: some of your learners could not follow it.
