# The two words that both see at an invitation, and say to each other. 256 short, friendly words that
# cannot be misheard. No names, nothing of illness, violence, alcohol or faith.

two-words-list =
    acorn almond anchor apple apricot apron artist attic avocado badger balloon bamboo banana banjo
    beetle bicycle biscuit blanket blossom book branch bread breeze brick broccoli broom bubble
    bucket butterfly button cabin cactus canoe canvas caramel cardigan castle cello chair chalk
    cheese cherry chestnut chicken cinema clarinet clock cloud clover coconut comb compass cookie
    copper coral cradle crayon crocus crown cucumber cushion daffodil desk diamond dolphin domino
    door drum duck eagle egg elephant envelope feather fence fiddle field finch flamingo flute fox
    frog garden garlic giraffe goat goose guitar hammock harbour harp hat hedgehog heron hill hippo
    hotel house igloo island jacket jam jigsaw jungle kangaroo kayak kettle kitchen kite kiwi koala
    ladybird lake lamb lantern lawn leaf lemon leopard lettuce library lime lion lizard lobster
    lotus magnet magpie mango marble meadow melon mermaid mirror monkey moon moss mountain muffin
    museum napkin necklace nest noodle notebook oak ocean octopus onion orchard ostrich otter oven
    owl paint palace palm pancake parcel park parsley pasta peach peacock peanut pelican pencil
    penguin piano picnic pigeon pillow pineapple plum pond postcard potato pumpkin puzzle quilt
    rabbit raccoon radio rainbow raisin raspberry ribbon rice river robot salad sandal saucer scarf
    seal sheep shell shirt shoe sketch sledge slipper snail soap sock sofa sparrow spinach spoon
    spring squirrel stamp star stone stork straw suitcase sunflower swan sweater tadpole teapot tent
    tiger tomato tortoise toucan towel toy tractor treasure tree triangle trout trumpet turnip
    turtle twig umbrella unicorn valley vanilla vase velvet village violin waffle walnut wave whale
    whistle window wool yarn yogurt zebra
