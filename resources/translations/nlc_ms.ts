<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLC Desktop without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build the example workspace of a fictional city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that a workspace is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the papers of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>There is no translation for “{language}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/checks</name>
    <message>
        <source>A holiday in it has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekend at {place} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of “{key}”, which is listed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deadlines should lie between 0 and 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its holidays are out of order or outside the years it promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Friday hours at {place} end before they start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda at {place} is longer than a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda at {place} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city at {place} has no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” is not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at {place} holds something twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{name}” should hold every word once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting at {place} should have one chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state at {place} has no weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone at {place} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekends at {place} overlap in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “{word}” in braces stands for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of its label list should be in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has no short name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/example</name>
    <message>
        <source>A guest at {place} is neither a post nor a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph at {place} is neither a text nor an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenure of “{key}” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its meetings are not in order of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action “{key}” has news from the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/reader</name>
    <message>
        <source>It belongs to version {its_version} of a pack, the other files to {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should list the state “{state}” once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its country code should be two small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version should look like “2026.1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/strict</name>
    <message>
        <source>At {place} it holds “{key}”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it holds “{word}”, which is none of the known words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it lacks “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it should hold a date or a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it should hold a list in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it should hold a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it should hold a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it should hold an entry in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} it should say true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives “{key}” twice in one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds “{word}”, which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is larger than {n} bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is missing or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {file} can&apos;t be used. {problem} Replace it with the complete file the program came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at {place} is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at {place} holds characters it must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at {place} is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/checks</name>
    <message>
        <source>The time zone “{name}” is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be empty. Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{start}…” is too long: {limit} characters fit here. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-12-18.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/holders</name>
    <message>
        <source>A tenure can&apos;t end on {until}, before it began on {since}. Correct one of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the days of a tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the holder of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a tenure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/mentions</name>
    <message>
        <source>“{name}” has an action to carry out. Give it to somebody else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in the papers of “{meeting}”, which are kept. Rename it or end its tenure instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/office</name>
    <message>
        <source>Change the crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city “{city}” is not in the country pack. Type its council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crest is larger than {limit} KB. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crest is not a PNG or SVG picture. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/pack_bodies</name>
    <message>
        <source>Add bodies from the country pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country pack does not know “{key}”. Choose another entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country pack for this office. Type the organisations yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/stakeholders</name>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the post {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm an organisation&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number or address. Type one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom this contact belongs to is gone. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Some settings could not be read and have their usual value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings could not be read and have their usual value again. The old file is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be saved in “{folder}”. Check that the disk has room and that the folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/tracking</name>
    <message>
        <source>The text holds a damaged character. Delete it and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this belongs to was deleted meanwhile. Go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/transaction</name>
    <message>
        <source>Another program is writing to this workspace. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be saved because the disk is full, failing or read-only. Free some space or check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/unit_of_work</name>
    <message>
        <source>This entry was deleted meanwhile. Go back to the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/chips</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {what}. Press to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/row_filter</name>
    <message>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} of {total} hidden –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/toggle</name>
    <message>
        <source>{what}: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
