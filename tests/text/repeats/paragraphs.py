"""Paragraphs of one news story, for tests that repeat some of them."""

FERRY = "The ferry to the outer islands will stop running in October, the company said, because too few people take it."
COUNCIL = "Members of the island council called the plan a disgrace and asked the ministry in the capital to step in."
SCHOOL = (
    "Eleven pupils cross the sound each morning to reach the only secondary school within forty kilometres of home."
)
STORM = (
    "A storm tore away half of the landing stage two winters ago, and nothing but planks has replaced it since then."
)
BOATS = "Fishing families have offered their own boats, but the insurers want papers that none of them can produce."
PRICE = (
    "A single crossing costs less than a loaf of bread, which the treasurer calls generous and the skipper calls folly."
)
