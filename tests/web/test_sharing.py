"""Letting somebody in, as two browsers meet it: invited, taken up, compared, seen, written to, ended."""

from datetime import timedelta

import pytest
import time_machine
from uuid6 import uuid7

from nearer import clock
from nearer.actions import accompanying, goals, sharing
from nearer.domain.sharing import Kind
from nearer.storage import models, sealing
from nearer.storage import sharing as rows
from nearer.storage import sharing_letters as letters
from tests.actions.sharing import EVERY, accepted, answered, invited, let_in, tried, wanted, wrote
from tests.web.people import settled

INVITE = {"label": "Ben from work", "name": "Mara", "kinds": ["kept"], "days": "30"}


def slice_of(text):
    """Return what is shared, as it stands in a page."""
    return text[text.index('<div class="slice">') : text.index("</div>", text.index('<div class="slice">'))]


def test_from_an_invitation_to_a_line_and_an_end(client, mara, ben):
    her, his = client(settled(mara)), client(settled(ben))
    tried(mara, learned="He seemed glad of it.")
    page = her.post("/sharing/new", {"id": str(uuid7()), **INVITE}).headers["Location"]
    grant = rows.grants(mara)[0]
    code = rows.code(mara, grant.id)
    assert f"/invitations/{code}" in her.get(page).text
    offered = his.get(f"/invitations/{code}").text
    assert "Mara would like to let you in" in offered
    assert "Ben from work" not in offered
    assert his.post(f"/invitations/{code}").headers["Location"] == "/accompanying"
    six = " ".join(accompanying.words(ben))
    assert six in his.get("/accompanying").text
    assert six in her.get(page).text
    assert his.get(f"/accompanying/{grant.id}").status_code == 404
    her.post(f"{page}/confirmed", {"words": six})
    seen = his.get(f"/accompanying/{grant.id}")
    assert "He seemed glad of it." in seen.text
    assert slice_of(seen.text) == slice_of(her.get(f"{page}/preview").text)
    his.post(f"/accompanying/{grant.id}/lines", {"id": str(uuid7()), "line": "I am glad you went."})
    his.post(f"/accompanying/{grant.id}/questions", {"id": str(uuid7()), "question": "Tea?"})
    assert "I am glad you went." in her.get("/sharing").text
    assert f'<a href="{page}">A line for you: “I am glad you went.”' in her.get("/me").text
    assert f'<a href="{page}#questions">A question for you' in her.get("/me").text
    assert "I am glad you went." in her.get(page).text
    assert "When they looked" in her.get(page).text
    her.post(f"{page}/end")
    assert his.get(f"/accompanying/{grant.id}").status_code == 404
    assert "Mara" not in his.get("/accompanying").text
    assert not models.Package.objects.filter(owner_id=mara.id).exists()
    assert "I am glad you went." in her.get(page).text, "a line is hers until she takes it off the list"
    her.post(f"{page}/removal")
    assert her.get(page).status_code == 404
    assert not models.Encouragement.objects.filter(owner_id=mara.id).exists()


def test_an_invitation_works_once(client, mara, ben, cleo):
    code = rows.code(mara, invited(mara).id)
    assert client(settled(ben)).post(f"/invitations/{code}").status_code == 303
    for somebody in (ben, cleo):
        again = client(settled(somebody)).post(f"/invitations/{code}")
        assert again.status_code == 404
        assert "Ask for a new one" in again.text
    assert models.Companion.objects.filter(owner_id=cleo.id).count() == 0


def test_an_invitation_runs_out_after_a_week(client, mara, ben):
    code = rows.code(mara, invited(mara).id)
    browser = client(settled(ben))
    with time_machine.travel(clock.now() + timedelta(days=7, minutes=1)):
        assert browser.post(f"/invitations/{code}").status_code == 404


def test_a_code_may_be_typed_as_it_was_heard(client, mara, ben):
    code = rows.code(mara, invited(mara).id)
    typed = f"  {code.upper().replace('-', ' ').replace('0', 'O').replace('1', 'l')} "
    answer = client(settled(ben)).post("/accompanying", {"code": typed})
    assert answer.headers["Location"] == f"/invitations/{code}"


def test_nobody_lets_themselves_in(client, mara):
    code = rows.code(mara, invited(mara).id)
    answer = client(settled(mara)).post(f"/invitations/{code}")
    assert answer.status_code == 422
    assert "your own invitation" in answer.text


def test_other_words_let_nobody_in(client, mara, ben, cleo):
    grant = accepted(mara, ben)
    words = " ".join(accompanying.words(cleo))
    assert client(settled(mara)).post(f"/sharing/{grant.id}/confirmed", {"words": words}).status_code == 409
    assert rows.grant(mara, grant.id).recipient == ben.id
    assert client(settled(ben)).get(f"/accompanying/{grant.id}").status_code == 404


