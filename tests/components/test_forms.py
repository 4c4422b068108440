"""Form fields with their labels, hints and errors."""

from qser_app.components.forms import check, choice, field, native_form, option, text_input


def test_a_field_binds_label_hint_and_error_to_its_control():
    drawn = str(field("E-mail", "email", text_input("email"), hint="At work", error="Missing"))
    assert 'htmlFor:"email"' in drawn
    assert '"aria-describedby":"email-help"' in drawn
    assert 'id:"email-help"' in drawn
    assert 'role:"alert"' in drawn


def test_an_option_is_one_of_many_or_many_of_many():
    assert 'type:"radio"' in str(option("q1", "a", "Asylum"))
    assert 'type:"checkbox"' in str(option("q1", "a", "Asylum", several=True))


def test_a_choice_lists_its_options_in_order():
    drawn = str(choice("goal", [("10", "Ten"), ("20", "Twenty")]))
    assert drawn.index("Ten") < drawn.index("Twenty")


def test_a_box_to_tick_carries_its_words():
    assert "Remember" in str(check("remember", "Remember"))


def test_a_native_form_is_left_to_the_browser():
    drawn = str(native_form(action="/auth/sign-out", method="post"))
    assert "onSubmit" not in drawn
    assert 'action:"/auth/sign-out"' in drawn
