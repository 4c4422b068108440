"""The reverse proxies of deploy/ on this machine: the real programs with the real files, on free ports, with a certificate of our own."""

import datetime
import http.client
import re
import shutil
import socket
import ssl
import subprocess
import time
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from qser_app.settings import ROOT
from tests.support.servers import free_port

LEARN, CONTENT = "learn.example.org", "packages.example.net"


def missing(program: str) -> str:
    """Why a proxy cannot run here; empty when it can."""
    return "" if shutil.which(program) else f"{program} is not installed (Debian: apt-get install {program})"


class Proxy:
    """A proxy in front of an application on ``app_port``; both hosts are on ``port``."""

    def __init__(self, program: str, folder: Path, *, port: int, app_port: int) -> None:
        self.program, self.folder, self.port = program, folder, port
        self.app_port, self.plain_port = app_port, free_port()
        self._lines: dict[tuple[str, str], _Line] = {}
        folder.mkdir()
        self.command, self.env = {"nginx": self._nginx, "caddy": self._caddy}[program]()

    def start(self) -> None:
        """Start and wait until it answers."""
        self.log = (self.folder / "log").open("wb")
        self.process = subprocess.Popen(self.command, cwd=self.folder, env=self.env, stdout=self.log, stderr=self.log)
        for _ in range(150):
            try:
                if self.ask("/health").status == 200:
                    return
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)
        raise AssertionError((self.folder / "log").read_text()[-3000:])

    def stop(self) -> None:
        """Stop it."""
        for line in self._lines.values():
            line.close()
        self.process.terminate()
        self.process.wait(10)

    def _nginx(self) -> tuple[list[str], dict[str, str]]:
        key, certificate = a_certificate(self.folder)
        site = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
        site = site.replace("127.0.0.1:3000", f"127.0.0.1:{self.app_port}").replace("/var/log/nginx/", f"{self.folder}/")
        site = re.sub(r"^ *listen \[::\].*\n", "", site, flags=re.MULTILINE)
        site = site.replace("listen 443", f"listen 127.0.0.1:{self.port}").replace("listen 80;", f"listen 127.0.0.1:{self.plain_port};")
        site = re.sub(r"(ssl_certificate_key +)\S+;", rf"\1{key};", site)
        site = re.sub(r"(ssl_certificate +)\S+;", rf"\1{certificate};", site)
        (self.folder / "qser.conf").write_text(site)
        places = " ".join(f"{name}_temp_path {self.folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        main = f"daemon off; pid {self.folder}/pid; error_log stderr; events {{}} http {{ {places} include {self.folder}/qser.conf; }}"
        (self.folder / "main.conf").write_text(main)
        return ["nginx", "-p", str(self.folder), "-e", "stderr", "-c", str(self.folder / "main.conf")], {"PATH": "/usr/sbin:/usr/bin:/bin"}

    def _caddy(self) -> tuple[list[str], dict[str, str]]:
        text = (ROOT / "deploy" / "Caddyfile").read_text(encoding="utf-8")
        # Certificates of its own making, and no mark of them on this machine.
        here = f"admin off\n\tskip_install_trust\n\tlocal_certs\n\thttp_port {self.plain_port}\n\thttps_port {self.port}\n"
        text = re.sub(r"email .*\n", here, text)
        (self.folder / "Caddyfile").write_text(text)
        env = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)}
        command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(self.folder / "Caddyfile")]
        return command, env | {"QSER_AT": f"127.0.0.1:{self.app_port}"}

    def ask(self, path: str, *, host: str = LEARN, method: str = "GET", body: bytes = b"", source: str = "127.0.0.1", **headers: str):
        """One request over TLS as a browser would send it; ``source``: the caller's own address."""
        line = self._lines.setdefault((host, source), _Line(self.port, host, source))
        sent = {"Host": f"{host}:{self.port}"} | {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            line.request(method, path, body or None, sent)
            answer = line.getresponse()
            answer.text = answer.read().decode(errors="replace")
        except BaseException:
            line.close()
            raise
        return answer


class _Line(http.client.HTTPSConnection):
    """A connection to this machine for one of the hosts."""

    def __init__(self, port: int, host: str, source: str) -> None:
        super().__init__("127.0.0.1", port, context=trusting_anybody())
        self._named, self._from = host, source

    def connect(self) -> None:
        """Connect as whoever knows the host by its name would."""
        raw = socket.create_connection(("127.0.0.1", self.port), timeout=30, source_address=(self._from, 0))
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = self._context.wrap_socket(raw, server_hostname=self._named)


def trusting_anybody() -> ssl.SSLContext:
    """TLS without a look at the certificate: what it says is not what these tests are about."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def a_certificate(folder: Path) -> tuple[Path, Path]:
    """A key and a certificate for both hosts, signed by itself."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, LEARN)])
    today = datetime.datetime.now(datetime.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(today).not_valid_after(today + datetime.timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(LEARN), x509.DNSName(CONTENT)]), critical=False)
    signed = made.sign(key, hashes.SHA256())
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(key.private_bytes(*form))
    (folder / "certificate.pem").write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    return folder / "key.pem", folder / "certificate.pem"
