"""A key as six words that two people can read to each other.

Knows the list: 256 everyday words, easy to say and hard to mistake for one another, the same in every language so that
both sides read the same. Does not know keys: it is given six bytes.
"""

_LIST = """
    acorn almond amber anchor apple apron arrow autumn avenue badger bakery balcony balloon bamboo banjo
    barley basket beacon beetle bell berry bicycle biscuit blanket blossom boat bonnet bottle branch bread
    bridge bronze broom bucket butter cabin cactus camel candle canoe canvas carpet carrot castle cedar cellar
    cherry chimney cider circle clover coal cobweb coconut coffee comet compass copper coral cotton cradle
    crayon cricket crystal cushion daisy dancer denim desert diamond dolphin donkey doorway dragon drawer
    drummer eagle easel echo elbow elm ember engine envelope falcon feather fern fiddle field finger flannel
    flute forest fossil fountain foxglove garden garlic gateway ginger giraffe glacier glove goblet gondola
    granite grape guitar hamlet hammer harbour harvest hazel hedge helmet heron hill honey horizon hornet
    hurdle iris island ivory jacket jasmine jelly jigsaw jungle juniper kettle kingdom kitchen kite kitten
    ladder lagoon lantern lavender leather lemon library lighthouse lilac linen lizard locket magnet mandolin
    mango maple marble market meadow melon mill mirror mitten monkey moss mountain museum mustard napkin
    nectar needle nettle notebook nutmeg oak oasis ocean olive onion opal orange orchard otter oven oyster
    paddle panda paper parade parrot pastry peach pebble pepper piano pillow planet plum pocket pony poppy
    potter prairie pumpkin puzzle quilt rabbit radish railway rainbow raven ribbon river rocket rosemary
    saddle saffron salmon sandal satin saucer shadow shelter shovel silver sparrow spinach spiral squirrel
    stable statue sugar summer sunset swan tablet tailor teapot temple thimble thunder timber tomato trumpet
    tulip tunnel turnip turtle umbrella valley velvet village violin walnut whistle willow window winter
    yellow zebra zipper
"""
WORDS = tuple(_LIST.split())
LENGTH = 6


def spoken(fingerprint: bytes) -> tuple[str, ...]:
    """Return the words of a fingerprint, one a byte."""
    return tuple(WORDS[byte] for byte in fingerprint[:LENGTH])
