"""Reads answers out of pasted text: a mail, a chat, a note of who said what (F47).

Pure and cautious: a line that says yes and no at once, or asks, is unclear. Who is meant is not
decided here; a line says what stood before and around the answer, and who sent it.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.sheet_codes import LETTERS

MOST_TEXT = 200_000
"""Characters of a pasted text that are read."""
MOST_LINES = 2_000
_LINE = 500
"""Characters of a line that are read."""


@dataclass(frozen=True, slots=True)
class TextReply:
    """One line of a text that answers, or brings a code."""

    line: str
    """As it stood, without the time and the sender a chat puts before it."""
    reply: Reply
    """`Reply.NONE` where it is not clear."""
    about: str
    """What stands around the answer: names whoever is meant, if the line does."""
    code: str = ""
    """Six letters of a reply slip."""
    delegate: str = ""
    sender: str = ""
    """Who wrote it, by chat or mail; empty where the text does not say."""
    address: str = ""
    """E-mail address in the line, in small letters."""
    sender_address: str = ""
    """E-mail address of who wrote it, in small letters."""
    channel: Channel | None = None
    """How it came, where the text shows it."""

    @property
    def of_sender(self) -> bool:
        """Whether it may be the sender's own answer: it names nobody else."""
        words = [word for word in _WORD.findall(_folded(self.about)) if word not in _POLITE]
        return not words or words[0] in _SELF


_WORD = re.compile(r"[\w'/-]+")
_SELF = {
    "saya", "sy", "aku", "kami", "kita", "i", "i'm", "i'll", "me", "we", "we'll", "my", "our",
    "ako", "gua", "beta",
}  # fmt: skip
_POLITE = {
    "maaf", "mohon", "salam", "assalamualaikum", "selamat", "pagi", "petang", "tengah", "hari",
    "malam", "ok", "okay", "baik", "dear", "sir", "madam", "tuan", "puan", "encik", "cik",
    "bapak", "pak", "ibu", "bu", "hi", "hello", "hai", "terima", "kasih", "thanks", "thank",
    "you", "sorry", "please", "sila", "insya", "allah", "po", "opo", "magandang", "umaga",
    "hapon", "dengan", "hormat", "sukacita", "dukacita", "dimaklumkan", "akan", "will", "pihak",
    "is", "am", "are", "yang",
}  # fmt: skip
"""Words before an answer that name nobody."""


def _words(*phrases: str) -> re.Pattern[str]:
    """Finds any of some phrases as whole words, with any space between."""
    found = "|".join(phrase.replace(" ", r"\s+") for phrase in phrases)
    return re.compile(rf"(?<![\w'])(?:{found})(?![\w'])")


_COME = (
    "hadir", "menghadiri", "menghadirkan diri", "datang", "ikut", "bergabung", "menyertai",
    "dumalo", "dadalo", "makadalo", "makakadalo", "makakapunta", "pupunta", "sasama",
    "attend", "attending", "come", "coming", "join", "joining", "make it", "be there", "be present",
    "accept", "participate",
)  # fmt: skip
_NOT = (
    "tidak", "tak", "tdk", "x", "tiada", "bukan", "belum", "enggak", "nggak", "ngga", "gak", "ga",
    "hindi", "di", "not", "cannot", "can not", "can't", "cant", "won't", "wont", "unable to",
    "don't", "couldn't", "never",
)  # fmt: skip
_BETWEEN = (
    r"(?:\s+(?:akan|dapat|dpt|boleh|bisa|mampu|sempat|jadi|ako|po|kami|siya|be|able|to|will|"
    r"saya|can|make|muna|na)){0,3}"
)
_REFUSES = re.compile(
    rf"(?<![\w'])(?:{'|'.join(_NOT)}){_BETWEEN}\s+(?:{'|'.join(_COME)})(?![\w'])".replace(
        "make it", r"make\s+it"
    )
)
_NO = _words(
    "absent", "decline", "declined", "declines", "regret", "regrets", "apologies", "cannot",
    "can't", "unable", "not available", "unavailable", "tidak dapat", "tidak bisa", "tidak boleh",
    "tak dapat", "tak boleh", "tak bisa", "berhalangan", "uzur", "menolak", "absen", "tanggi",
    "tumatanggi",
)  # fmt: skip
_MAYBE = _words(
    "maybe", "perhaps", "possibly", "tentative", "tentatively", "not sure", "not certain",
    "unsure", "might", "mungkin", "barangkali", "boleh jadi", "belum pasti", "tidak pasti",
    "tak pasti", "belum tentu", "kurang pasti", "insya[ -]?allah", "insyaallah", "in sya allah",
    "siguro", "baka", "marahil", "hindi sigurado", "hindi pa sigurado", "di sigurado",
)  # fmt: skip
_YES = _words(
    "accepted", "accepts", "confirm", "confirmed", "confirms", "sahkan", "disahkan", "menerima",
    "will attend", "tinatanggap", *_COME,
)  # fmt: skip
_BARE_NO = ("no", "nope", "tidak", "tak", "tdk", "enggak", "nggak", "gak", "hindi")
_BARE_YES = ("yes", "yep", "ya", "oo", "opo", "boleh", "bisa", "setuju", "siap", "present")


