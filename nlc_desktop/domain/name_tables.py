"""How people of the region are addressed and how their names are spelt, as data.

Every entry is written folded: lower case, without accents, apostrophes and full stops. The lists
were put together from the forms the office's papers use (R-DOC-05, N15 of the feature list), the
police ranks of Republic Act 11200 (Philippines) and common knowledge of titles, ranks, honours and
degrees in Malaysia, Indonesia and the Philippines. They copy no official list and miss some forms;
a form they miss costs a hint, no more.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> list[tuple[str, ...]]:
    return [tuple(pair.split()) for pair in text.split("|")]


HONORIFICS_OF_TWO = frozenset(
    (first, second)
    for first, second in _pairs(
        # Malaysia: honours of the federation and of the states, and their holders' wives
        "tan sri|puan sri|toh puan|to puan|dato sri|dato seri|datuk seri|datuk sri|datin seri|"
        "datin sri|datin paduka|dato paduka|datuk paduka|dato wira|datuk wira|datuk amar|"
        "datuk patinggi|dato setia|yang berhormat|yang berbahagia|yang mulia|yang arif|"
        "yang berusaha|yang amat|amat berhormat|amat berbahagia|amat arif|prof madya|"
        "profesor madya|assoc prof|associate professor|prof emeritus|profesor emeritus|"
        # ranks of more than one word
        "brig jen|brig gen|mej jen|maj gen|lt gen|lt jen|lt kol|lt col|left kol|let kol|lef kol|"
        "lt kdr|pegawai waran|kombes pol|brigjen pol|irjen pol|komjen pol|jenderal pol|letkol inf|"
        "kol inf|kapten inf|mayor inf|pol gen|police colonel|police major|police captain|"
        "police lieutenant|chief inspector|chief superintendent|penolong pesuruhjaya|"
        # Philippines
        "punong barangay|brgy capt|barangay captain|brgy captain|vice mayor|city councilor|"
        "kgd dr|"
        # Indonesia
        "kyai haji|kiai haji|tuan guru|tengku haji|hajjah nyai"
    )
)
"""Forms of address of two words; only at the beginning of a name or of a father's name."""

HONORIFICS = _words(
    # Malaysia
    "yab yb yabhg ybhg ybm ybrs ydh ydbhg ym yam ytm yaa ya ydp tun toh puan datuk "
    "dato datin tuan tn encik en pn cik puan haji hj hajah hajjah hjh hjjh hajjah ustaz "
    "ustazah ustad ustadz ustadzah ust utz utzh tuanku sdr sdri saudara saudari ts ar ir "
    "prof profesor professor assoc dr doktor cikgu guru imam "
    # police and armed forces of Malaysia
    "igp dig cp dcp sac acp dsp asp supt supt insp inspektor superintendan sjn sarjan sm kpl "
    "koperal lkpl konst konstabel jen jeneral mej kapt kapten lt left leftenan kol kolonel "
    "laksamana pw1 pw2 "
    # Indonesia
    "bapak pak bpk ibu bu sdr saudara mas mbak kang kyai kiai kh habib gus nyai tgk teungku "
    "romo pdt pendeta pastor drs dra drg dr h jenderal jend komjen irjen brigjen kombes "
    "kombespol akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda letjen "
    "mayjen letkol serka sertu serda serma pelda peltu praka "
    # Philippines
    "hon honorable atty attorney engr arch fr father rev reverend msgr monsignor bro brother "
    "sis bishop gov governor cong sen usec asec dir kag kgd kagawad kapitan kap g gng bb "
    "ginoo ginang pgen pltgen pmgen pbgen pcol pltcol pmaj pcpt plt pems pcms psms pmsg pssg "
    "pcpl pat psupt pssupt pcsupt psinsp pcinsp pinsp spo1 spo2 spo3 spo4 po1 po2 po3 "
    "col ltcol maj capt sgt cpl pvt gen "
    # English
    "mr mrs ms miss mdm madam mister sir dame"
)
"""Forms of address of one word; only at the beginning of a name or of a father's name."""

PATRONYMICS = {
    "bin": "bin", "ibn": "bin", "ibni": "bin", "b": "b",
    "binti": "binti", "bint": "binti", "binte": "binti", "bte": "binti", "bt": "binti",
    "bti": "binti", "binth": "binti",
    "a/l": "a/l", "s/o": "a/l", "a/p": "a/p", "d/o": "a/p",
    "anak": "anak", "ak": "anak",
}  # fmt: skip
"""Words between somebody's own name and the father's, and what each means."""

GENERATIONS = {
    "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr",
    "ii": "ii", "2nd": "ii", "iii": "iii", "3rd": "iii", "iv": "iv", "4th": "iv",
}  # fmt: skip
"""Words that tell father and son apart, at the end of a name."""

