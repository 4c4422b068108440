"""Signing in and out, invitations and new passwords: plain forms, plain answers."""

from starlette.routing import Route

routes: list[Route] = []
