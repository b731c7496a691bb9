"""Who acts: behind another clause, behind a pronoun, in a clause with "when", in a quotation."""

import pytest

from articles.extraction.values import EventStatus, EventType

# text; type; who must be a party; who must not; read on Thursday 8 March 2018
ACTING = [
    # a clause before the main one has a subject of its own
    ("Days after President Trump was inaugurated, the sheriff, Ann Lee, ended the policy on "
     "Monday.", EventType.DIRECTIVE, ["Ann Lee"], ["Donald Trump"]),
    ("On Monday, weeks after Gov. Dan Roe took office, County Mayor Ana Ruiz (R) issued an order "
     "that told jailers to honor detainers.", EventType.EXECUTIVE_ACTION, ["Ana Ruiz"],
     ["Dan Roe"]),
    ("When Gov. Phil Murphy spoke, Sheriff Ann Lee (D-Calif.) signed a directive Monday.",
     EventType.DIRECTIVE, ["Ann Lee"], ["Phil Murphy"]),
    ("Because Oregon, a state of four million, sued, Reno sent a letter to the department Monday.",
     EventType.LETTER, ["City of Reno"], ["State of Oregon"]),
    ("After the state, backed by Idaho, sued, Mayor Al Voss signed the order on Monday.",
     EventType.EXECUTIVE_ACTION, ["Al Voss"], ["State of Idaho"]),
    # named before "the suit says", and no party to it
    ("The ACLU sued Elko County on Monday. Gov. Dan Roe kept silent, the suit says.",
     EventType.LAWSUIT, ["American Civil Liberties Union", "Elko County, NV"], []),
    # whose officer he is
    ("Gov. Dan Roe's chief of staff, Ida Brandt, said Monday that the bill is dead.",
     EventType.STATEMENT, ["Ida Brandt"], []),
    # those who lead the others, and those for whom a suit is brought
    ("Twenty states led by Nevada and Idaho sued the Trump administration on Monday.",
     EventType.LAWSUIT, ["State of Nevada", "State of Idaho"], []),
    # a former officer speaks for himself
    ("Former ICE Director John Sandweg said on Monday that the policy would fail.",
     EventType.STATEMENT, ["John Sandweg"], ["U.S. Immigration and Customs Enforcement"]),
    ("A directive signed Monday by Sheriff Greg Voss bars ICE from the jail.", EventType.DIRECTIVE,
     ["Greg Voss", "U.S. Immigration and Customs Enforcement"], []),
    # who did it, told behind "by"
    ("About 90 people were arrested by US Immigration and Customs Enforcement (ICE) on Monday in "
     "raids that lasted three days.", EventType.ENFORCEMENT,
     ["U.S. Immigration and Customs Enforcement"], []),
    ("Eight men were detained Monday by immigration agents at a dairy near Elko.",
     EventType.ENFORCEMENT, ["U.S. Immigration and Customs Enforcement"], []),
    # a body that a pronoun stands for
    ("The Nevada Sheriffs' Association declined to comment in January. But on Wednesday, ahead of "
     "the vote, it said it hopes the bill dies.", EventType.STATEMENT,
     ["Nevada Sheriffs' Association"], ["State of Nevada"]),
    ("Tucson has held out for long. In February it sued the Justice Department over the grants.",
     EventType.LAWSUIT, ["City of Tucson", "U.S. Department of Justice"], []),
    ("Reno and Elko County have held out. In February they sued the Justice Department.",
     EventType.LAWSUIT, ["City of Reno", "Elko County, NV", "U.S. Department of Justice"], []),
    # a statement of nobody by name, then whoever is quoted
    ("One councilman put out a statement Tuesday faulting the move.\n\n\"We are divided,\" "
     "Councilman Greg Voss said. \"There is no need for it.\"", EventType.STATEMENT,
     ["Greg Voss"], []),
    ("A lone commissioner issued a statement Tuesday against it.\n\n\"Nobody asked us,\" said Ida "
     "Brandt.", EventType.STATEMENT, ["Ida Brandt"], []),
    # a chamber of a state's legislature, where nothing speaks of Congress
    ("House Bill 12 in Tennessee bars such cities. The House passed the bill on Monday.",
     EventType.LEGISLATION, ["Tennessee House of Representatives"],
     ["U.S. House of Representatives"]),
    ("CARSON CITY, Nev. - Lobbyists filled the hall. The Senate approved the bill Monday, and "
     "SB 40 is headed to Gov. Brian Sandoval.", EventType.LEGISLATION, ["Nevada Senate"],
     ["U.S. Senate"]),
    ("The House passed the bill on Monday. Steve King of Iowa praised it in Congress.",
     EventType.LEGISLATION, ["U.S. House of Representatives"], []),
    # a judge known by his surname, and where he sits
    ("The same happened in May 2017, when Judge Orrick, in San Francisco, blocked the first order.",
     EventType.RULING, ["William Orrick"], []),
    ("On Monday a federal judge in Reno blocked the order.", EventType.RULING,
     ["U.S. District Court, D. Nev."], []),
    # titles that several share
    ("A letter was sent Monday by Commissioners Bo Lind, Kim Bray and Ken Oster.",
     EventType.LETTER, ["Bo Lind", "Kim Bray", "Ken Oster"], []),
    ("The ordinance was passed Monday by Councilmen Dwyer Bress and Andy Kern.",
     EventType.LEGISLATION, ["Dwyer Bress", "Andy Kern"], []),
    # who lost: whoever appeals in the sentences behind
    ("A federal judge blocked the grant rules Monday. The Justice Department said it would appeal.",
     EventType.RULING, ["U.S. Department of Justice"], []),
    ("A federal appeals court struck down the law on Monday. Oregon plans to appeal.",
     EventType.RULING, ["State of Oregon"], []),
    ("A state judge struck down the ordinance on Monday. Nobody cheered. Tucson has appealed.",
     EventType.RULING, ["City of Tucson"], []),
    ("A federal judge blocked the rule on Monday. An appeal to reason, Ann Roe called it.",
     EventType.RULING, [], ["Ann Roe"]),
    # the only case that the article tells of
    ("A federal judge struck down the rule Monday. Tucson and Reno had sued the Trump "
     "administration over it. Mayor Al Voss of Tucson was glad.", EventType.RULING,
     ["City of Tucson", "City of Reno", "Trump administration"], ["Al Voss"]),
    ("A federal judge issued an injunction Monday in Tucson's lawsuit against the Justice "
     "Department.", EventType.RULING, ["City of Tucson", "U.S. Department of Justice"], []),
    ("On Monday a federal judge barred the new rules. \"It is over,\" said Mayor Al Voss. "
     "Denver has challenged them in court since May.", EventType.RULING, ["City of Denver"],
     ["Al Voss"]),
    # the administration and its department, both told to obey
    ("A judge ruled Monday that the Trump administration may not withhold grants, and told the "
     "Justice Department to release the money.", EventType.RULING,
     ["Trump administration", "U.S. Department of Justice"], []),
    # the sides of a suit whose clause names nobody
    ("Nye County files federal lawsuit against Nevada\n\nThe subject of the litigation, filed "
     "Tuesday, is a rule on jails.", EventType.LAWSUIT, ["Nye County, NV", "State of Nevada"], []),
    ("Nevada has been taken to federal court by Nye County, Commissioner Al Voss said. The suit, "
     "filed Tuesday, is about a directive.", EventType.LAWSUIT,
     ["Nye County, NV", "State of Nevada"], ["Al Voss"]),
    ("Idaho is being sued by Boise. Utah has been taken to court by Provo. The suit, filed Monday, "
     "is long.", EventType.LAWSUIT, [], ["State of Utah", "State of Idaho"]),
    # the body that they sit in
    ("The Elko Township Council met in the gym. A resolution was passed on March 5 by Council "
     "President Rob Nix and Councilmen Ken Bress and Andy Kern.", EventType.LEGISLATION,
     ["Elko Township Council", "Rob Nix", "Andy Kern"], []),
    ("The Nye County Commission met late. The ban was adopted Monday by Commissioners Bo Lind and "
     "Ida Voss.", EventType.LEGISLATION, ["Nye County Commission", "Ida Voss"], []),
    ("The Board of Supervisors approved the resolution 3-2 Tuesday in Prince William County, "
     "Virginia.", EventType.LEGISLATION, ["Prince William County Board of Supervisors"], []),
    ("The village board in Skokie voted Monday to tell police to stay out of immigration matters.",
     EventType.LEGISLATION, ["Skokie Village Board"], []),
    ("OLYMPIA, Wash. - Congress had its say. Gov. Jay Inslee has just signed Senate Bill 97. The "
     "House approved the bill on Monday, 57-38.", EventType.LEGISLATION,
     ["Washington House of Representatives"], ["U.S. House of Representatives"]),
    # an office with its place or body, then the name
    ("The sheriff of Washoe County, Delmiro Roe, told reporters Tuesday that he would end it.",
     EventType.STATEMENT, ["Delmiro Roe"], []),
    ("The head of the Elko Law Project, Ottoline Voss, said Monday that it would sue.",
     EventType.STATEMENT, ["Ottoline Voss"], []),
    # a city's lawyer sues for the city
    ("San Francisco City Attorney Dennis Herrera filed the suit Monday against President Trump.",
     EventType.LAWSUIT, ["Dennis Herrera", "City of San Francisco", "Donald Trump"], []),
    ("Tucson City Attorney Ida Brandt sued the Justice Department on Monday over grants to Tucson.",
     EventType.LAWSUIT, ["City of Tucson", "U.S. Department of Justice"], []),
    # a clause between dashes is another's
    ("Sheriff Gil Voss — who admires President Trump's plan — sent a letter to ICE on Monday.",
     EventType.LETTER, ["Gil Voss", "U.S. Immigration and Customs Enforcement"], []),
    # whoever signs for a city, county or state does it for all of it
    ("Mayor Ann Roe of Dayton, Ohio, met clerks. Dayton Mayor Ann Roe signed an executive order on "
     "Monday that bars agents from the jail.", EventType.EXECUTIVE_ACTION,
     ["Ann Roe", "City of Dayton"], []),
    # who ended it, in the clause behind
    ("A contract in Washoe County ended in December, when Sheriff Al Roe, newly sworn in, pulled "
     "out of 287(g).", EventType.PROGRAM_SUSPENSION, ["Al Roe", "Washoe County"], []),
]  # fmt: skip

