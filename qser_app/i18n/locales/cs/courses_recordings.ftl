# Video a zvuk v lekcích: odesílání, titulky, přepisy.
recording-transcript = Přepis
recording-add = Přidat video nebo zvuk
recording-file = Video nebo zvuk
recording-file-hint = MP4 (H.264 s AAC), MP3, M4A a AAC se přehrají všude. WebM a Ogg se přehrají ve všech současných prohlížečích, ne však na starších zařízeních iPhone, iPad a Mac. Nejvýše { $megabytes } MB; soubor zůstane, jak je.
recording-file-missing = Vyberte prosím soubor.
recording-words = Jak se nahrávka jmenuje?
recording-words-hint = Zobrazí se nad přehrávačem, například „Paní Rahimiová u přepážky“.
recording-words-missing = Dejte jí prosím název. Kdo ji nevidí, potřebuje vědět, co se tu přehrává.
recording-caption = Poznámka (nepovinná)
recording-caption-hint = Zobrazí se vedle názvu: například kdo nahrávku pořídil a kdy.
recording-then = Potom potřebuje titulky nebo přepis v každém jazyce lekce. Cestu najdete nad textem.
recording-sending = Odesílá se: { $percent } %
recording-checking = Nahrávka dorazila a kontroluje se…
recording-stop = Zastavit odesílání
recording-stopped = Zastaveno. Nic z ní se neuložilo.
recording-insert = Vložit do textu
recording-cancel = Zrušit
recording-failed = Soubor nedorazil a nic z něj se neuložilo. Váš text je v bezpečí; zkuste to prosím znovu.
recording-place = Pro texty
recording-place-course = Stránka samotného kurzu
recording-itself = Nahrávka
recording-words-title = Titulky a přepis
recording-words-lead = Kdo neslyší, čte. Lekce vyjde v určitém jazyce, teprve když její nahrávky mají v tomto jazyce titulky nebo přepis.
recording-words-write = Napsat titulky nebo přepis
recording-plays-everywhere = Přehraje se v každém prohlížeči.
recording-plays-webm = WebM: přehraje se ve všech současných prohlížečích, ne však na iPhonech a iPadech před iOS 17.4. Soubor MP4 by se přehrál všude.
recording-plays-ogg = Ogg: přehraje se ve všech současných prohlížečích, ne však v Safari před verzí 18.4. Soubor MP3 nebo M4A by se přehrál všude.
recording-languages = Jazyky kurzu
recording-has-captions = Titulky
recording-has-transcript = Přepis
recording-has-nothing = Zatím beze slov
recording-captions-title = Titulky
recording-captions = Titulky jako text (WebVTT)
recording-captions-hint = Titulek je řádek se dvěma časy a jeden nebo dva řádky slov. „<v Farah>“ před slovy říká, kdo mluví.
recording-captions-save = Uložit titulky
recording-words-file = Ze souboru (.vtt nebo .srt)
recording-words-begin = Začít titulek v tomto okamžiku přehrávače
recording-words-kept = Uchováno v tomto prohlížeči. Účastníci to uvidí, až to uložíte.
recording-words-large = Tento soubor je na titulky příliš velký.
recording-words-saved = Uloženo. Účastníci to vidí všude, kde se nahrávka zobrazuje.
recording-words-gone = Odebráno.
recording-problems = { $count ->
    [one] Jedno místo je třeba opravit:
    [few] { $count } místa je třeba opravit:
    [many] { $count } místa je třeba opravit:
   *[other] { $count } míst je třeba opravit:
  }
