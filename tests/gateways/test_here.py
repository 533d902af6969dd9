"""In which time zone this machine stands: as systems write it down, and never wrong in the other half of the year."""

from zoneinfo import ZoneInfo

import pytest

from nearer.gateways import here


def test_a_link_names_it(tmp_path, monkeypatch):
    monkeypatch.delenv("TZ", raising=False)
    place = tmp_path / "usr" / "zoneinfo" / "Europe" / "Stockholm"
    place.parent.mkdir(parents=True)
    place.touch()
    (tmp_path / "localtime").symlink_to(place)
    assert here.zone(tmp_path / "localtime", tmp_path / "none") == ZoneInfo("Europe/Stockholm")


def test_a_file_names_it(tmp_path, monkeypatch):
    monkeypatch.delenv("TZ", raising=False)
    (tmp_path / "timezone").write_text("Asia/Tokyo\n")
    assert here.zone(tmp_path / "none", tmp_path / "timezone") == ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize(("given", "name"), [("America/Lima", "America/Lima"), (":Asia/Tokyo", "Asia/Tokyo")])
def test_the_environment_counts_first(tmp_path, monkeypatch, given, name):
    monkeypatch.setenv("TZ", given)
    assert here.zone(tmp_path, tmp_path) == ZoneInfo(name)


@pytest.mark.parametrize("given", ["", "CET-1CEST,M3.5.0", "../../etc/passwd", "Nowhere/Land"])
def test_what_is_no_name_is_passed_over(tmp_path, monkeypatch, given):
    monkeypatch.setenv("TZ", given)
    (tmp_path / "timezone").write_text("Asia/Tokyo")
    assert here.zone(tmp_path, tmp_path / "timezone") == ZoneInfo("Asia/Tokyo")


def test_where_nothing_is_known_it_is_utc(tmp_path, monkeypatch):
    monkeypatch.delenv("TZ", raising=False)
    assert here.zone(tmp_path, tmp_path) == ZoneInfo("UTC")