POST_NOMINALS = _words(
    # honours of Malaysia, professions
    "amn kmn jmn psm psd pjn amk ams amp amw pis pjk pjc pks pkt ppt ppn ppa ppb ppc pps pnpbb "
    "bcm bck bkt bks adk ask jsm smp smj sis sms sap ssis dsis dpmj dpms dmsm dmpn dimp dssa "
    "dsap dspn dgpn dcsm pgat jp jpp mbbs mrcp frcs ccm "
    # Indonesia, degrees
    "sh se st skom sip sos ssos spd sag spdi spsi skm sthi shi ssi spt shut skep sked stp sst "
    "mh mm msi mkom mpd mag mpdi msc mhum mkes mikom map mip mth mt mkn llm lc amd "
    # Philippines and general
    "ceso ceso1 ceso2 ceso3 ceso4 ceso5 cesoi cesoii cesoiii cesoiv cesov cesovi mnsa cpa rn "
    "rsw rpm ree lpt mpa dpa mba phd edd md dvm llb dds ba ma bsc beng"
)
"""Letters after a name: degrees, honours, professions."""

NAMES_TOO = _words("st se sis sos map ma ba mm lc amp sap ask bck rn sh sip mag")
"""Letters after a name that are names as well, and count only after a comma or with full stops."""

PARTICLES = frozenset(("de", "del", "dela", "delos", "delas", "dos", "da", "di"))
"""Spanish and Portuguese particles that belong to the word after them."""

AFTER_PARTICLE = frozenset(("la", "las", "los", "el"))

SPELLINGS = {
    variant: usual
    for usual, variants in {
        "muhammad": "mohd mohamad mohamed mohammad mohammed muhamad muhamed muhammed muhd moh mohd "
        "mohmad mochamad mochammad moch mokhamad mukhamad mhd md mohamud mohammadd",
        "ahmad": "ahmed achmad akhmad ahmat amad",
        "abdul": "abd ab abdur abdus abdu abdool abdoel",
        "abdullah": "abdulah abdulla abdoellah",
        "siti": "st sitti citi",
        "nur": "nor noor noer nurul nour",
        "yusof": "yusuf yusup yusop yousuf yousef yousof yusoph joesoef",
        "osman": "othman usman uthman utsman",
        "husin": "husein hussein hussain husain hosein hoesin husayn",
        "hasan": "hassan hasaan",
        "omar": "umar omer",
        "aisya": "aisyah aishah aisha aisah aysha aysya",
        "fatima": "fatimah fatemah patimah",
        "kadija": "khadijah khatijah hadijah khadija katijah",
        "sulaiman": "suleiman soleman sulaeman sulaimaan solaiman",
        "ismail": "ismael esmail",
        "ibrahim": "ebrahim ibraheem brahim",
        "syed": "sayyid sayed sayid sayyed saiyid",
        "syarifa": "sharifah syarifah sharifa syarifa",
        "syarif": "sharif shariff syariff sarip",
        "zainab": "zainap zaenab",
        "zainal": "zainol zaenal",
        "jamal": "djamal",
        "mustafa": "mustapha mostafa mustafah mustopa",
        "musa": "moosa mousa",
        "isa": "eesa essa",
        "yahya": "yahaya yahia",
        "salleh": "saleh soleh sholeh salih shaleh",
        "subramaniam": "subramanian subramanyam",
        "maria": "ma mariah",
        "santa": "sta",
        "santo": "sto",
        "ali": "aly alie",
        "syah": "shah",
        "tengku": "tunku tuanku tg tengkoo",
        "krisnan": "krishnan kirishnan",
        "krisna": "krishna",
    }.items()
    for variant in (usual, *variants.split())
}
"""Other spellings of one name, to its usual one; the rules in `names` see to the regular ones."""

OPTIONAL = _words(
    "muhammad siti nur wan nik che syed syarifa tengku raja maria sri abdul ahmad i ni ida "
    "singh kaur megat puteri"
)
"""Parts of a name that are often left out, and that alone make nobody the same."""

COMMON = OPTIONAL | _words(
    "ali abu abdulrahman abdullah hasan husin ismail ibrahim osman omar yusof syah rahman "
    "santos cruz delacruz reyes garcia bautista ramos mendoza dela kumar raja devi "
    "tan lim lee ng wong ong goh chua chan teo ang wayan made nyoman ketut putra putri"
)
"""Names so many people bear that an initial beside one says nothing."""

SURNAMES = _words(
    "tan lim lee ng wong ong goh chua chan koh teo ang yeo tay ho low toh sim chong chin chew "
    "khoo foo yap liew loh lau law leong leow cheah teoh ooi saw tham gan kuan lai lam liang "
    "lin loo mah mok neo pang phua poh quah quek seah see seow soh tang tee teh thia tiong "
    "tong wee wu yeoh yew zhang wang li liu chen yang huang zhao zhou xu guo sy uy dy que tiu "
    "kwan kwok kwong lok lum mak ngo nga ngeow oh pee peh phang sia siah sng tai thong ting "
    "voon yeap yee yong cheong cheng choo chou chow chu"
)
"""Chinese surnames as written in the region; they stand first or, in the western way, last."""
