"""Every number the engine reasons with, by name, with its bounds and where it comes from.

Knows numbers only. Does not use them: the filter, the rules and the ranking read them from here.
Sources: "engine.md n" is the design's section n; a DOI is the study; "[J]" marks a judgement of ours.
"""

from dataclasses import dataclass, field, fields
from typing import Any


def _number(default: float, low: float, high: float, source: str) -> Any:
    return field(default=default, metadata={"low": low, "high": high, "source": source})


_BIDS = "engine.md 2, variance components of 103 students x 6 friendship bids"
_KARDAS = "10.1037/pspa0000281"


@dataclass(frozen=True, slots=True)
class Parameters:
    """The engine's numbers; anxiety and likelihood run 0-100, times are days. ValueError when out of bounds."""

    # What is believed at the start
    prior_general_sd: float = _number(13, 1, 40, _BIDS)
    prior_domain_sd: float = _number(18, 1, 40, _BIDS)
    prior_domain_correlation: float = _number(0.5, 0, 0.99, "[J], bench.transfer; between all but close people")
    prior_step_sd: float = _number(20, 1, 40, _BIDS)
    prior_bias_sd: float = _number(10, 1, 40, _BIDS)
    prior_bias_far: float = _number(10, -30, 30, _KARDAS)
    prior_bias_close: float = _number(0, -30, 30, _KARDAS)
    lonely_from: int = _number(6, 3, 9, "engine.md 2 [J], three-item loneliness 3-9")
    lonely_general: float = _number(8, 0, 20, "engine.md 2 [J]")

    # What an observation is worth
    peak_sd: float = _number(13, 1, 40, "engine.md 2")
    felt_sd: float = _number(20, 1, 60, "engine.md 2 [J]")
    felt_easy: float = _number(25, 0, 100, "engine.md 2 [J]")
    felt_hard: float = _number(60, 0, 100, "engine.md 2 [J]")
    energy_weight: float = _number(2, 0, 10, "engine.md 2 [J], points per level of energy under 3")
    bias_decay: float = _number(0.6, 0, 1, "engine.md 2 [J], per earlier attempt")
    robust_at: float = _number(2.5, 1, 10, "engine.md 2, standard deviations")
    trust_start: float = _number(20, 1, 60, "[J], SD of a rating until some were borne out; engine.md 2 has 15")
    trust_weight: float = _number(4, 1, 1000, "[J], guesses that this start counts for")
    trust_low: float = _number(12, 1, 60, "[J], least SD of a rating")
    trust_high: float = _number(200, 1, 400, "[J], most SD of a rating; at 200 it says next to nothing")
    flat_sd: float = _number(15, 1, 40, "[J], ratings that differ less than this say little")
    odd_weight: float = _number(8, 0, 1000, "[J], ratings no more surprising than expected that the start counts for")
    odd_sd: float = _number(60, 0, 400, "[J], SD added when ratings surprise twice as much as expected, in variance")
    scale_sd: float = _number(27, 1, 100, "median SD within a person, 103 students x 6 friendship bids")
    scale_weight: float = _number(4, 0, 1000, "[J], ratings that the usual scale counts for")
    scale_low: float = _number(0.3, 0.01, 1, "[J], least share of the scale that ratings are spread out from")
    bias_open: float = _number(70, 0, 1000, "[J], added to the prior SD of the bias for somebody who uses none of it")
    held_back: float = _number(15, 0, 30, "[J], most by which steps start below the hardness wished for")
    held_back_slope: float = _number(3, 0, 10, "[J], points per point of a rating's SD above `held_back_from`")
    held_back_from: float = _number(15, 1, 60, "engine.md 2, SD of a rating that can be relied on")
    care_power: float = _number(4, 0, 10, "[J], how fast the risk taken shrinks with the share of the scale used")
    care_low: float = _number(0.15, 0, 1, "[J], least share of the usual risk, so that everybody gets on")

    # What time and practice do
    drift_general: float = _number(0.3, 0, 10, "engine.md 2, variance a day, for g and each domain")
    drift_step: float = _number(1, 0, 10, "engine.md 2, variance a day")
    learned_flat: float = _number(3, 0, 20, "engine.md 2 [J]")
    learned_most: float = _number(0.5, 0, 1, "engine.md 2 [J], share of the peak")
    learned_step: float = _number(0.7, 0, 1, "engine.md 2 [J]")
    learned_domain: float = _number(0.15, 0, 1, "engine.md 2 [J]")
    learned_step_variance: float = _number(16, 0, 100, "engine.md 2 [J]")
    learned_domain_variance: float = _number(2, 0, 100, "engine.md 2 [J]")
    rate_prior: float = _number(0.35, 0, 1, "engine.md 2; 10.1177/21677026221101379")
    rate_weight: float = _number(4, 0, 50, "engine.md 2 [J], in violations of `rate_unit`")
    rate_unit: float = _number(25, 1, 100, "engine.md 2")
    rate_low: float = _number(0.1, 0, 1, "engine.md 2")
    rate_high: float = _number(0.8, 0, 1, "engine.md 2")

    # Repeats
    spacing_first: float = _number(1, 0.1, 30, "engine.md 2; 10.1016/S0005-7894(00)80026-X")
    spacing_spaced: float = _number(2.5, 1, 10, "engine.md 2; 10.1016/S0005-7894(00)80026-X")
    spacing_massed: float = _number(1.1, 1, 10, "engine.md 2 [J]")
    calm_peak: float = _number(35, 0, 100, "engine.md 2")
    calm_likelihood: float = _number(25, 0, 100, "engine.md 2")
    calm_times: int = _number(2, 1, 10, "engine.md 2")
    revisit_after: int = _number(30, 1, 365, "engine.md 2")

    # Choosing
    too_much: float = _number(80, 50, 100, "engine.md 3")
    risk: float = _number(0.20, 0, 1, "engine.md 3")
    risk_after_setback: float = _number(0.05, 0, 1, "engine.md 3")
    setback_proposals: int = _number(2, 0, 10, "engine.md 3")
    handled: float = _number(65, 0, 100, "engine.md 3")
    ceiling_above_handled: float = _number(20, 0, 50, "engine.md 3")
    ceiling_least: float = _number(50, 0, 100, "engine.md 3")
    listed_least: float = _number(30, 0, 100, "[J], hardness in the catalogue anybody may begin with")
    listed_above: float = _number(10, 0, 100, "[J], above the hardest handled, as the catalogue has it")
    running: int = _number(3, 2, 10, "engine.md 3, the same step this often running is too often")
    comfort_width: float = _number(15, 1, 50, "engine.md 3")
    goal_weight: float = _number(0.35, 0, 5, "engine.md 3")
    goal_step: float = _number(1.6, 0, 5, "engine.md 3")
    goal_domain: float = _number(1, 0, 5, "engine.md 3")
    goal_need: float = _number(0.6, 0, 5, "[J], a step that meets a company missed")
    goal_interest: float = _number(0.4, 0, 5, "[J], a step with something enjoyed")
    due_floor: float = _number(0.35, 0, 1, "engine.md 3")
    mastered_weight: float = _number(0.35, 0, 1, "engine.md 3")
    last_weight: float = _number(0.6, 0, 1, "engine.md 3")
    accept_start: float = _number(1.5, -4, 4, "engine.md 3")
    accept_slope: float = _number(0.05, 0, 1, "engine.md 3")
    accept_middle: float = _number(50, 0, 100, "engine.md 3")
    accept_decline: float = _number(0.45, 0, 2, "engine.md 3")
    accept_attempt: float = _number(0.15, 0, 2, "engine.md 3")
    temperature: float = _number(0.08, 0.001, 5, "engine.md 3")
    best: int = _number(3, 1, 20, "engine.md 3")
    company_easy: float = _number(40, 0, 100, "[J], up to here a step is no effort for somebody not anxious")
    clearly: float = _number(8, 0, 50, "[J], how far below counts as a smaller step")

    # Safety rules
    gate_risk: float = _number(0.07, 0, 1, "[J], engine.md 3 has 0.12; half the peaks for the same progress")
    gate_rating: float = _number(75, 0, 100, "engine.md 3")
    gate_offers: int = _number(2, 0, 5, "engine.md 3")
    stretch: float = _number(50, 0, 100, "engine.md 4 rule 3")
    gentle: float = _number(30, 0, 100, "engine.md 4 rule 9")
    comfort_step: float = _number(5, 0, 20, "engine.md 4 rule 5")
    comfort_low: float = _number(25, 0, 100, "engine.md 4 rule 5")
    comfort_high: float = _number(50, 0, 100, "engine.md 4 rule 5")
    declines_lower: int = _number(2, 1, 10, "engine.md 4 rule 5")
    lower_days: int = _number(7, 1, 60, "engine.md 4 rule 5")
    effortless: float = _number(15, 0, 100, "engine.md 4 rule 5")
    effortless_run: int = _number(3, 1, 10, "engine.md 4 rule 5")
    wrong_reason_days: int = _number(14, 1, 365, "[J], how long a step rests that did not fit")
    short_of_time: int = _number(30, 1, 600, "[J], most minutes for somebody short of time")
    energy_margin: int = _number(1, 0, 4, "[J], above the usual energy when today's is not said")

    # Asking and telling
    ask_least: int = _number(5, 1, 50, "engine.md 10; product: five to eight questions")
    ask_most: int = _number(8, 1, 50, "engine.md 10; product: five to eight questions")
    ask_gain: float = _number(0.05, 0, 1, "[J], share of the variance that one more question must remove")
    unknown: float = _number(20, 0, 60, "engine.md 5")
    bias_pairs: int = _number(5, 1, 50, "engine.md 5")
    guess_prior: float = _number(6, 0.1, 100, "[J], guesses the expected spread counts for; docs/measures-evidence.md")
    guess_errors: float = _number(2.2, 0, 5, "[J], for three looks with at most one in ten wrong; measures-evidence.md")
    bias_errors: float = _number(1.64, 0, 5, "engine.md 5, standard errors")
    as_hard: float = _number(10, 0, 50, "[J], within this two steps are about as hard")

    # What is kept
    joined_steps: int = _number(100, 10, 300, "engine.md 2 says 120; 100 keeps a state under 64 kB")
    joined_days: int = _number(365, 1, 3650, "engine.md 2")

    # Weekly measures
    loneliness_mean: float = _number(35, 0, 100, "[J], only where the line starts; a change is told without it")
    loneliness_person_sd: float = _number(15.5, 1, 50, "engine.md 7, momentary loneliness, between people")
    loneliness_state_sd: float = _number(9.8, 0.1, 50, "engine.md 7, momentary loneliness, ups and downs that last")
    loneliness_noise_sd: float = _number(11.5, 0.1, 50, "engine.md 7, momentary loneliness, one answer")
    loneliness_days: float = _number(1, 0.01, 365, "engine.md 7, 24 h, how long an up or down lasts")
    mood_mean: float = _number(66, 0, 100, "bench.forecast, training part of the diaries' affective_valence")
    mood_person_sd: float = _number(16.9, 1, 50, "engine.md 7, daily mood, between people")
    mood_state_sd: float = _number(8.1, 0.1, 50, "engine.md 7, daily mood, ups and downs that last")
    mood_noise_sd: float = _number(11, 0.1, 50, "engine.md 7, daily mood, one answer")
    mood_days: float = _number(2.8, 0.01, 365, "engine.md 7, how long an up or down lasts")
    unevenness: float = _number(
        0.45, 0, 2, "bench.forecast, training part; SD over people of the log of how much their answers vary"
    )
    fortnight: float = _number(14, 1, 365, "[J], days on each side of a comparison; a week is too few answers")
    band_errors: float = _number(1.645, 0, 5, "engine.md 7, standard errors of a 90 % band")
    clear_errors: float = _number(
        1.75, 0, 5, "[J], 1.645 with a margin for not knowing how much a person varies; see tests/engine/test_change.py"
    )
    clear_days: float = _number(
        5,
        0.01,
        365,
        "[J], least time an up or down is taken to last when fortnights are compared; measures-evidence.md",
    )
    clear_answers: int = _number(3, 1, 50, "[J], least answers in each fortnight; with fewer, noise passes too often")
    open_sd: float = _number(1000, 100, 10000, "[J], as good as knowing nothing on a scale of 100")
    weekly_days: float = _number(28, 1, 365, "[J], how long an up or down lasts that a whole week is marked by")
    weekly_span: float = _number(28, 1, 365, "[J], days on each side of a comparison of weekly answers")
    worse_by: float = _number(20, 0, 100, "engine.md 4 rule 6")
    worse_weeks: int = _number(2, 1, 10, "engine.md 4 rule 6")
    worse_least: int = _number(2, 1, 10, "[J], least weeks before them to be worse than")
    worse_most: int = _number(8, 1, 100, "[J], most weeks before them; longer ago is no longer the usual")
    worse_days: int = _number(14, 7, 60, "[J], most days between weeks in a row, and how long the last one counts")

    # People
    cadence_inner: float = _number(7, 1, 3650, "engine.md 8, days")
    cadence_close: float = _number(30, 1, 3650, "engine.md 8, days")
    cadence_wider: float = _number(90, 1, 3650, "engine.md 8, days")
    cadence_everyone: float = _number(365, 1, 3650, "engine.md 8, days")
    gap_prior: float = _number(3, 0.1, 50, "engine.md 8, gaps that the chosen cadence counts for")
    gap_half_life: float = _number(6, 1, 100, "engine.md 8, contacts")
    gap_days: int = _number(8, 2, 50, "[J], last days in touch kept, among which late entries find their place")
    warmth_rate: float = _number(0.2346, 0.01, 5, "engine.md 8, the FSRS forgetting curve")
    warmth_power: float = _number(0.5, 0.05, 2, "engine.md 8, the FSRS forgetting curve")
    label_good_time: float = _number(1, 0.1, 10, "engine.md 8, usual gaps")
    label_a_while: float = _number(2, 0.1, 20, "engine.md 8, usual gaps")
    label_drifting: float = _number(4, 0.1, 40, "engine.md 8, usual gaps")
    label_sleeping: float = _number(8, 0.1, 80, "engine.md 8, usual gaps")
    reach_outs: int = _number(3, 0, 10, "engine.md 8, a week")
    reach_near: float = _number(0.5, 0, 1, "engine.md 8, share for the inner two circles")
    reach_new: int = _number(1, 0, 10, "engine.md 8, for a new tie")
    new_tie: int = _number(56, 1, 365, "engine.md 8, days")
    new_tie_rest: float = _number(7, 1, 90, "[J], most days a new tie rests, whatever its cadence")
    starts_prior: int = _number(2, 1, 20, "engine.md 8, Beta(2, 2) on who started")
    starts_least: int = _number(8, 1, 100, "engine.md 8")
    starts_sure: float = _number(0.9, 0.5, 1, "[J], how sure that one of the two starts more often")
    hours_casual: float = _number(50, 1, 1000, "10.1177/0265407518761225")
    hours_friend: float = _number(90, 1, 1000, "10.1177/0265407518761225")
    hours_close: float = _number(200, 1, 1000, "10.1177/0265407518761225")
    hours_short: float = _number(0.25, 0, 24, "[J], least hours of a meeting whose length was not told")
    hours_long: float = _number(2, 0, 24, "[J], most hours of a meeting whose length was not told")

    # The week
    week_usual: float = _number(4, 1, 10, "[J], the size of a usual week, in quarters; sizes scale the numbers below")
    week_least: float = _number(1, 0.5, 4, "[J], the smallest size, a quarter of a usual week")
    week_most: float = _number(6, 4, 20, "[J], the biggest size, half as much again")
    week_items: int = _number(7, 1, 21, "[J], things in a usual week: one a day, locked ones counted")
    week_day: int = _number(2, 1, 3, "[J], things on one day at most")
    week_outings: int = _number(3, 0, 14, "[J], outings in a usual week")
    week_minutes: int = _number(360, 30, 2000, "[J], minutes in a usual week, ways included")
    week_money: int = _number(3, 0, 42, "[J], cost in a usual week: a little is 1, something is 2")
    week_steps: int = _number(1, 0, 7, "engine.md 9, one next step a week")
    week_repeats: int = _number(2, 0, 14, "engine.md 9, two easy repeats a week")
    week_activities: int = _number(2, 0, 14, "[J], things to do from the portfolio a week")
    week_opportunities: int = _number(1, 0, 14, "[J], things from calendars around a week")
    week_lighter: float = _number(0.5, 0.1, 1, "engine.md 9, the share of a week that is planned after too full a one")
    week_tried: float = _number(0.5, 0, 1, "engine.md 9, the share under which the next week is lighter")
    week_few: int = _number(30, 5, 360, "[J], minutes that even a lighter week may hold")
    week_rest: float = _number(0.2, 0, 1, "[J], share of the free parts that stay free")
    week_rest_within: int = _number(3, 1, 20, "[J], parts after a stretch among which the first free one is for rest")
    week_heavy: int = _number(4, 1, 5, "[J], energy from which a thing is heavy; a stretch always is")
    week_travel: int = _number(120, 0, 600, "[J], most minutes there and back for one outing")
    week_near: int = _number(20, 0, 120, "[J], minutes there and back near home")
    week_out: int = _number(60, 0, 300, "[J], minutes there and back further out")
    week_outing: int = _number(20, 1, 600, "[J], minutes from which something near home is an outing")
    week_part: int = _number(240, 15, 480, "[J], minutes of a part of the day that are free when nothing else is known")
    week_worth_plan: float = _number(1.2, 0, 5, "[J], what a plan without a day is worth")
    week_worth_step: float = _number(1, 0, 5, "[J], what the best next step is worth")
    week_worth_group: float = _number(1, 0, 5, "[J], what a group one goes to is worth")
    week_worth_reach: float = _number(0.8, 0, 5, "[J], what the worthiest reach-out is worth")
    week_worth_repeat: float = _number(0.7, 0, 5, "[J], what an easy repeat is worth that is due")
    week_worth_activity: float = _number(0.5, 0, 5, "[J], what the first thing to do of the portfolio is worth")
    week_new: float = _number(0.6, 0, 1, "[J], what something easy not done before is worth against a repeat")
    week_activity: int = _number(60, 5, 480, "[J], minutes of a thing to do from the portfolio")
    week_meeting: int = _number(90, 5, 480, "[J], minutes of a meeting of a group")
    week_message: int = _number(15, 1, 120, "[J], minutes of reaching out to somebody")
    week_worth_opportunity: float = _number(0.6, 0, 5, "[J], what the best thing is worth that is on around somebody")
    week_spare: float = _number(0.05, 0, 0.25, "[J], share of the worth lost per level of energy that is not needed")
    week_same: float = _number(0.15, 0, 1, "[J], share of the worth won by staying where it was when planned anew")
    week_rounds: int = _number(2200, 1, 20000, "[J], rounds of the search; tests/engine/test_week_oracle.py")
    week_ruin: int = _number(5, 1, 21, "[J], most things taken out at once in a round")
    week_begin: float = _number(0.5, 0, 1, "[J], share of rounds that begin with a place taken at random")
    week_loose: int = _number(2, 0, 21, "[J], most other things taken out in such a round")
    week_views: int = _number(256, 1, 5000, "[J], random parts of the whole that a round fills a week from first")
    week_unseen: float = _number(0.9, 0, 1, "[J], most of the candidates that such a part leaves out, as a share")
    week_shut: float = _number(0.7, 0, 1, "[J], share of the parts of the week that every third of them leaves out")
    week_heat: float = _number(0.05, 0, 1, "[J], share of the worth that a round may lose at first")

    def __post_init__(self) -> None:
        """Hold every number to its bounds."""
        for one in fields(self):
            value, low, high = getattr(self, one.name), one.metadata["low"], one.metadata["high"]
            if not low <= value <= high:
                raise ValueError(f"{one.name} is {value}, outside {low} to {high}")


DEFAULT = Parameters()
