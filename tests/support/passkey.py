"""A passkey in software: what a device would answer, and what one would answer that has been tampered with."""

import hashlib
import json
import struct
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url, encode_cbor

from qser_app.settings import settings


class Device:
    """One passkey; ``count`` goes up with each use, ``verifies``: whether it knows its owner; ``algorithm``: es256 or eddsa."""

    def __init__(self, name: bytes = b"device-1", *, verifies: bool = True, algorithm: str = "es256") -> None:
        self.name, self.verifies, self.count = name, verifies, 0
        self.key = ed25519.Ed25519PrivateKey.generate() if algorithm == "eddsa" else ec.generate_private_key(ec.SECP256R1())
        self.handle = b""

    def make(self, options: dict[str, Any], **forged: Any) -> dict[str, Any]:
        """Answer the wish for a new passkey."""
        self.handle = base64url_to_bytes(options["user"]["id"])
        attested = b"\0" * 16 + struct.pack(">H", len(self.name)) + self.name + encode_cbor(self._public())
        data = self._data(options["rp"]["id"], 0x40, **forged) + attested
        told = {"attestationObject": encode_cbor({"fmt": "none", "attStmt": {}, "authData": data})}
        return self._answer("webauthn.create", options, told, forged)

    def show(self, options: dict[str, Any], **forged: Any) -> dict[str, Any]:
        """Answer the wish to see the passkey; ``forged`` (origin, host, challenge, signature, handle) is what an attack changes."""
        self.count += forged.get("counts", 1)
        data = self._data(options["rpId"], 0, **forged)
        client = self._client("webauthn.get", options, forged)
        signature = self._signed(data + hashlib.sha256(client).digest())
        told = {"authenticatorData": data, "signature": forged.get("signature", signature), "userHandle": forged.get("handle", self.handle)}
        return self._answer("webauthn.get", options, told, forged)

    def _signed(self, data: bytes) -> bytes:
        if isinstance(self.key, ed25519.Ed25519PrivateKey):
            return self.key.sign(data)
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))

    def _public(self) -> dict[int, Any]:
        if isinstance(self.key, ed25519.Ed25519PrivateKey):
            return {1: 1, 3: -8, -1: 6, -2: self.key.public_key().public_bytes_raw()}
        numbers = self.key.public_key().public_numbers()
        return {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}

    def _data(self, here: str, flags: int, **forged: Any) -> bytes:
        flags |= 0x01 | (0x04 if self.verifies else 0)
        return hashlib.sha256(forged.get("host", here).encode()).digest() + bytes([flags]) + struct.pack(">I", self.count)

    def _client(self, kind: str, options: dict[str, Any], forged: dict[str, Any]) -> bytes:
        told = {"type": kind, "challenge": forged.get("challenge", options["challenge"]), "origin": forged.get("origin", settings.origin)}
        return json.dumps(told | {"crossOrigin": False}).encode()

    def _answer(self, kind: str, options: dict[str, Any], told: dict[str, bytes], forged: dict[str, Any]) -> dict[str, Any]:
        response = {"clientDataJSON": self._client(kind, options, forged)} | told
        name = bytes_to_base64url(self.name)
        return {
            "id": name,
            "rawId": name,
            "type": "public-key",
            "response": {part: bytes_to_base64url(value) for part, value in response.items()},
        }
