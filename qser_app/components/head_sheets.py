"""Styles that only some pages need: they come with the page that asks for them."""

import reflex as rx
from reflex.utils.imports import ImportVar
from reflex.vars import VarData

from qser_app.settings import ROOT

_FOLDER = ROOT / "assets" / "styles" / "pages"


def sheet(name: str) -> rx.Component:
    """Shows nothing; brings ``assets/styles/pages/<name>.css``. Raises FileNotFoundError where there is no such sheet."""
    if not (_FOLDER / f"{name}.css").is_file():
        raise FileNotFoundError(_FOLDER / f"{name}.css")
    data = VarData(imports={"": [ImportVar(tag=f"$/public/styles/pages/{name}.css", install=False)]})
    return rx.fragment(rx.Var("null", _var_data=data))
