"""What no step may involve: sixty ordinary steps that pass, sixty that are asked to be worded otherwise."""

from time import perf_counter

import pytest

from nearer.content.limits import Limit, crossed, crossings

CROSSED = {
    Limit.ALCOHOL: (
        "Have a beer with Tom",
        "Go to the pub",
        "Go to a bar alone and stay ten minutes",
        "Ask Tom out for drinks",
        "Have a drink with my neighbour",
        "Share a bottle of wine with Ana",
        "Invite Ruth for a cocktail",
        "Get drunk at the party so that I can talk",
        "Buy somebody a pint",
        "Meet the climbers at the brewery",
    ),
    Limit.DECEIVING: (
        "Pretend I am lost and ask for directions",
        "Lie to my sister about being ill",
        "Lie about my job at the party",
        "Tell Tom a white lie",
        "Make up an excuse to leave",
        "Use a fake name at the club",
        "Secretly film the choir",
        "Record Ana without her knowing",
        "Talk about Ana behind her back",
        "Trick somebody into helping me",
    ),
    Limit.FOLLOWING: (
        "Follow her home",
        "Follow him.",
        "Follow a stranger through the shop",
        "Follow the woman from the bus to her door",
        "Find out where she lives",
        "Wait outside his house until he comes out",
        "Look through her phone",
        "Spy on the neighbours",
        "Watch her from the window",
        "Watch them from behind the hedge without being seen",
    ),
    Limit.NIGHT: (
        "Walk alone at night",
        "Sit in the park at night",
        "Go to the beach after dark with someone new",
        "Walk through the woods in the dark",
        "After midnight, wait at the canal",
        "Meet somebody in the car park late at night",
    ),
    Limit.MONEY: (
        "Lend Tom money",
        "Lend my brother 50 euros",
        "Give him some cash",
        "Send her £20",
        "Give a stranger money",
        "Ask Ana for a loan",
        "Pay her rent",
        "Tell him my PIN",
        "Borrow 100 dollars from Sam",
        "Send him my bank details",
    ),
    Limit.NO_CONTACT: (
        "Text Tom, who blocked me",
        "Call Ana even though she asked me not to",
        "Write to my ex, who asked for no contact",
        "Visit her although she does not want to see me",
        "Message him from another number",
        "Go and see my brother, who told me to leave him alone",
        "Ask her out again though she said no",
        "Call my ex. She has a restraining order.",
        "Call Ana after she asked me to stop",
    ),
}

FREE = (
    "Ask the barista how her day was",
    "Say hello to the man with the brown dog",
    "Ask the woman at the till how her day was",
    "Sit in the café and watch people from a bench",
    "Leave the party for five minutes without anybody noticing",
    "Have an alcohol-free drink with Tom",
    "Have a non-alcoholic beer with Tom",
    "Say no to a drink at the party",
    "Meet Sam without drinking",
    "Go to an Alcoholics Anonymous meeting",
    "Drink a cup of tea with Ruth",
    "Have a ginger beer in the garden",
    "Bring something to drink to the street party",
    "Buy a pint of milk and thank the man at the till",
    "Go to the public library",
    "Go to the pub quiz with Sam",
    "Share a bar of chocolate",
    "Buy a coffee at the snack bar",
    "Ask at the climbing bars how to begin",
    "Lie down in the grass beside Ana",
    "Stop pretending I am fine and tell my sister",
    "Play pretend with my nephew",
    "Tell Tom that I lied to him and say sorry",
    "Show the children a card trick",
    "Play Secret Santa",
    "Follow up with Tom",
    "Follow her advice",
    "Follow them on Mastodon",
    "Follow the page of the walking group",
    "Join the guided tour and follow the guide",
    "Wait outside her house and ring the bell",
    "Say good night to my neighbour",
    "Call my brother at night",
    "Go to the night market with Sam",
    "Go to midnight mass with Ruth",
    "Walk in the park with Tom at noon",
    "Go to the film night at the library",
    "Lend my neighbour a drill",
    "Lend a hand in the garden",
    "Borrow a ladder from next door",
    "Give Tom back the money I owe him",
    "Ask for my money back",
    "Give 10 euros to the food bank",
    "Pay for her coffee",
    "Give ten minutes to the garden",
    "Give Ana 3 compliments",
    "Send Ana 2 photos",
    "Offer Tom a lift at 5",
    "Ask about an inter-library loan",
    "Ask somebody at the bank about a loan",
    "Ask about my student loan",
    "Ask for money advice at the town hall",
    "Give Sam my number",
    "Give my seat to somebody",
    "Talk to my sister about Tom, who blocked me",
    "Tell a friend that Ana asked me not to call",
    "Tell Ruth I want no contact with my father",
    "Text Ana from my new number",
    "Ask Tom how he is",
    "Send a card to my aunt",
)


@pytest.mark.parametrize(("limit", "text"), [(limit, text) for limit, texts in CROSSED.items() for text in texts])
def test_what_no_step_involves_is_found_and_named(limit, text):
    assert crossed(text) is limit
    assert crossed(text.upper()) is limit


@pytest.mark.parametrize("text", FREE)
def test_an_ordinary_step_passes(text):
    assert crossed(text) is None


def test_line_breaks_hide_nothing():
    assert crossed("Lend Tom\nmoney") is Limit.MONEY


def test_one_innocent_phrase_does_not_excuse_another():
    assert crossed("Have an alcohol-free beer, then go to the pub") is Limit.ALCOHOL
    assert crossed("Give Tom back his book and lend him 50 euros") is Limit.MONEY


@pytest.mark.parametrize("text", ["Have an alcohol-free beer", "Lend a book", "Go after dark", "Secretly smile"])
def test_the_catalogue_is_held_to_doubtful_words_too(text):
    """Its authors can find another word."""
    assert list(crossings(text))
    assert crossed(text) is None


@pytest.mark.parametrize("word", ["the ", "no drink-free ", "give a ", "follow the ", "call and ", "at the park "])
def test_the_longest_text_is_read_at_once(word):
    before = perf_counter()
    crossed((word * 1000)[:2000])
    assert perf_counter() - before < 0.25