def _bare(words: tuple[str, ...]) -> re.Pattern[str]:
    """Finds short words that answer only where they stand by themselves: "No. 5" is no answer."""
    word = rf"(?P<word>(?:{'|'.join(words)})(?:\s+(?:po|pak|bu|puan|tuan|encik|cik|sir|madam))?)"
    return re.compile(rf"(?:^\W*|[:=,\-–—]\s*){word}(?=\s*(?:[,;!]|\W*$|\s[\-–—]))")


_DELEGATE = re.compile(
    r"(?<![\w'])(?:akan\s+|will\s+be\s+)?(?:diwakili|diwakilkan|mewakilkan|wakil|wakilnya|"
    r"perwakilan|utusan|represented|representative|delegate|delegated|delegates|sending|"
    r"kinatawan|kakatawan|kakatawanin|ipapadala|deputy)(?![\w'])"
    r"(?:\s+(?:saya|kami|saya\s+ialah|adalah|ialah|is|oleh|kepada|by|to|ni|si|po|ko|namin))*"
    r"\s*[:=\-–—]?\s*(?P<name>[^;|\n]*)"
)
_KINDS = (
    (Reply.MAYBE, _MAYBE),
    (Reply.NO, _REFUSES),
    (Reply.NO, _NO),
    (Reply.NO, _bare(_BARE_NO)),
    (Reply.YES, _YES),
    (Reply.YES, _bare(_BARE_YES)),
)
_THREE = rf"([{LETTERS}{LETTERS.lower()}]{{3}})"
_CODE = re.compile(rf"(?<![^\W_]){_THREE}[ -]?{_THREE}(?![^\W_])")
_DAY = r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_CHAT = re.compile(
    rf"^\s*\[?(?:{_DAY},?\s+(?:at\s+)?{_TIME}|{_TIME},\s+{_DAY})\]?\s*(?:-\s*)?"
    r"(?P<sender>[^:]{1,80}):\s(?P<text>.*)$",
    re.IGNORECASE,
)
"""As chats are exported and as they are copied from a telephone or a browser."""
_FROM = re.compile(r"^\s*(?:from|dari|daripada|mula\s+sa|mula\s+kay)\s*:\s*(?P<sender>.+)$", re.I)
_HEADER = re.compile(
    r"^\s*(?:to|cc|bcc|subject|date|sent|kepada|tarikh|tanggal|perkara|hal|subjek|petsa)\s*:", re.I
)
_QUOTES = re.compile(
    r"^\s*(?:-{2,}\s*(?:original message|forwarded message|mesej asal|pesan asli)|"
    r"on .{5,120} wrote:|pada .{5,120} (?:menulis|wrote):|_{10,})",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"'@]+@[^\s<>()\[\]:;,\"'@]+\.[^\s<>()\[\]:;,\"'@]+")
_JOINERS = "\u200c\u200d"
"""Signs nobody sees that Tamil and Jawi need."""
_EDGES = " \t-–—:;,.*•|/=<>()[]\"'"


def read_text(text: str) -> tuple[TextReply, ...]:
    """The answers in a text, in order; lines that say nothing of coming are left out."""
    reader = _Reader()
    lines = text[:MOST_TEXT].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(reader.read(lines[:MOST_LINES]))