def test_another_key_under_the_same_name_ends_it(client, mara, ben):
    """Whether the tables were changed or Ben set his account up anew: sharing stops, and consent is asked anew."""
    grant = let_in(mara, ben)
    other = sealing.public(sealing.new_key())
    models.SharingKey.objects.filter(owner_id=ben.id).update(public=other)
    browser = client(settled(mara))
    browser.post(f"/sharing/{grant.id}/update")
    assert "no longer the one whose words you compared" in browser.get(f"/sharing/{grant.id}").text
    assert not models.Package.objects.filter(owner_id=mara.id).exists()


@pytest.mark.parametrize("kind", EVERY)
def test_each_kind_is_shared_by_itself(client, mara, ben, kind):
    settled(mara)
    tried(mara, learned="only kept")
    answered(mara)
    goals.choose(mara, clock.local().date(), uuid7(), goals.Answers(of="any"))
    wrote(mara, "a chosen page", chosen=True)
    wrote(mara, "only mine")
    grant = let_in(mara, ben, kind)
    text = client(settled(ben)).get(f"/accompanying/{grant.id}").text
    shown = {
        Kind.GOALS: "1 of 1 this week" in text,
        Kind.ATTEMPTS: "expected 60 · it was 35" in text,
        Kind.KEPT: "only kept" in text,
        Kind.MEASURES: "Loneliness 60 of 100, Mood 40 of 100" in text,
        Kind.PROGRESS: "1 step tried." in text,
        Kind.WEEK: "This week" in text,
        Kind.PAGES: "a chosen page" in text,
    }
    assert "only mine" not in text
    assert "tagged" not in text
    assert [name for name, there in shown.items() if there] == [kind]


def test_what_is_taken_away_is_gone_at_once_and_nothing_slips_in(client, mara, ben):
    """Neither by what is kept later nor by looking at a page does more of another kind reach a guide."""
    her, his = client(settled(mara)), client(settled(ben))
    tried(mara, learned="before")
    grant = let_in(mara, ben, "kept", "attempts")
    tried(mara, learned="after")
    assert "after" in his.get(f"/accompanying/{grant.id}").text
    her.post(f"/sharing/{grant.id}/kinds", {"kinds": ["attempts"], "days": "30"})
    tried(mara, learned="later")
    her.get(f"/sharing/{grant.id}/preview")
    text = slice_of(his.get(f"/accompanying/{grant.id}").text)
    assert [word for word in ("before", "after", "later") if word in text] == []


def test_it_is_brought_up_to_date_by_telling_of_a_step_and_of_a_week(client, mara, ben):
    her, his = client(settled(mara)), client(settled(ben))
    grant = let_in(mara, ben, "kept", "measures")
    her.post("/steps/ask-shop-question/attempt", {"id": str(uuid7()), "felt": "easy", "learned": "told just now"})
    assert "told just now" in his.get(f"/accompanying/{grant.id}").text
    her.post("/check-in", {"loneliness": "70"})
    assert "Loneliness 70 of 100" in his.get(f"/accompanying/{grant.id}").text


def test_an_end_by_the_calendar_deletes_what_was_shared(client, mara, ben):
    grant = let_in(settled(mara), settled(ben))
    with time_machine.travel(clock.now() + timedelta(days=30, minutes=1)):
        her, his = client(mara), client(ben)
        assert his.get(f"/accompanying/{grant.id}").status_code == 404
        assert "Nothing is shared" in her.get("/sharing").text
        assert not models.Package.objects.filter(owner_id=mara.id).exists()
        late = her.post(f"/sharing/{grant.id}/kinds", {"kinds": ["kept"], "days": "90"})
        assert late.status_code == 409


def test_one_line_a_week(client, mara, ben):
    grant = let_in(mara, ben)
    browser, form = client(settled(ben)), str(uuid7())
    for _ in range(2):
        assert browser.post(f"/accompanying/{grant.id}/lines", {"id": form, "line": "one"}).status_code == 303
    more = browser.post(f"/accompanying/{grant.id}/lines", {"id": str(uuid7()), "line": "two more words"})
    assert more.status_code == 422
    assert "two more words" in more.text
    assert [one.text for one in letters.encouragements(mara, grant.id)] == ["one"]
    with time_machine.travel(clock.now() + timedelta(days=7)):
        browser.post(f"/accompanying/{grant.id}/lines", {"id": str(uuid7()), "idea": "three"})
    assert [one.text for one in letters.encouragements(mara, grant.id)] == ["three", "one"]


