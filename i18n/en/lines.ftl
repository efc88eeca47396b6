lines-country-se = Sweden
lines-country-no = Norway
lines-country-dk = Denmark

# Beside the emergency number, short.
lines-se-112 = Danger to life
lines-no-113 = Danger to life
lines-no-112 = Police
lines-dk-112 = Danger to life

lines-kind-crisis = Someone to talk to
lines-kind-suicide = When you have thoughts of suicide
lines-kind-medical-advice = Medical advice
lines-kind-addiction = About alcohol and addiction
lines-kind-relatives = For relatives and those close
lines-kind-children = For children and young people

lines-for-adults-also-relatives = For adults, relatives too.
lines-for-also-relatives = For relatives too.