# text; type; who alone acts, and with which role
ALONE = [
    ("“I am not happy,” Gil Voss, an engineer who became the chief last year, said Tuesday.",
     EventType.STATEMENT, "speaker", ["Gil Voss"]),
    ("In a letter sent on Monday, Sheriff Gil Voss demanded proof from Denver.",
     EventType.LETTER, "sender", ["Gil Voss"]),
    ("President Donald Trump condemned cities, like Reno, in his State of the Union address on "
     "Monday.", EventType.SPEECH, "speaker", ["Donald Trump"]),
    ("Sheriff Gil Voss — who admires President Trump's plan — sent a letter to ICE on Monday.",
     EventType.LETTER, "sender", ["Gil Voss"]),
    ("The decision upholds a ruling made on Monday by Judge Ann Roe in a district court.",
     EventType.RULING, "loser", []),
    ("The 90-page ruling handed down Tuesday by Judge Ann Roe was read in Reno.",
     EventType.RULING, "judge", ["Ann Roe"]),
    ("A month after the president's inauguration, the council, led by Mayor Ann Voss, passed the "
     "ordinance on Monday.", EventType.LEGISLATION, "legislature", ["Ann Voss"]),
    ("Weeks after Texas' election, Sheriff Ann Roe sent a letter to ICE Monday.",
     EventType.LETTER, "sender", ["Ann Roe"]),
    ("The Department of Homeland Security, which oversees ICE, said Monday it would sue.",
     EventType.STATEMENT, "speaker", ["U.S. Department of Homeland Security"]),
    ("Ann Roe, who beat Dan Voss, signed the order on Monday.", EventType.EXECUTIVE_ACTION,
     "signer", ["Ann Roe"]),
    ("Oregon, whose governor criticized President Trump, sued the department on Monday.",
     EventType.LAWSUIT, "plaintiff", ["State of Oregon"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "role", "names"), ALONE, ids=[row[0][:50] for row in ALONE]
)
def test_nobody_else_acts(reading, text, kind, role, names):
    told = [e for e in reading(text).events if e.type is kind and e.status is EventStatus.OCCURRED]
    assert [actor.name for actor in told[-1].actors if actor.role == role] == names


@pytest.mark.parametrize(
    ("text", "kind", "named", "others"), ACTING, ids=[row[0][:50] for row in ACTING]
)
def test_who_acts(reading, text, kind, named, others):
    told = [e for e in reading(text).events if e.type is kind and e.status is EventStatus.OCCURRED]
    names = {actor.name for event in told[-1:] for actor in event.actors}
    assert names >= set(named)
    assert names.isdisjoint(others)


# "it" is no body there
NOBODY = [
    ("Oregon has a new bill. It passed on Monday.", "State of Oregon"),
    ("The memo from Reno is long. It was sent to the department Monday.", "City of Reno"),
]


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_it_is_a_thing(reading, text, name):
    for event in reading(text).events:
        actors = {actor.name: actor.role for actor in event.actors}
        assert actors.get(name) not in ("speaker", "sender")