def test_a_question_is_answered_or_left_be(client, mara, ben):
    her, his = client(settled(mara)), client(settled(ben))
    grant = let_in(mara, ben)
    for text in ("What helped?", "Shall I call?", "Tea?"):
        his.post(f"/accompanying/{grant.id}/questions", {"id": str(uuid7()), "question": text})
    fourth = his.post(f"/accompanying/{grant.id}/questions", {"id": str(uuid7()), "question": "Fourth"})
    assert fourth.status_code == 422
    assert "Fourth" in fourth.text
    asked = {one.question: one.id for one in letters.exchanges(mara, grant.id)}
    first, second = (f"/sharing/{grant.id}/questions/{asked[text]}" for text in ("What helped?", "Shall I call?"))
    empty = her.post(first, {f"answer-{asked['What helped?']}": " "})
    assert empty.status_code == 422
    her.post(first, {f"answer-{asked['What helped?']}": "Going early."})
    assert her.post(first, {f"answer-{asked['What helped?']}": "again"}).status_code == 404
    her.post(f"{second}/rest")
    text = his.get(f"/accompanying/{grant.id}").text
    assert "Going early." in text
    assert "Shall I call?" not in text
    assert "1 question waits" in text
    assert "Going early." in her.get(f"/sharing/{grant.id}").text


def test_ben_may_go_too(client, mara, ben):
    grant = let_in(mara, ben)
    client(settled(ben)).post(f"/accompanying/{grant.id}/end")
    assert "Ended. Nothing is shared." in client(settled(mara)).get(f"/sharing/{grant.id}").text
    assert not models.Package.objects.filter(owner_id=mara.id).exists()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"label": ""}, "Write who it is"),
        ({"name": " "}, "Write how you sign"),
        ({"kinds": []}, "Choose at least one thing"),
        ({"kinds": ["journal"]}, "Choose one of the answers shown"),
        ({"days": "365"}, "Choose one of the answers shown"),
        ({"days": ""}, "Choose one of the answers shown"),
        ({"label": "x" * 61}, "1 character too long"),
    ],
)
def test_a_form_that_cannot_be_kept_says_what_to_do(client, mara, given, says):
    answer = client(settled(mara)).post("/sharing/new", {"id": str(uuid7()), **INVITE, **given})
    assert answer.status_code == 422
    assert says in answer.text
    assert answer.text.count("Ben from work") == ("label" not in given)
    assert rows.grants(mara) == []


def test_the_same_form_twice_is_one_invitation(client, mara):
    browser, form = client(settled(mara)), str(uuid7())
    answers = [browser.post("/sharing/new", {"id": form, **INVITE}) for _ in range(2)]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert len(rows.grants(mara)) == 1


def test_names_and_lines_are_shown_as_typed(client, mara, ben):
    evil = "<script>alert(1)</script>\"'&"
    settled(mara)
    tried(mara, learned=evil)
    made = sharing.invite(mara, clock.local(), uuid7(), wanted("kept", label=evil, name=evil))
    code = rows.code(mara, made.id)
    his, her = client(settled(ben)), client(mara)
    pages = [his.get(f"/invitations/{code}").text]
    his.post(f"/invitations/{code}")
    pages.append(his.get("/accompanying").text)
    her.post(f"/sharing/{made.id}/confirmed", {"words": " ".join(accompanying.words(ben))})
    his.post(f"/accompanying/{made.id}/lines", {"id": str(uuid7()), "line": evil})
    his.post(f"/accompanying/{made.id}/questions", {"id": str(uuid7()), "question": evil})
    pages += [
        her.get(f"/sharing{rest}").text for rest in ("", f"/{made.id}", f"/{made.id}/preview", f"/{made.id}/kinds")
    ]
    pages.append(his.get(f"/accompanying/{made.id}").text)
    for page in pages:
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert" in page


@pytest.mark.parametrize("address", ["/sharing", "/sharing/{}", "/sharing/{}/preview"])
def test_no_page_asks_more_of_the_database_for_more_data(client, mara, ben, queries, address):
    settled(mara)
    tried(mara)
    grant = let_in(mara, ben)
    browser = client(mara)
    counted = []
    for more in (0, 12):
        for number in range(more):
            tried(mara, learned=f"more {number}")
            invited(mara)
        sharing.refresh(mara, clock.local())
        with queries:
            browser.get(address.format(grant.id))
        counted.append(len(queries))
    assert counted[0] == counted[1] <= 8


def test_a_guides_page_costs_the_same_for_more_data(client, mara, ben, queries):
    settled(mara)
    tried(mara)
    grant, browser = let_in(mara, ben), client(settled(ben))
    counted = []
    for more in (0, 12):
        for number in range(more):
            tried(mara, learned=f"more {number}")
        sharing.refresh(mara, clock.local())
        browser.get(f"/accompanying/{grant.id}")
        with queries:
            browser.get(f"/accompanying/{grant.id}")
        counted.append(len(queries))
    assert counted[0] == counted[1] <= 16
