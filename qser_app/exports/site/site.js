(function () {
  var root = document.documentElement;
  function kept(name) { try { return localStorage.getItem(name); } catch (e) { return null; } }
  function keep(name, value) { try { localStorage.setItem(name, value); } catch (e) { return; } }
  var dark = matchMedia("(prefers-color-scheme: dark)");
  function paint() {
    var chosen = kept("theme"), night = chosen === "dark" || (chosen !== "light" && dark.matches);
    root.classList.toggle("dark", night);
    root.classList.toggle("light", !night);
  }
  root.classList.add("scripted");
  if (kept("qser_here") === "yes") root.setAttribute("data-here", "yes");
  paint();
  dark.addEventListener("change", paint);
  document.addEventListener("click", function (event) {
    var pressed = event.target.closest("[data-does], details.drop");
    document.querySelectorAll("details.drop[open]").forEach(function (each) { if (!each.contains(event.target)) each.open = false; });
    if (!pressed) return;
    if (pressed.dataset.does === "theme") { keep("theme", root.classList.contains("dark") ? "light" : "dark"); paint(); }
    if (pressed.dataset.does === "language") {
      keep("qser_language", pressed.lang);
      document.cookie = "qser_language=" + pressed.lang + "; Path=/; Max-Age=31536000; SameSite=Lax" + (location.protocol === "https:" ? "; Secure" : "");
    }
    if (pressed.dataset.does === "copy") {
      navigator.clipboard.writeText(pressed.value).then(function () { document.getElementById(pressed.getAttribute("aria-describedby")).textContent = pressed.dataset.done; });
    }
  });
  document.addEventListener("keydown", function (event) {
    var open = event.key === "Escape" && document.querySelector("details.drop[open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  });
})();
