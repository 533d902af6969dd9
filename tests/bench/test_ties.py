"""The benchmark as it is called, on invented ties: heavy-tailed gaps, some of which end."""

import json

import numpy as np
import pytest

from bench.ties import auc, curve, foreseen, log_loss, main, measured, window

DAY = 86400
YEAR = 365 * DAY


def invented(pairs=300, seed=5):
    """Contacts of pairs over a year: each pair has its own usual gap, gaps are log-normal, a third of ties end."""
    chance = np.random.default_rng(seed)
    contacts = {}
    for number in range(pairs):
        usual = DAY * float(np.exp(chance.normal(2.5, 1.0)))
        end = chance.uniform(0.2, 1.0) * YEAR if chance.random() < 1 / 3 else YEAR
        times = np.cumsum(usual * np.exp(chance.normal(0, 1.2, 2000)))
        if (kept := times[times < end]).size:
            contacts["ana", f"p{number}"] = kept.tolist()
    contacts["first", "last"] = [0.0, float(YEAR)]
    return contacts


def test_a_perfect_number_gives_one_and_a_useless_one_about_a_half():
    touched = foreseen(window(invented()), 0.75, 30).touched
    useless = np.random.default_rng(1).random(len(touched))
    assert auc(touched.astype(float), touched) == 1
    assert auc(useless, touched) == pytest.approx(0.5, abs=0.08)
    assert auc(np.zeros(len(touched)), touched) == 0.5
    assert auc(-touched.astype(float), touched) == 0


def test_log_loss_is_little_for_the_sure_and_right_and_log_two_for_a_coin():
    touched = np.array([True, False, True])
    assert log_loss(touched.astype(float), touched) == pytest.approx(0, abs=1e-5)
    assert log_loss(np.full(3, 0.5), touched) == pytest.approx(np.log(2))


def test_the_curve_finds_the_probabilities_it_was_drawn_from():
    chance = np.random.default_rng(2)
    number = chance.normal(3, 2, 20_000)
    truth = 1 / (1 + np.exp(-(0.8 * number - 2)))
    found = curve(number, chance.random(20_000) < truth)(number)
    assert np.abs(found - truth).max() < 0.03


def test_the_curve_stays_finite_when_a_number_parts_them_cleanly():
    number = np.array([0.0, 1.0, 2.0, 3.0])
    found = curve(number, number > 1.5)(number)
    assert np.isfinite(found).all()
    assert found[3] > 0.95 > 0.05 > found[0]


def test_on_ties_with_rhythms_of_their_own_warmth_tells_more_than_the_count():
    """Than recency it does not: it says how long for these two, not how often they meet in a quarter."""
    said = measured(window(invented()))
    assert said["warmth"]["auc"] > said["count"]["auc"] + 0.05
    assert said["warmth"]["log_loss"] < said["base_rate"]["log_loss"] - 0.1


def test_nothing_after_the_split_is_known_at_it():
    contacts, cut = invented(40), 0.75 * YEAR
    changed = {pair: [min(time, cut + (time - cut) / 2) for time in times] for pair, times in contacts.items()}
    changed["first", "last"] = [0.0, float(YEAR)]
    one, other = (foreseen(window(each), 0.75, 30) for each in (contacts, changed))
    for name, number in one.numbers.items():
        assert np.array_equal(number, other.numbers[name])


def test_pairs_are_the_same_either_way_round_and_a_short_window_has_shorter_days(tmp_path, capsys):
    chance = np.random.default_rng(4)
    rows = ["a,b,t", "x,x,0"]
    for number in range(60):
        for time in np.cumsum(chance.exponential(900 * (1 + number % 9), 40)):
            pair = (f"p{number}", "ana") if chance.random() < 0.5 else ("ana", f"p{number}")
            rows.append(f"{pair[0]},{pair[1]},{time:.0f}")
    (tmp_path / "ties.csv").write_text("\n".join(rows))
    main([str(tmp_path / "ties.csv"), "--json"])
    said = json.loads(capsys.readouterr().out)
    assert said["pairs"] == 60
    assert said["seconds_a_day"] < DAY
    assert 0.5 < said["warmth"]["auc"] <= 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a,b,when\nx,y,1\n", "no column 't'"),
        ("a,b,t\nx,y,5\nx,z,5\n", "no span"),
        ("a,b,t\nx,y,soon\n", "soon"),
        ("a,b,t\nx,y,0\nx,y,80\nx,y,100\n", "everybody or nobody"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path, capsys, text, says):
    (tmp_path / "ties.csv").write_text(text)
    with pytest.raises(SystemExit):
        main([str(tmp_path / "ties.csv")])
    assert says in capsys.readouterr().err
