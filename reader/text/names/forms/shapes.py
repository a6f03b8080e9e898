"""Shapes: whether a text can be a name at all, whatever is around it."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.lexicon.offices import bare, is_calling
from reader.text.names.mentions import COMMON_WORDS
from reader.text.spelling import fold, is_capitalised, is_plain, remembered, word_set

# The codes of currencies before a sum.
_CURRENCIES = (
    "AED|ARS|AUD|BDT|BGN|BHD|BRL|CAD|CHF|CLP|CNY|CZK|DKK|DZD|EGP|ETB|EUR|FJD|GBP|GHS|HKD|HUF|IDR|ILS|INR|IQD|IRR|ISK|"
    "JMD|JOD|JPY|KES|KRW|KWD|KZT|LKR|MAD|MMK|MNT|MUR|MWK|MXN|MYR|MZN|NAD|NGN|NOK|NPR|NZD|OMR|PEN|PGK|PHP|PKR|PLN|QAR|RMB|"
    "RON|RSD|RUB|RWF|SAR|SEK|SGD|THB|TND|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XOF|ZAR|ZMW"
)
_NUMERAL = r"(?:thousand|million|billion|trillion|lakh|crore|bn|mn?|mil|trn?|k)"

# Contractions, sums, times, addresses, degrees, honours, quarters, files, slugs of wires, prefixes of ships,
# halves of brackets, "[W]e".
_NO_NAME = re.compile(
    r"^(?:pro|non|pre|(?-i:anti|post))-|^(?:anti|post)-\S+$|^(?:\w+n|I|you|we|they|he|she|it|that|there|what)[’'](?:m|re|ve|ll|d|t)\b"
    r"|^(?:terms (?:&|and) conditions|terms of (?:use|service|sale)|(?:privacy|cookies?) (?:policy|notice|settings))$"
    r"|^n[ée]e?\s|^state of (?:emergency|exception|siege|alert|war|disaster|calamity|the (?:union|nation|art))\b"
    r"|(?-i:^[DR]-(?!Day)[A-Z][a-z]*\.?|^[A-Z]\.?|^[A-Z]{1,3}\d{1,3}(?:,\d{3})+|^(?:K|RM|Tk|Rs|Ksh)\d{2,}|^(?:RM|Rs|K[Ss]h|Tk|TSh|UGX|GHS|NGN|PKR|INR|P[Hh]P)\d[\d.,]*|^S\.A\.?|^[JS]r\.?|^Del\.?)$"
    r"|^\d{1,2}[:.]\d\d\b|^(?:N?[A-Z]{0,2}\$|Dh|Rs\.?|Sh|Tk)\s?\d|[@#<>=_{}°]|^[^(]*\)|https?:|www\.|\.(?:com|org|net)\b"
    r"|, (?-i:I|We|You|He|She|It|They)\b"
    r"|^(?:Ph\.\s?D|PhD|M\.D|[BM]\.A|[BM]\.?Sc|LL\.[BM]|J\.D|Ed\.D|R\.D|R\.D\.N|R\.N|M\.P\.H|C\.P\.A)\.?$|(?-i:[a-z]{3}\.[a-z])|\w\]"
    r"|(?-i:^(?:Primary|Class|Grade|Form|Year|Standard|Std|Room|Round|Phase|Stage|Level|Tier|Category|Page|Episode|Season|"
    r"Week|Day) (?:\d{1,4}[A-Z]?|[IVX]{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight)$|"
    r"^(?:Pool|Block|Category|Type|Plan) [A-H]$)"
    rf"|(?-i:^[A-Z]{{1,3}}\d[\d.,]*\s?{_NUMERAL}$|^(?:{_CURRENCIES})\s?\d[\d.,]*(?:\s?{_NUMERAL})?$)"
    r"|(?-i:^[A-Z]{2,6}-[a-z]{1,4}\d+(?!\w))"
    r"|(?-i:^(?:HDMS|HMAS|HMCS|HMNZS|HNLMS|RFNS|ROKS|SLNS|USCGC|SAN|QC|KC|OBE|MBE|CBE|OON|PhD|O\.K\.?)$|^(?:Q[1-4]|H[12]|FY)(?:[\s'’-]*\d{2,4})?$)",
    re.IGNORECASE,
)

# Common nouns that are abbreviated, in capitals only; those that also abbreviate a well-known body are left out.
_ABBREVIATIONS = word_set(
    """
    2FA AGM FIR
    APY ASCII AWD B2B B2C BBQ BIOS BMI BYOD CAGR CAPTCHA CBT CDN CEO CFO CGI CIO CLI CMO COO CPM CPR CPU CRM CSS
    CSV CTO CTR DDR DEI DJ DNS DRM DSL DSLR EBITDA ECG EEG EKG EQ ERP ETF ETL FTP FWD GIF GMO GPA GPU GUI HDD HDL HDMI
    HIIT HOA HR HRT HTML HTTP HTTPS HVAC IDE ISP IUD IVF JPEG JSON LAN LCD LDL LED LLP MBA MPG MPH MRI MSRP MVP NFT
    NVR OCD OCR OKR OLED OTC P2P PCR PNG PPC PPE PTO QA QR R&D RAM RFID RFP RGB RGBW ROAS ROI ROM RPA RPG SDK SEM SEO
    SFTP SIM SKU SMB SME SOP SPF SQL SSD SSH SSL SSO STD SVG TBD TLC UI UTI UV UX VGA VIP VLAN VM VPN VR WAN XML XSS
    """
)


def is_name(name: str, kind: EntityKind) -> bool:
    """Whether ``name`` may be of ``kind``: people have no digits, bodies and places at least two letters."""
    if not _is_written_as_name(name):
        return False
    if kind == "person":
        return is_plain(name) or not any(character.isdigit() for character in name)
    return len(fold(name)) > 1


@remembered
def _is_written_as_name(name: str) -> bool:
    """Whether a text has a capital, and more than common words and callings."""
    if not any(is_capitalised(word) for word in re.findall(r"\w+", name)) or _NO_NAME.search(name):
        return False
    if name.removesuffix("s") in _ABBREVIATIONS:
        return False
    # Of "Silverman" it tells only with its capital that it is no calling.
    return not all(not bare(word) or bare(word) in COMMON_WORDS or is_calling(word) for word in name.split())