class _Reader:
    """Goes down a text and knows who is speaking."""

    def __init__(self) -> None:
        self._sender = ""
        self._channel: Channel | None = None
        self._quoted = False

    def read(self, lines: list[str]) -> Iterator[TextReply]:
        """The answers, line by line."""
        for line in lines:
            said = self._spoken(_seen(line[:_LINE]))
            if said and (reply := self._reply(said)) is not None:
                yield reply

    def _spoken(self, line: str) -> str:
        """What a line says once times, senders and heads are taken off; empty for none."""
        chat = _CHAT.match(line)
        if chat is not None:
            self._sender, self._channel = chat["sender"].strip(" ~\u200e\u202a\u202c"), Channel.CHAT
            self._quoted = False
            return chat["text"].strip()
        head = _FROM.match(line)
        if head is not None:
            self._sender, self._channel, self._quoted = head["sender"].strip(), Channel.MAIL, False
            return ""
        if _QUOTES.match(line):
            self._quoted = True
        if self._quoted or _HEADER.match(line) or line.lstrip().startswith(">"):
            return ""
        return line.strip()

    def _reply(self, line: str) -> TextReply | None:
        code, rest = _code_of(line)
        folded = _folded(rest)
        delegate = _delegate(rest, folded)
        reply, about = _answer(rest, folded, named=bool(delegate))
        if reply is None and not code:
            return None
        return TextReply(
            line=line,
            reply=reply or Reply.NONE,
            about=_ADDRESS.sub(" ", about).strip(_EDGES),
            code=code,
            delegate=delegate if reply is Reply.DELEGATE else "",
            sender=_ADDRESS.sub(" ", self._sender).strip(_EDGES),
            address=_address(line),
            sender_address=_address(self._sender),
            channel=self._channel or (Channel.LETTER if code else None),
        )


def _address(text: str) -> str:
    found = _ADDRESS.search(text)
    return found[0].strip(".").casefold() if found else ""


def _seen(line: str) -> str:
    """The line without signs that can't be seen, such as those that turn writing around."""
    kept = (
        sign if sign != "\t" else " "
        for sign in unicodedata.normalize("NFC", line)
        if sign in _JOINERS
        or unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        or sign == "\t"
    )
    return "".join(kept)


def _folded(text: str) -> str:
    """The text in small letters, sign for sign, with one kind of apostrophe."""
    small = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return small.replace("’", "'").replace("‘", "'")


def _code_of(line: str) -> tuple[str, str]:
    """The slip code in a line and the line without it."""
    found = _CODE.search(line)
    if found is None:
        return "", line
    code = f"{found[1]}{found[2]}".upper()
    return code, f"{line[: found.start()]} {line[found.end() :]}"


def _delegate(line: str, folded: str) -> str:
    """Who comes instead, as the line names them."""
    found = _DELEGATE.search(folded)
    if found is None:
        return ""
    return line[found.start("name") : found.end("name")].strip(_EDGES)[:300].strip()


def _answer(line: str, folded: str, *, named: bool) -> tuple[Reply | None, str]:
    """What a line answers, and the words around it; nothing where it answers nothing."""
    where = len(line)
    told: set[Reply] = set()
    delegate = _DELEGATE.search(folded)
    if delegate is not None:
        where = min(where, delegate.start())
        folded = folded[: delegate.start()] + " " * (len(folded) - delegate.start())
    # What says no holds words that say yes, so each kind is taken out before the next is sought.
    for reply, pattern in _KINDS:
        for found in pattern.finditer(folded):
            start, end = found.span("word" if "word" in pattern.groupindex else 0)
            told.add(reply)
            where = min(where, start)
            folded = folded[:start] + " " * (end - start) + folded[end:]
    about = line[:where] if line[:where].strip(_EDGES) else _left(line, folded, delegate is None)
    return _one(told, delegate=delegate is not None, named=named, asks="?" in line), about


def _left(line: str, folded: str, whole: bool) -> str:
    """What is left of a line once the words of the answer are taken out of it."""
    if not whole:
        return ""
    kept = (
        sign if rest != " " else " " for sign, rest in zip(line, folded, strict=False)
    )  # the folded text has a space wherever a word of the answer stood
    return " ".join("".join(kept).split())


def _one(told: set[Reply], *, delegate: bool, named: bool, asks: bool) -> Reply | None:
    """The one answer that several words of a line come to."""
    if not told and not (delegate and named):
        return None
    if asks:
        return Reply.NONE
    if delegate:
        return Reply.DELEGATE if named else Reply.NONE
    if told == {Reply.MAYBE, Reply.YES}:
        return Reply.MAYBE
    return next(iter(told)) if len(told) == 1 else Reply.NONE
