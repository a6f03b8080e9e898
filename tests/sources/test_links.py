"""Addresses are recognised as people write them."""

from __future__ import annotations

import pytest

from reader.sources.links import is_address, with_scheme


@pytest.mark.parametrize("name", ["http://example.org/", " HTTPS://example.org", "ftp://example.org"])
def test_addresses_are_told_from_files(name: str) -> None:
    assert is_address(name)


@pytest.mark.parametrize(
    "name", ["news/today.txt", "/a:b//c", "file:///news.txt", "C:\\news", "-", "http://a http://b"]
)
def test_names_of_files_are_no_addresses(name: str) -> None:
    assert not is_address(name)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("example.org/feed.xml", "https://example.org/feed.xml"),
        (" www.example.org ", "https://www.example.org"),
        ("Example.org:8080/a b", ""),
        ("example.org:8080/a", "https://example.org:8080/a"),
        ("news", ""),
        ("~/news.d", ""),
        ("./news.d/today", ""),
        ("news/today.xml", ""),
        ("https://example.org", ""),
    ],
)
def test_an_address_may_lack_its_scheme(name: str, address: str) -> None:
    assert with_scheme(name) == address
