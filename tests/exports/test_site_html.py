"""HTML made of functions: nothing that people wrote becomes markup."""

from qser_app.exports.site_html import Html, h, together


def test_text_and_attributes_are_escaped():
    written = h.p("<b>&", title='"><script>', class_name="lead")
    assert written == '<p title="&quot;&gt;&lt;script&gt;" class="lead">&lt;b&gt;&amp;</p>'


def test_elements_nest_and_nothing_is_left_out_by_itself():
    assert h.ul([h.li(1), None, h.li("two")], hidden=True, id=None) == "<ul hidden><li>1</li><li>two</li></ul>"
    assert h.img(alt="") == '<img alt="">'


def test_names_are_written_as_html_and_svg_want_them():
    assert h.label(html_for="name", aria_describedby="help") == '<label for="name" aria-describedby="help"></label>'
    assert h.svg(view_box="0 0 1 1", stroke_width=2) == '<svg viewBox="0 0 1 1" stroke-width="2"></svg>'


def test_clean_markup_passes_as_it_is():
    assert together([Html("<em>so</em>"), "<em>"]) == "<em>so</em>&lt;em&gt;"
