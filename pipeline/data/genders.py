"""Given names that are a woman's or a man's: to tell "Mrs Oyelaran" from Kofi.

Names that both bear (Alex, Sam, Robin, Jean, Andrea, Gurpreet, Noor) do not stand here: they tell
nothing. Written as identity/ normalises names: lower case, no accents, no apostrophes.
"""

from __future__ import annotations

_WOMEN = """
abena abigail akosua adaeze agnes agnieszka aisha ayesha alice alison amanda amelia amina amy ana
angela angharad anita ann anna anne annie aoife asha asma barbara beatrice bernadette beryl beth
bethan bridget bronagh bronwen carol caroline carys catherine catrin ceri charlotte cheryl chloe
christine claire clare danielle daphne dawn deborah debra delyth denise diane donna doreen dorota
dorothy dympna edith eileen eirlys elaine eleanor elena elizabeth ella ellen elsie elspeth emily
emma esther eva eve evelyn farah fatima fatuma ffion fiona florence folasade frances freya gemma
georgina geraldine gillian glenys grace gwen gwenllian hannah harriet hayley hazel heather helen
hilary hodan holly ifeoma ioana irene isabel isabella isla iwona jacinta jacqueline jane janet
janice jasmine jennifer jessica jill joan joanna joanne josephine joyce judith julia julie karen
katarzyna kate katherine kathleen kathryn katie kayleigh keira kelly khadija kirsty lakshmi latoya
laura lauren leah leanne leila lily linda lisa lorraine louise lucinda lucy lydia lynn lynne
magdalena maisie malgorzata mandy margaret maria marian marie marion marjorie martha mary maryam
maureen meera megan melanie meena michelle mildred miriam moira molly monica monika nadia nancy
naomi natalie natasha nia niamh nichola nicola nina nusrat olivia oluwaseyi orla pamela patricia
paula pauline penelope phoebe phyllis poppy precious priya rachel rebecca rhiannon rosa rosalind
rose rosemary roxanne ruby rukhsana ruth sadia saima samantha sandra sarah shabana shanice sharon
sheila shirley shona shauna siobhan sinead sofia sophia sophie stella stephanie sunita susan
susanne suzanne sylvia tamara tanya tatiana teresa thandiwe theresa tina tracey tracy ursula
valerie vanessa vera veronica victoria wendy winifred yasmin yetunde yvonne zainab zara zofia zoe
"""
_MEN = """
aaron abdi abdul abdullah abubakar adam ade adrian ahmed alan alasdair albert alfie alfred ali
alistair andrew andrzej anthony anton arjun arthur asif barry benjamin bernard bilal brendan brian
bruce bryn callum carl cathal charles chidi chinedu christopher ciaran clive colin connor craig
dafydd damian daniel darren david dean deepak denis dennis derek derrick desmond dmitri dominic
donald douglas duncan dylan edward emeka emmanuel eoin eric ethan euan evan farid femi finlay
francis frank fraser frederick gareth gary geoffrey george gerald gerard giles glyn gordon graham
grant gregory grzegorz guy gwyn hamza harold harry hassan henry howard hugh hussein huw hywel iain
ian ibrahim idris ieuan imran isaac ismail ivan ivor jack jacob jake jakub james jason jeffrey
jeremy jerome joao joel john jonathan jose joseph joshua julian kareem karl keith kenneth kevin
kieran kofi krzysztof kwame kyle laurence lawrence leo leon leonard lewis liam llewellyn lloyd
louis lukasz luke malcolm malik marcus mark martin matthew maurice mehmet michael michal mohamed
mohammad mohammed muhammad mustafa nathan neil niall nicholas nigel noah norman oliver omar osman
oscar owen padraig patrick paul peter philip phillip pierre piotr rafael raj rajesh ralph ravi
raymond reece rhodri rhys richard robert roderick rodney roger ronald rory roy rupert russell ryan
samuel sanjay scott sean seamus sebastian selwyn simon sivakumar stanley stephen steven stewart
stuart sunil suresh syed tadhg tariq terence thomas timothy tobias tomasz tony trevor tristan
tunde vernon victor vikram vincent vivek wayne wiktor will william wojciech yusuf zachary
"""

WOMEN: frozenset[str] = frozenset(_WOMEN.split())
MEN: frozenset[str] = frozenset(_MEN.split())
