"""Lines of a head that say several things including the date are read; sentences with a date in them are text."""

from __future__ import annotations

import pytest

from reader.model import Draft
from reader.text.layout.drafts import lay_out
from reader.text.layout.stamps import read_stamp


@pytest.mark.parametrize(
    ("text", "authors", "source"),
    [
        ("Orla Finch - Mar 3, 2021", ("Orla Finch",), None),
        ("Orla Finch Published 3 March 2021", ("Orla Finch",), None),
        ("By Orla Finch Mar 3, 2021", ("Orla Finch",), None),
        ("March 3, 2021 by Orla Finch", ("Orla Finch",), None),
        ("Posted on March 3, 2021 by Orla Finch and Tom Vane", ("Orla Finch", "Tom Vane"), None),
        ("3 Mar 2021 | Orla Finch, Staff Writer", ("Orla Finch",), None),
        ("Orla Finch | Skerry | 3 March 2021", ("Orla Finch",), None),
        ("Orla Finch / Skerry Herald / March 3, 2021", ("Orla Finch",), "Skerry Herald"),
        ("Published: 3 March 2021 | The Valley Courier", (), "The Valley Courier"),
        ("Publié le 3 mars 2021 - Par Maëlle Gauthier-Roux", ("Maëlle Gauthier-Roux",), None),
        ("Von Ute Brandt, 3. März 2021", ("Ute Brandt",), None),
        ("Par Jean Lunel, le 3 mars 2021", ("Jean Lunel",), None),
        ("L’Écho du Vidourle – mercredi 3 mars 2021, p. 4", (), "L’Écho du Vidourle"),
        ("REDACCIÓN | Skerry | 3 de marzo de 2021", (), None),
        ("Skerry Sea Enquiry / March 3, 2021", (), "Skerry Sea Enquiry"),
        ("SKR / By Orla El-Finch, 3 March 2021", ("Orla El-Finch",), None),
        ("Orla Finch · Skerry Lamp · Posted: Mar 3, 2021 | Last Updated: 4 hours ago", ("Orla Finch",), "Skerry Lamp"),
        (
            "Orla Finch and Tom Vane | 3 March 2021 | Sea & Shore | Download PDF (1.1 MB)",
            ("Orla Finch", "Tom Vane"),
            None,
        ),
        ("Orla Finch & Tom Vane • 03/03/2021 • 4 min", ("Orla Finch", "Tom Vane"), None),
        ("3 March 2021 | Iceland | Herring", (), None),
        ("(Skerry Lamp, 3 March 2021)", (), "Skerry Lamp"),
        ("[Source: Skerry Gazette, March 3, 2021, p. 4]", (), "Skerry Gazette"),
        ("3 March 2021 ● Orla Finch", ("Orla Finch",), None),
        ("Orla Finch | Skerry Beacon | 3 March 2021", ("Orla Finch",), "Skerry Beacon"),
        ("Skerry Beacon | Orla Finch | 3 March 2021", ("Orla Finch",), "Skerry Beacon"),
        ("AFP | Orla Finch | 3 March 2021", ("Orla Finch",), "AFP"),
        ("Mar 03, 2021 ∙ Paid", (), None),
        ("Hong Kong • 3 March 2021 • 5 min listen", (), None),
        ("Sea & Shore | 3 March 2021 | 12 Comments", (), None),
        ("2021-03-03 来源：临江晚报 记者 王晓梅", ("王晓梅",), "临江晚报"),
        ("2021年3月3日 来源:新华社 作者：王晓梅 责任编辑：李明", ("王晓梅",), "Xinhua"),
    ],
)
def test_a_stamp_is_read(text: str, authors: tuple[str, ...], source: str | None) -> None:
    stamp = read_stamp(text)
    assert stamp is not None
    assert (stamp.authors, stamp.source or stamp.agency, stamp.published) == (authors, source, "2021-03-03")


@pytest.mark.parametrize(
    "text",
    [
        "Orla Finch left the council on March 3, 2021",
        "On March 3, 2021, the ferry sank.",
        "Orla Finch, March 3, 1950 – April 4, 2021",
        "The Long Night of March 3, 2021",
        "March 3, 2021",
        "Skerry, March 3, 2021",
        "Harbour Council Minutes, March 3, 2021",
        "Orla Finch",
        "By Orla Finch, Skerry",
        "Sea & Shore, 3 March 2021",
        "The pier reopened | On 3 March 2021 the ferry sank with all hands",
    ],
)
def test_other_lines_with_a_day_are_none(text: str) -> None:
    assert read_stamp(text) is None


def test_a_name_behind_a_time_of_day_is_no_time_zone() -> None:
    stamp = read_stamp("3 March 2021 09:15 Orla Finch")
    assert stamp is not None
    assert (stamp.authors, stamp.published) == (("Orla Finch",), "2021-03-03T09:15")


def test_a_stated_hour_of_publication_is_better_than_the_day_of_the_page() -> None:
    head = "SKERRY PACKET\n\nTHURSDAY, MARCH 4, 2021 | 20 RAJAB 1442\n\nCouncil votes to rebuild the old pier\n\n"
    stamp = "Those who fish from the quay are glad of it\n\n"
    stamp += "Published: March 3, 2021 21:14\nLast updated: March 4, 2021 08:40\n\n"
    text = "The council voted on Monday to rebuild what the storm had left, and to begin with the piles in spring."
    assert (lay_out(Draft("a", "a", head + stamp + text, b"")).published or "").startswith("2021-03-03")
