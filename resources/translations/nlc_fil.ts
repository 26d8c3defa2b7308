<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <location filename="nlc_desktop/cli/__init__.py"/>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/cli/__init__.py"/>
        <source>NLC Desktop without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/cli/__init__.py"/>
        <source>build the example workspace of a fictional city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/cli/__init__.py"/>
        <source>check that a workspace is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/cli/__init__.py"/>
        <source>make the papers of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/cli/__init__.py"/>
        <source>print the result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <location filename="nlc_desktop/i18n/__init__.py"/>
        <source>There is no translation for “{language}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/checks</name>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>A holiday in it has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>A weekend at {place} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>It speaks of “{key}”, which is listed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>Its deadlines should lie between 0 and 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>Its holidays are out of order or outside the years it promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The Friday hours at {place} end before they start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The agenda at {place} is longer than a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The agenda at {place} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The city at {place} has no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The key “{key}” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The key “{key}” is not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The list at {place} holds something twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The list “{name}” should hold every word once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The meeting at {place} should have one chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The state at {place} has no weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The time zone at {place} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The weekends at {place} overlap in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The word “{word}” in braces stands for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>The words of its label list should be in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/checks.py"/>
        <source>“{key}” has no short name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/reader</name>
    <message>
        <location filename="nlc_desktop/packs/reader.py"/>
        <source>It belongs to version {its_version} of a pack, the other files to {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/reader.py"/>
        <source>It should list the state “{state}” once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/reader.py"/>
        <source>It was made for another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/reader.py"/>
        <source>Its country code should be two small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/reader.py"/>
        <source>Its version should look like “2026.1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/strict</name>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it holds “{key}”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it holds “{word}”, which is none of the known words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it lacks “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it should hold a date or a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it should hold a list in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it should hold a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it should hold a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it should hold an entry in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>At {place} it should say true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>It gives “{key}” twice in one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>It holds “{word}”, which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>It is larger than {n} bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>It is missing or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>It is not well-formed JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>It is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>The data file {file} can&apos;t be used. {problem} Replace it with the complete file the program came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>The list at {place} is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>The text at {place} holds characters it must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>The text at {place} is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/packs/strict.py"/>
        <source>the start of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/checks</name>
    <message>
        <location filename="nlc_desktop/services/checks.py"/>
        <source>The time zone “{name}” is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/services/checks.py"/>
        <source>This can&apos;t be empty. Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/services/checks.py"/>
        <source>{value} is not between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/services/checks.py"/>
        <source>“{start}…” is too long: {limit} characters fit here. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/services/checks.py"/>
        <source>“{text}” is not a date. Write it like 2026-12-18.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="nlc_desktop/settings.py"/>
        <source>Some settings could not be read and have their usual value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/settings.py"/>
        <source>Some settings could not be read and have their usual value again. The old file is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/settings.py"/>
        <source>Your settings could not be saved in “{folder}”. Check that the disk has room and that the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/tracking</name>
    <message>
        <location filename="nlc_desktop/store/tracking.py"/>
        <source>The text holds a damaged character. Delete it and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/store/tracking.py"/>
        <source>What this belongs to was deleted meanwhile. Go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/transaction</name>
    <message>
        <location filename="nlc_desktop/store/transaction.py"/>
        <source>Another program is writing to this workspace. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/store/transaction.py"/>
        <source>The change could not be saved because the disk is full, failing or read-only. Free some space or check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/unit_of_work</name>
    <message>
        <location filename="nlc_desktop/store/unit_of_work.py"/>
        <source>This entry was deleted meanwhile. Go back to the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/chips</name>
    <message>
        <location filename="nlc_desktop/ui/widgets/chips.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/ui/widgets/chips.py"/>
        <source>Filter: {what}. Press to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/ui/widgets/chips.py"/>
        <source>Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/row_filter</name>
    <message>
        <location filename="nlc_desktop/ui/widgets/row_filter.py"/>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/ui/widgets/row_filter.py"/>
        <source>{hidden} of {total} hidden –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/toggle</name>
    <message>
        <location filename="nlc_desktop/ui/widgets/toggle.py"/>
        <source>{what}: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="nlc_desktop/ui/widgets/toggle.py"/>
        <source>{what}: on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