recording-line = Řádek { $line }:
recording-transcript-title = Přepis
recording-made = Jak vychází z titulků
recording-not-made = Jakmile budou titulky, vznikne z nich přepis.
recording-own-transcript = Jiný přepis (nepovinný)
recording-own-transcript-hint = V Markdownu, bez obrázků. Nahradí přepis, který vzniká z titulků; zůstane-li pole prázdné, platí zase přepis z titulků.
recording-transcript-save = Uložit přepis
captions-problem = { $problem ->
    [header] První řádek musí být WEBVTT.
    [time] Čas se píše 00:00:05.000 --> 00:00:08.000. Toto čas není: { $detail }
    [comma] WebVTT píše před tisícinami tečku, ne čárku: { $detail }
    [ends] Tento titulek končí dřív, než začne.
    [order] Tento titulek začíná dřív než ten nad ním. Titulky jdou za sebou podle svých časů.
    [empty] Tento titulek nemá slova.
    [gap] Před tímto časem chybí prázdný řádek.
    [tag] „{ $detail }“ tu být nesmí. Jsou tu <i>, <b>, <u>, <v Jméno>, <c>, <lang>, <ruby>; místo znaku napište &lt; nebo &gt;.
    [open] „{ $detail }“ není uzavřeno, nebo nic neuzavírá.
    [setting] „{ $detail }“ neříká, kde se titulek zobrazí. Jsou tu line, position, size, align a vertical.
    [style] Titulky nemají vlastní barvy a styly: { $detail }
    [stray] Tato slova nemají čas: { $detail }
    [none] Není v tom žádný titulek.
    [long] Na titulky je to příliš dlouhé.
   *[other] Jsou v tom znaky, které nikdo nepřečte. Uložte soubor v UTF-8.
  }
refusal-captions-broken = Neuloženo. Řádek { $line }: { captions-problem } { $count ->
    [one] {""}
    [few] Celkem je třeba opravit { $count } místa.
    [many] Celkem je třeba opravit { $count } místa.
   *[other] Celkem je třeba opravit { $count } míst.
  }
refusal-transcript-broken = Neuloženo. Řádek { $line }: přepis obsahuje slova, nadpisy od ##, seznamy a odkazy na web; žádné obrázky, žádné bloky.
refusal-captions-needed = Účastníci vidí tuto nahrávku v tomto jazyce a toto jsou její jediná slova. Napište nejdříve přepis, nebo nahrávku vyjměte z textu.
refusal-recording-too-large = Video nebo zvuk může mít nejvýše { $megabytes } MB. Zmenšete je prosím, nebo je rozdělte.
refusal-recording-kind = Toto není video ani zvuk, který prohlížeče přehrají: MP4, WebM, MP3, M4A, AAC nebo Ogg (Opus, Vorbis). Rozhoduje, co v souboru je, ne jeho název.
refusal-recording-codec = V tomto souboru je { $codec }, který mnoho prohlížečů nepřehraje. Uložte jej prosím jako MP4 s H.264 a AAC, nebo jako MP3.
refusal-recording-broken = Soubor je poškozený nebo neúplný. Uložte jej prosím znovu a znovu odešlete.
refusal-content-recording = { $file }, řádek { $line }: nahrávka { $detail } ve složce modulu není.
refusal-content-recording-kind = { $file }, řádek { $line }: { $detail } není nahrávka, kterou prohlížeče přehrají (MP4 s H.264 a AAC, WebM, MP3, M4A, AAC, Ogg).
refusal-content-no-captions = { $file }, řádek { $line }: nahrávka { $detail } nemá v jazyce tohoto souboru titulky ani přepis.
refusal-content-captions = { $file }, řádek { $line }: { captions-problem }
refusal-content-letters = { $file }: toto není text v UTF-8.
author-mistake-recording = Nahrávka „{ $detail }“ v tomto kurzu není, nebo je uvnitř řádku. Nahrávka patří na samostatný řádek.
author-mistake-recording-kind = Nahrávku „{ $detail }“ nelze přehrát.
author-mistake-no-captions = Nahrávka „{ $detail }“ nemá v tomto jazyce titulky ani přepis. Bez nich text nevyjde: někteří vaši účastníci by ji nemohli sledovat.
