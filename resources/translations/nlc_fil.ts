<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>calendars/mails</name>
    <message>
        <source>The mail {file} can&apos;t be read. Save the calendar file in it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendars/reading</name>
    <message>
        <source>There is no calendar file in the mail {file}. Paste its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} answers a date that can&apos;t be read. Ask for the reply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} asks for something a reply does not. Ask for the reply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say who answers. Ask for the reply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an invitation, not a reply to one. Choose the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is far bigger than a reply to a meeting. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no calendar file. Choose a file .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no reply to an invitation. Choose the reply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a contact list into a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring something into a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build the example workspace of a fictional city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call a meeting and write its letters and calendar files</source>
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
    <message>
        <source>suggest dates nothing speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take replies to invitations into a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a map as PDF, GraphML, GEXF or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write something out of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the contacts as CSV or vCards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/call</name>
    <message>
        <source>DATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the files with --out, or use --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was called off; these files say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revised notice is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers are asked for by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue a revised notice when the meeting changed since the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number, file reference, sheet code or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would be made and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} agendas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attendance sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them can be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{meeting}” changed since its last notice. Add --revise to issue a revised notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{meeting}” is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-12-18.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/check</name>
    <message>
        <source>The workspace is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/dates</name>
    <message>
        <source>All of them work on: {weekdays}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within two years there are no more days nothing speaks against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within two years there is no day nothing speaks against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, reference or id of the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what speaks against this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day to look at; today if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: calendar as of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it like 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/example</name>
    <message>
        <source>Building the example city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also draw each page of the papers as a PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write all its papers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace an example that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to build it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds something else than an example. Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/export_contacts</name>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Numbers or addresses stand in {n} notes. Take them out, or write the notes nevertheless with --notes-checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>also the office&apos;s own notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the notes although numbers or addresses stand in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/export_map</name>
    <message>
        <source>QUESTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with this earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in colour instead of black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question or id of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets of a poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the map; today if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write roles for names of bodies marked above this audience, or for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations and posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a number of sheets. Write it like 3x2, at most 6x6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a size of paper. Sizes are A4, A3, F4, Letter and poster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/import_contacts</name>
    <message>
        <source>CSV, a spreadsheet or vCards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {name} looks like {twin}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the file is written, e.g. cp1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would change and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what new people are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} look like someone you have</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} the same as before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/import_replies</name>
    <message>
        <source>Matched: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted before: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {path}. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files .ics or .eml, or folders of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest}: {answer} – {meeting} ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {answer} ({file}). {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli/opening</name>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts/delimited</name>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is too long or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts/encodings</name>
    <message>
        <source>The encoding “{encoding}” is not known. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a contact list. Choose a CSV file, a spreadsheet or a file of vCards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts/reading</name>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in {file}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} has more than {n} rows. Split it into smaller files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is bigger than {n} MB. Split it, or save it without pictures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts/rows</name>
    <message>
        <source>The note or the address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The row has more than {n} columns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is neither a name nor an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{start}…” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts/sheets</name>
    <message numerus="yes">
        <source>{file} has more than {n} columns. Remove some.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is damaged and can&apos;t be read. Open it in its own program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet that can be read. Save it as .xlsx or CSV, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save it without the password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too big when unpacked. Copy the list alone into a new spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts/vcard_reader</name>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is damaged ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/crest</name>
    <message>
        <source>The crest of the office can&apos;t be read. Choose a PNG picture in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/formats/form</name>
    <message>
        <source>Papers of this country are not written in this language. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/formats/reader</name>
    <message>
        <source>The form of the papers in “{file}” can&apos;t be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/leak_gate</name>
    <message>
        <source>The finished paper holds more than text, so it was not released. Make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper says “{term}”. Papers for the community describe the work by its public name: reword the text, or choose another audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not for the readers of this paper, so it was not released. Take it out of the texts that are printed, or choose another audience.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/pdf_contents</name>
    <message>
        <source>The finished paper can&apos;t be checked, so it was not released. Make it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/pdfium</name>
    <message>
        <source>The paper is damaged and can&apos;t be shown. Make it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/preview</name>
    <message>
        <source>The paper has no page {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents/typesetting/flow</name>
    <message>
        <source>The names or posts that sign this paper are too long for one page. Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/call_words</name>
    <message>
        <source>Ask them again; their answers stay noted until they give another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files can be kept but not answered. Add the address in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give somebody on the guest list the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests from the community see only its time on their agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests from the community see only their times on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {items} has no public wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chairs the meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named to sign the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for the community don&apos;t use that word; they can&apos;t be made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file can be kept but not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter goes to the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters ask for no answer by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters have no reference number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {number} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their calendar files can be kept but not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their letters go to the post: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no working day left to answer by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or say in Preferences how file references begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} answered for the earlier date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has no named holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} guests answered for the earlier date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests have no e-mail address.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests have no named holder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no public wording.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{meeting}” has it. Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” stands in “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/coverage</name>
    <message>
        <source>More than half of the organisations linked to you are from security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the organisations on the map are from security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from outside government is linked to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from outside government is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/date_words</name>
    <message>
        <source>Ask there before the day is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eve of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday prayers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holy Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the fasting month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fasting month, meetings do best between {opens} and {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the fasting month, nothing should go on after {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {places} they are from {opens} to {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in {places}. Its first and last day are estimates and may move by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should have met by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint leave: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local feast: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices in {places} are on joint leave on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People leave for home early, or are travelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School holidays: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools in {places} are closed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar ends with {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair is asked to another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair is asked to another meeting at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The committee is overdue by {n} days then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The feast may still move by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of {places} are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of {year} are not known for {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting runs into Friday prayers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a feast in {places} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a note for {places} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an election in {places} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be services at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend in {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a Sunday, and a faith body is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a public holiday in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is expected to be a public holiday in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not a working day in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is the eve of {name} in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} lies in Holy Week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}.{minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. It may still move by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} asked to another meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days are usual; the call should have gone out by {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} are asked to another meeting at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post} is asked to another meeting at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/day_words</name>
    <message>
        <source>Apr</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>short weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/gaps</name>
    <message>
        <source>No contact with {first} or {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No contact with {first}, {second} or {n} other sectors of the checklist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with {first}, {second} or {third}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link between {body} and {any_target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {body} is linked to {any_target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link between {one} and {other} ended and nothing took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link between {one} and {other} was last checked over a year ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only way from {body} to {any_target} goes through {through}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The only way from {n} organisations to {any_target} goes through {through}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The only way to {body} is {through}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The only way to {n} organisations is {through}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your only way to {any_target} goes through {through}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any business body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any city council department</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any district or state office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any education body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any faith body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any health body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any neighbourhood group</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any police body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any prison or parole office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any school liaison officer</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any security body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any security office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any social service</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any training centre</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any unity office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any university</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any women’s organisation</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any youth organisation</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city council department</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district or state office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faith body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbourhood group</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prison or parole office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school liaison officer</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security body</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social service</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training centre</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unity office</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>university</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>youth organisation</source>
        <comment>inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body} is linked to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body} reaches nobody but you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} links ended and nothing took their place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links were last checked over a year ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations are linked to nobody.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations reach nobody but you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain/numbering</name>
    <message>
        <source>The number pattern has {token}, which means nothing. These can be used: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number pattern is too long: {limit} characters fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number pattern “{pattern}” has no {token}, so every letter would get the same number. Put {token} where the running number stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} stands twice in the number pattern. Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{brace}” stands alone in the number pattern. Tokens are written like {token}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/recovery</name>
    <message>
        <source>The recovery sheet has 24 words; {count} were typed. Type all of them in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of a recovery sheet. Compare them with the sheet, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place}, {word}, is not in the list of recovery words. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/recurrence</name>
    <message>
        <source>The rule “{rule}” of this series can&apos;t be read here. A newer version of the program may have written it: update this one, or begin a new series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain/step_names</name>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
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
    <name>keychain/system</name>
    <message>
        <source>The password store of this computer did not answer. Unlock it and try again, or open the workspace with the 24 words of the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password store. Protect the workspace with a longer passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the password store of this computer holds for this workspace is damaged. Open the workspace with the 24 words of the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>network/steps</name>
    <message>
        <source>Arranging the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/calendars</name>
    <message>
        <source>A day in it is of a kind only an office adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feast in it begins on a day that is no holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday in it has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday in it is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season in it ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should list the calendar “{key}” once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should list the state “{state}” once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its holidays are out of order or outside the years it promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seasons are out of order or outside the years of the holidays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/checks</name>
    <message>
        <source>A name in it is missing in English or in the country’s own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no place for the number of a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no language of the country’s papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names “{key}”, which is listed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deadlines should lie between 0 and 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hours of the fasting month can&apos;t be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could fill the seat “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Friday hours at {place} end before they start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda at {place} can&apos;t be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda at {place} is longer than a working day.</source>
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
        <source>The line for “{key}” names no level.</source>
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
        <source>The weekend at {place} can&apos;t be right.</source>
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
        <source>“{key}” can&apos;t be the office&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” goes both ways but has two names.</source>
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
        <source>A name in it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph at {place} is neither a text nor an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score of “{key}” can&apos;t be right.</source>
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
        <source>The action “{key}” has a note dated in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/honorifics</name>
    <message>
        <source>A form of courtesy in it has no word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An honorific in it can’t be written as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An honorific in it holds braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An honorific in it is not said in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening in it has no place for the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should open letters in English, and in each language once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The honorific “{form}” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{style}” is no style of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs/parts</name>
    <message>
        <source>It belongs to version {its_version} of a pack, the other files to {version}.</source>
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
    <name>services/actions</name>
    <message>
        <source>Action {number} is recorded in minutes. Remove it there, or note it as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a note on an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who has to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an action as cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an action as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an action as open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how an action goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note on an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has no words yet. Type what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to note yet. Type how the action goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/agenda</name>
    <message>
        <source>Add the item {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the paper {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who presents an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be moved there: matters arising stay under their heading. Drop it among its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/backups</name>
    <message>
        <source>There is no backup in {folder}. Look for a copy on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/bodies</name>
    <message>
        <source>“{place}” is no state or country known here. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/calendar_day_files</name>
    <message>
        <source>A column is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is out of place, or a cell is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {most} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns have to be named here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{heading}” is not known; these are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind “{kind}” is not known; these are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be taken in because of line {line}. {problem} Correct it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be taken in. {problem} Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a list of days. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too big for a list of days. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is no state or country known here. Write a name or a code such as “my-10”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/calendar_days</name>
    <message>
        <source>A day can&apos;t last from {first} until {last}. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day to the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in days of the calendar from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where the day holds. Choose a state or a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts longer than {most} days. Correct the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a day from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has no name. Type what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day. Type one like 2026-12-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/call_files</name>
    <message>
        <source>The meeting changed since its notice of {day}. Issue the revised notice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was not called yet, so there are no letters. Call it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guest is no longer on the list. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is no longer there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – notice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/calling</name>
    <message>
        <source>Call the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a revised notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet. Put guests on the list, then call the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since the last notice, so there is nothing to revise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting changed since its last notice. Issue a revised notice instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no date yet. Set one, then call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held already, so no more letters go out for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to further guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no word for urgency here. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/carrying</name>
    <message>
        <source>Bring matters arising up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/chasing</name>
    <message>
        <source>Everybody has answered. There is nobody to ring up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says “{term}”. Words for the community describe the work by its public name: reword the title of the meeting, then copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the texts</source>
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
</context>
<context>
    <name>services/closing</name>
    <message>
        <source>Circulate the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was not held yet, so there are no minutes to circulate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/contact_import</name>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/contact_planning</name>
    <message>
        <source>Comparing with the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same organisation stands on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/contact_writing</name>
    <message>
        <source>Adding contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/copying</name>
    <message>
        <source>Copy the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/corrections</name>
    <message>
        <source>Change a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned yet that confirms these minutes. Plan the next meeting, then note the correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a correction to the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are corrections, so the minutes were confirmed with amendments. Choose that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/crests</name>
    <message>
        <source>The crest can&apos;t be printed because the picture is damaged. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/details</name>
    <message>
        <source>Change a detail of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {name} of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a detail of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is noted already. Change what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would keep a private matter of people ({word}), which this register does not hold. Choose a name for something about the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/duplicates</name>
    <message>
        <source>Merge {gone} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that two entries are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} apart again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two can&apos;t be merged. Choose two organisations, two posts or two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merge was taken apart already. Look in the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” became part of “{later}” later. Take that merge apart first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/erasure</name>
    <message>
        <source>(name erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A committee or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in the history that a person was erased on this day, without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on a telephone number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every earlier value of all this in the history, and the steps Undo could take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an action goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that were printed or sent before: the program can’t reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of {name}, with its note, purpose and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name in texts, because {n} other people are called the same and nobody can tell who is meant. Look for the name and change the texts by hand.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in {n} notes and texts of the office; the post stands there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in {n} places of the papers of meetings that were held: they are the record of what happened. Choose whether the post takes its place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name on {n} guest lists of meetings ahead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The office’s own details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is erased. Old pages of the file could not be cleared, because the disk is full or another program is reading; the next erasure clears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept, so it can’t name the person. Reword it without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that were merged with this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies of the workspace still hold the person; they are thinned out with time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies of the workspace, unless you have them removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} telephone numbers and addresses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a post was held, with the days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/example</name>
    <message>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/guards</name>
    <message>
        <source>The minutes of “{meeting}” are with the members, so they no longer change. Note a correction when they are confirmed, or take the step back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{meeting}” was called off. Take that back first, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/guest_calendars</name>
    <message>
        <source>The calendar file says “{term}”. Papers for the community describe the work by its public name: reword the title or the agenda, then make it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/guests</name>
    <message>
        <source>Add the walk-in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet. Choose or type who is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a guest from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {limit} names. Paste it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick everybody present</source>
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
    <name>services/links</name>
    <message>
        <source>A link can&apos;t end on {until}, before it began on {since}. Correct one of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the type of link {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a type of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be linked with itself. Choose another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a type of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a link round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} links are of the type “{name}”. Give them another type first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations were new and are in the list now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/map_export</name>
    <message>
        <source>No map, or more than one, has the question “{name}”. The maps are: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/map_papers</name>
    <message>
        <source>Links and places on the map are for members and above. Choose members, the national focal point or this office as readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on this map that its readers may see. Choose another map or day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is no longer there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/maps</name>
    <message>
        <source>Add the goal {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the map “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} on the map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pin on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place new ones on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a tower of influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the whole city shows everybody. Make another map for a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the whole city stays. Only maps made by hand can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map shows every organisation. Remove the organisation itself, or make a map of chosen ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/mechanisms</name>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a committee or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a member&apos;s role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a committee or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number series “{pattern}” has no place for the number. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has meetings, so it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/meeting_planner</name>
    <message>
        <source>The country pack has no meeting “{key}”. Choose another template.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/meeting_steps</name>
    <message>
        <source>Call the meeting off: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the meeting was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is only planned; there is no step to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held, so it can&apos;t be called off. Take that step back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/meetings</name>
    <message>
        <source>A mark needs the name of the classifying officer. Type it, then mark the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the meeting&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the meeting&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the meeting to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers marked {mark} don&apos;t belong in this program. Note only the file number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a planned meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{mark}” is no mark of this country. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{meeting}” was already called, so it is kept. Call it off instead.</source>
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
        <source>“{name}” is recorded in the papers of “{meeting}”, which are kept. Rename it or end its tenure instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/minutes</name>
    <message>
        <source>Add a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a line for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a line of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an item as discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an item as still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an item off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a line of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how a decision was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start taking minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a line into a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a line into a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a line into an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on the pad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/nodes</name>
    <message>
        <source>Only organisations and posts stand on the map. Choose one of them.</source>
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
        <source>The office is not set up yet. Give its name in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country pack for this office. Type the organisations yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/papers</name>
    <message>
        <source>The recovery sheet is made when protection is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Check that the folder is there, has room and is not write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/people_papers</name>
    <message>
        <source>A handover report is for this office or the national focal point. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s details were confirmed within six months. There is nobody to ring up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readers of this report may not know of the organisation of this post. Make the report for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is no longer there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/programmes</name>
    <message>
        <source>Add programmes from the country pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the partners of a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/protection</name>
    <message>
        <source>The new passphrase is empty. Type one that only this office knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/calendar</name>
    <message>
        <source>{state}, {country}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/calling_refs</name>
    <message>
        <source>No committee is called “{ref}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is called “{ref}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no committee in this workspace yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting in this workspace yet. Plan one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” may mean several committees: {names}. Write the whole name or the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ref}” may mean several meetings: {names}. Write the whole number, the reference or the sheet code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/dates</name>
    <message>
        <source>a place that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{committee}, a date of its series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/duplicates</name>
    <message>
        <source>Comparing names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/mandatory</name>
    <message>
        <source>Of the members of {rule}, nobody sits for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/map_findings</name>
    <message>
        <source>No question yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of this map bear the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works with whom in the city?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/note_guard</name>
    <message>
        <source>e-mail address {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity card number {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity number {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reading/replies</name>
    <message>
        <source>It answers a meeting that is not in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers an earlier notice, with another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whether they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than the answer that is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest is called like this, or several are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting of the series was called for this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply slip has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over or was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was not invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address was not invited: somebody handed the invitation on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/register_index</name>
    <message>
        <source>An initial may stand for a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name is longer than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names differ in spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the name stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/replies</name>
    <message>
        <source>Instead: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite who answered without an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} replies to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a reply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slip has the code {code}. Look at its letters once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers in this text. Write it as “name: yes”, or with the code of a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a reply aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the reply as that of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are more than {n} files. Take them in by parts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reply to read. Choose files .ics or .eml, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply does not say whether they come. Note the answer on the guest list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a mail in Outlook&apos;s own form. Save the calendar file in it, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} replies were left: the guest list changed meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{code}” is no slip code. It has six letters, without vowels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reply_matching</name>
    <message>
        <source>Would rather have {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/reviews</name>
    <message numerus="yes">
        <source>Confirm the details of {n} organisations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} names for another year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: named in papers that are kept, so not removed. Erase them instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/schedule_papers</name>
    <message>
        <source>There are no meetings in {year}. Start a series or plan a meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This committee or network is no longer there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/scores</name>
    <message>
        <source>Remove a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in one line why, so that others can follow the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score an organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/seating</name>
    <message>
        <source>Seat the members of {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/series</name>
    <message>
        <source>A series can&apos;t begin in {year}. Choose a day between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series can&apos;t end in {year}. Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another series took the place of this one after {day}. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a series of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the series after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the series open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings can&apos;t come again like this. Choose another pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was already prepared and would be called off. Say why, since the reason prints in the next minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was cancelled. Restore the date, then prepare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series would end before its first meeting on {day}. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/series_changes</name>
    <message>
        <source>Change all meetings of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the series from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/series_planning</name>
    <message>
        <source>Every meeting of this series was held, so nothing can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be different. Change the day, time, place or length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was cancelled. Restore the date, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was held, so it does not move. Choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series ends on {end}, before the new date on {day}. Choose a later end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series meets on the last working day, which has no other day. Change the pattern, or move only this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/series_slots</name>
    <message>
        <source>A newer version of the program wrote the rule of this series. Update this one, then change the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series has no meeting on {day} at {time}. Choose a date from its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series was deleted meanwhile. Close the list and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/setup</name>
    <message>
        <source>Encrypting the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be made in {folder}. Free some space or choose another folder; nothing was changed.</source>
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
        <source>An organisation can&apos;t end on {until}, before it began on {since}. Correct one of the days.</source>
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
        <source>Change organisations</source>
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
    <message numerus="yes">
        <source>Remove {n} organisations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The person or organisation of this contact was deleted. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number or address. Type one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/tagging</name>
    <message>
        <source>{most} tags are enough. Take some away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“#{tag}” says something private of a person, which this register does not keep. Tag the organisation, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services/topics</name>
    <message>
        <source>Change a proposed topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a topic again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the topic {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a proposed topic aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a topic on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a proposed topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” stands on an agenda already. Offer it again first.</source>
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
    <name>store/backup</name>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written. Free some space on the disk or check the folder&apos;s permissions; nothing was lost, and earlier backups are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {folder} is not whole, so it was not used. Check the disk and try again; earlier backups are still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/key_file</name>
    <message>
        <source>The key file of the workspace in {folder} is damaged. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protection of the workspace in {folder} could not be saved. Free some space on the disk or check the folder&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was last used with a newer version of NLC Desktop. Install that version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/keyslots</name>
    <message>
        <source>The key file of this workspace was changed to make guessing easier. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one that only this office knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of this computer does not know this workspace. Open it with the 24 words of the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recovery words belong to another workspace. Take the sheet of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this workspace. Check capitals and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/layout</name>
    <message>
        <source>The folder {folder} can&apos;t be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is copied to a cloud or lies on a network, where an open workspace can be damaged. Choose a folder on this computer; backups may go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/merge</name>
    <message numerus="yes">
        <source>{n} entries belong to something that was deleted on another laptop. They are not shown, and come back when that does.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were deleted on one laptop and changed on another. They are kept; delete them again if that was meant.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed on two laptops. Please choose which text stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on this laptop still name somebody who was erased on another one. Look for the name and take it out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store/merge_checks</name>
    <message>
        <source>Another laptop works under the same identity as this one, as after copying the folder by hand. Restore a backup on one of the two, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes from the other laptop are damaged or incomplete. Nothing was taken in: ask for them to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/migrations</name>
    <message>
        <source>The workspace could not be brought up to date because some of its entries do not fit together. It was left as it was: restore a backup, or send the details to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of NLC Desktop. It was left as it is: install the newer version on this laptop to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/process_lock</name>
    <message>
        <source>The disk that holds {folder} can&apos;t keep other programs out. Move the workspace to a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace folder {folder} can&apos;t be written to. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is already open on this computer. Close the other window, or wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store/tracking</name>
    <message>
        <source>The entry this belongs to was deleted meanwhile. Go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a damaged character. Delete it and type it again.</source>
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
    <name>store/undo</name>
    <message numerus="yes">
        <source>{n} entries were changed on another laptop since, and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were changed since, and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed on another laptop since, and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed since, and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>store/workspace</name>
    <message>
        <source>The records in {folder} are damaged, although the passphrase is right, and there is no backup beside them. Look for a copy of this folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records in {folder} are damaged, although the passphrase is right. Restore the newest backup, made on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace in {folder} can&apos;t be used because the disk is full, failing or read-only. Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is locked. Open it with its passphrase, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a workspace in {folder}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was not finished. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/about</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About NLC Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with icons of Lucide, fonts of Noto and the word list of BIP-39:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLC Desktop {version} helps the office of a mayor call meetings, take minutes and follow up what was agreed. It works without a network; nothing leaves this laptop by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/action_cells</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/actions/commands</name>
    <message>
        <source>&amp;Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: &amp;bring forward…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: &amp;cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: &amp;new date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: &amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/days</name>
    <message>
        <source>Holiday: move to {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a public holiday: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}: move to {day}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/entry</name>
    <message>
        <source>Enter adds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action, @ who, by when, Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/filters</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/legend</name>
    <message>
        <source>Show these alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/page</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action yet. They come from minutes; one agreed in between is typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} from {meetings} meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/strip</name>
    <message>
        <source>Agreed at {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring forward…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on the next agenda by itself while open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off agendas until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/strip_lines</name>
    <message>
        <source>Add who acts: a post or an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who has to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New progress line for: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} acts. Press to remove.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/table</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed between meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last progress line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>heading of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Open the row to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
Who: {owners}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actions/writes</name>
    <message>
        <source>Nobody is called “{name}”. Add them in Stakeholders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day. Type one like 18 Dec, or next Friday.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/day_field</name>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, not a working day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/day_kinds</name>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local feast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a day of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Everything you typed is stored. You can go on working, or close and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report names no person and holds no text of your office:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/export_folder</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/filter_bar</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/first_start/begin_step</name>
    <message>
        <source>An invented city in the middle of its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stored on this laptop alone. Nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example or first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a ready template, in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just open the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own office stays as it is. File &gt; Open another workspace leads back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/first_start/city_step</name>
    <message>
        <source>Another council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the province to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the state to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your council to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the country pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and the working week follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <comment>level of government</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <comment>level of government</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>level of government</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country pack brings holidays, bodies to invite and ready meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country pack can&apos;t be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the council to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}, {city}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/first_start/language_step</name>
    <message>
        <source>Papers are made in the language you choose for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language for the screens?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/first_start/office_step</name>
    <message>
        <source>Address, one line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a crest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or SVG, up to 512 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crest of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the office to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on your letterhead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this later in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as the history shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your papers begin like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Jabatan Pembangunan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/first_start/pages</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office and crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is being encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/first_start/protection_step</name>
    <message>
        <source>24 words, shown only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted on this laptop. You open it with a passphrase. If the passphrase is lost, only the recovery sheet opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet and type two words back to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect this office’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase of four words or more to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase once more to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} is another one. Look at the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the printed sheet; the words above are covered then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/first_start/step_list</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLC Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop here and go on later. Nothing has left this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/frame_commands</name>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcut card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/guide</name>
    <message>
        <source>Agenda and attendance sheet are under Documents, ready for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ready template, a day and a place. The agenda is there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the minutes, print or export them for their readers, and follow up the actions until the next meeting, which brings up what is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an empty office to circulated minutes, in the order of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item at a time. Ctrl+1 is a note, Ctrl+2 a decision, Ctrl+3 an action; Enter adds another of the same. Everything is stored as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest list comes with the template. Name who holds each post, send the agenda the way your office always does, and note the answers with Y, N, M or D.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/header</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, meetings, decisions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/history_dialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes the newest step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/home/actions_panel</name>
    <message>
        <source>Actions due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overdue} overdue, {today} today, {soon} in the next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/home/next_panel</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of those invited are from the security sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next meeting, in {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting, without a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet from: {sectors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside government is invited yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>of agenda items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice changed since the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice changed since the call: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {invited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no presenter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers missing: {titles}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{received} of {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {invited} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/home/page</name>
    <message>
        <source>Agenda, guest list, attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next public holiday: {weekday} {day}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet. A template gives the agenda and whom to invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of {meeting} are open, last saved {when}. Everything is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of {meeting} are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting to take minutes of. Call one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} replies have to be looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/home/unanswered_panel</name>
    <message>
        <source>Everybody has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation has gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the guest list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting} of {invited}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/house</name>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector view is on: phones, remarks and office lines are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/importing/columns_step</name>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Column {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never taken, because it is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows in {columns} columns. Say what a column is where the guess is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sample}”: is this right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/importing/dialog</name>
    <message>
        <source>Back to the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look through what would change. Space ticks a row or leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for who is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Next you see what the list would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the rows to bring in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {file} are in the register now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/entry_panel</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else: add anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over if it is the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the post over from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: take over what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds the post now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/importing/exporting</name>
    <message>
        <source>Cards for telephones and mail (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts.vcf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are in {file}. The file is not encrypted: keep it as carefully as paper.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/notes_dialog</name>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Numbers or addresses stand in {n} notes. They would go out with the file: take them out of the notes first, or go on if they may be known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The office’s own notes and tags stay here unless you take them along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes and tags too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/importing/opening</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact lists ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/importing/preview_step</name>
    <message numerus="yes">
        <source>All {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations and coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in this file: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these names are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: added anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{state} {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/words</name>
    <message>
        <source>1 unreadable (line {line}: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic and Jawi (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never taken, because they are private: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the next column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <comment>contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable (the first in line {line}: {reason})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/letterhead</name>
    <message>
        <source>Picture of the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/likeness_words</name>
    <message>
        <source>Looks like: {name} · {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like: {name}, {place} · {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name without the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name, spelt in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initials fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the short name fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/linking/connect_dialog</name>
    <message>
        <source>How strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Link these {n} with whom, and how?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {name} with whom, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Link {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, since when, who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type of link. Add one in the map room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste with whom first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} names are new organisations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/linking/link_dialog</name>
    <message>
        <source>Change the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link ended today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has a last day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This type of link has no direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} and {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/linking/readings</name>
    <message>
        <source>What the link says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/linking/targets</name>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, Enter; or paste a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Press to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/linking/types_dialog</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How organisations can be linked with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a new type, such as “advises”, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the country pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is advised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forwards} / {back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/linking/words</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middling</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>how strong a link is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} {verb} {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} – {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/main_window</name>
    <message>
        <source>There is no open office to lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} – NLC Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/canvas</name>
    <message>
        <source>Click whom to connect with, or press Enter and type the name. Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/commands</name>
    <message>
        <source>&amp;Change the question of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New organisation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin or let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put on the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select what is in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arran&amp;ge the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear focus and selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by na&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;cilitator view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: 1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: 2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: 3 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: all that is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: the selection alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve from the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all, without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/coverage_list</name>
    <message>
        <source>Coverage by sector and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sector}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sector}: missing at {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sector}: nobody missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nobody needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{where}: {n} on the map, {linked} linked to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/day_bar</name>
    <message>
        <source>A month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with no other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map on</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation or link has a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows what held on a day. Compared with another it marks what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}: {new} new, {gone} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/editing</name>
    <message>
        <source>Name of the new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{link}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is arranged anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} are off this map; they stay in Stakeholders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations are removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/facilitator</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an organisation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of {last}: who has a part in this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {last} of {last}: all links together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {last}: who {type} whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/filter_button</name>
    <message>
        <source>Filter the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter the map, {n} chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <comment>between organisations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the map to filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} of {total} hidden –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} of {total} links hidden –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/focus_bar</name>
    <message>
        <source>Clear the focus (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus reaches all that is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Focus reaches {n} steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: {name}. Press to clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an organisation and press 0 to 9 to focus on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <comment>of a focus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/gaps_panel</name>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing that can be seen from the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>on the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing: {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/grid</name>
    <message>
        <source>Power and interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power {power}, interest {interest}: Enter gives the reason, Esc puts it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/grid_panel</name>
    <message>
        <source>Drag into the grid, or press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest →</source>
        <comment>axis of the grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power ↑</source>
        <comment>axis of the grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the selected organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores stay in the office: they are hidden in projector view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see its scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not scored by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} not scored by {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not scored yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/legend_view</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <comment>key of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <comment>key of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>faded: further than {n} steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>faded: not in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus</source>
        <comment>key of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence 1–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence above 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>key of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin</source>
        <comment>key of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <comment>in an organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename</source>
        <comment>key of the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thicker: stronger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/map_head</name>
    <message>
        <source>Choose a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question this map answers. Type to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/maps_dialog</name>
    <message>
        <source>Each map answers one question. Organisations and links are the same on all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select organisations on the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is removed. Organisations and links stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the whole city stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is shown already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the question of a new map, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With the {n} selected ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/page</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every organisation and post is on this map already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation yet. Type the name of the first one where it stands on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an organisation or a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map shows every organisation already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/panel_command_list</name>
    <message>
        <source>&amp;Influence and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Power and interest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Types of link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ctors in the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/print_choices</name>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net-Map kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster of A4 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus on something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles instead of every name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles instead of names members may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles instead of names that are not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>copy number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/print_dialog</name>
    <message>
        <source>CSV, two tables for a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GEXF, for Gephi…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphML, for Gephi or yEd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, as in the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} left out for these readers. The paper does not say so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/put_dialog</name>
    <message>
        <source>No post, or on the map already: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found, or on the map already: {names}. Close this and press N on the map to name a new organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map shows every organisation already. Which posts belong on it too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste who it is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else belongs on this map? It is the same organisation on every map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/saying</name>
    <message>
        <source>Link: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Press Space to go to the organisation in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {level}, {sector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node}; no links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node}; pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{node}; {n} links: {links}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{node}; {n} links: {links}, and {more} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are selected: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{source} {type} {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/scene</name>
    <message>
        <source>gone</source>
        <comment>from the map</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>on the map</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/score_dialog</name>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: chairs the district committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its claim is legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its claim is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this score, given by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salience: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office only, never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {score}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/score_words</name>
    <message>
        <source>Definitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discretionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>stakeholders of little power and interest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power {power}, interest {interest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {who}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {numbers}, {quadrant}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/table_columns</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is linked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>links</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/table_edits</name>
    <message>
        <source>A post has the level, sector and area of its organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} links are removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links ended today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 18 Dec 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/map/table_panel</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the first row’s value in this column to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a column that can be filled, such as the type, then fill down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and posts of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} links selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/towers_panel</name>
    <message>
        <source>Goal: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the goal {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence, in storeys of a tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet. Ask what those on the map want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an organisation on the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an organisation on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a goal, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} have it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have the goal {name}: show them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/views_bar</name>
    <message>
        <source>At least one view stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/agenda_entry</name>
    <message>
        <source>An item needs a title. Type what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds item {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the next item, Enter – for example: Report 10m @Police #information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/agenda_tab</name>
    <message>
        <source>Break</source>
        <comment>between agenda items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on papers for the community: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no length. Type minutes, for example 15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/agenda_table</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {numbers}, not received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {numbers}, received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{meeting} · {n}×</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, after the planned end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/backlog_panel</name>
    <message>
        <source>A topic needs a title. Type what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proposed topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again what was put aside: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{title}” aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{title}” on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic @who, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/balance</name>
    <message>
        <source>All guests are from one level: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who will come are from one level: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half are from security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of those who will come are from security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from outside government is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from outside government will come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from women’s or youth groups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is still to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One invitation waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and security are {count} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two invitations wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} are needed; too few are left to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} invitations wait for an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {members} members will come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{there} of {members} members came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/batch_print</name>
    <message>
        <source>1 agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing page {n} of {total}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the table at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed on one side, so that the slip can be cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” could not be printed to. Choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/days_model</name>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} · weekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/month_view</name>
    <message numerus="yes">
        <source>+{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/painting</name>
    <message>
        <source>{words} ({places})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/panel</name>
    <message>
        <source>Call a meeting on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/week_view</name>
    <message>
        <source>Fasting month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/words</name>
    <message numerus="yes">
        <source>+{n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added by this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday prayers in {places} from {opens} to {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still move by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {season}: its first and last day are estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned by the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of {year} are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} in {places}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (about)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{season}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{season}: meetings do best from {opens} to {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} {name} ({state})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/dialog</name>
    <message>
        <source>Addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and calendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for further guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since the notice of {day} these changed: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are being written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who gets a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/fields</name>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/guest_table</name>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be kept in a calendar but not answered: there is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/look_panel</name>
    <message>
        <source>Who is invited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/result</name>
    <message>
        <source>Answers are asked for by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters {number}. Answers are asked for by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further letters are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is called off. These letters say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/summary</name>
    <message numerus="yes">
        <source>1 attendance sheet with {n} names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter, with a reply slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} calendar files to answer by e-mail, {kept} to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} agendas with {items} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files that take it out of calendars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files to answer by e-mail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files to keep, none can be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters that the meeting is called off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters, each with a reply slip</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/calling</name>
    <message>
        <source>A new series, from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda and guest list are filled in. You can change everything afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series: a single meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the public title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for (office only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office only, never on a paper for the community</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/commands</name>
    <message>
        <source>&amp;Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters of the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Series of meetings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda &amp;item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste repl&amp;ies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply s&amp;lip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in &amp;replies…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/copy_dialog</name>
    <message>
        <source>Guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of the items, to be handed in anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is a new plan with a number of its own. Answers and minutes stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left open, under matters arising</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/correction_dialog</name>
    <message>
        <source>Add a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paragraph, for example 4.2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {paragraph}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is noted where the next meeting confirms the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the paragraph and the text first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/date_choice</name>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next dates that nothing speaks against, at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, a working day. Nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/date_words</name>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/details</name>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stored as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration opens before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/documents_tab</name>
    <message>
        <source>All that members see; no remarks of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a paper first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, the office’s remarks too. Keep it in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are made when the meeting is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is meant for the community: public titles, no closed items, no remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What members see, and what the meeting is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all papers of the meeting for these readers into one folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/exports</name>
    <message>
        <source>Exporting the papers of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/head</name>
    <message>
        <source>Call the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue revised notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref. {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date first, under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the guests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to 1 more guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write to {n} more guests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/history_tab</name>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the newest step back, wherever you are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/history_words</name>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/invite_line</name>
    <message>
        <source>Type a name to invite, or paste a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/item_panel</name>
    <message>
        <source>As it stands above, unless you type another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for the community leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title for the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title of a paper, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}: no holder is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}: {holder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/kinds</name>
    <message>
        <source>Raised in {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised in {meeting}, put off once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Raised in {meeting}, put off {n} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/list_page</name>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet. Call your first meeting from a ready template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {invited} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/mark_row</name>
    <message>
        <source>Classifying officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the classifying officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/minutes_tab</name>
    <message>
        <source>Action {number}: {owners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Read it through, then circulate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections are noted in the meeting that confirms these minutes. Call the next meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision {number}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting: {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Take minutes in the meeting, one line after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {proposer}, seconded by {seconder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of {meeting} wait to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of {meeting} were confirmed with amendments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of {meeting} were confirmed without amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the members since {day}. The text no longer changes; what is wrong is noted as a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} · by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  from the facts noted of paper {paper}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/page</name>
    <message>
        <source>Call the meeting off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the meeting off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate the minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the public title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and calendar files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph numbers are fixed from then on. The text changes only by corrections, until the next meeting confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting goes back to the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting keeps its number and its papers, and stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public title is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/paper_dialog</name>
    <message>
        <source>Decision asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the agencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/paper_list</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Letters · {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>adopted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulated {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made when the meeting is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/people_tab</name>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet. Type a name below, or paste a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply slip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/people_table</name>
    <message>
        <source>How and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holder is named yet. F2 names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody they send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegate} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {post}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} came without an invitation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invited, {coming} will come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invited, {coming} will come or send someone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/place_words</name>
    <message>
        <source>Where – for example {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/quorum_dialog</name>
    <message>
        <source>How many members of {mechanism} have to be there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for all its meetings. It never blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the quorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/reason_dialog</name>
    <message>
        <source>Type the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/answer_pad</name>
    <message>
        <source>Answer: Y will come, N cannot, M not sure, D sends somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/chase_window</name>
    <message>
        <source>Chase sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a chat or SMS, in the language of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds telephone numbers: keep it in the office and shred it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for {name} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y, N, M or D notes the answer and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} · {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on the clipboard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/opening</name>
    <message>
        <source>Calendar replies and mails ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a folder of replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/plan_rows</name>
    <message>
        <source>Instead: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a row or leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reply in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept, nobody is added to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies found their guest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were noted already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/review_dialog</name>
    <message>
        <source>Another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite them too…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whether they come. Ask them, then put the reply aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply has to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as the reply of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} on the guest list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over. Put the reply aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply does not say who comes. Ask them, then put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered without being invited. The answer is noted as theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to find a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose reply it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the guest list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reply}, by {how}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/slip_dialog</name>
    <message>
        <source>Another meeting: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the reply came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan the six letters on the slip, then press the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes instead? Name and post, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <comment>how a reply came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reply}. The next slip?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/slip_line</name>
    <message>
        <source>The six letters on a reply slip or a sheet, of any meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a slip code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/take_dialog</name>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JKM: yes
Puan Noraini will not come
K7M 4RT yes
…or a whole calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer a line, with a name or the code of a slip. Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type the replies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replies are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came by</source>
        <comment>how replies came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the replies to take in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies are noted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/words</name>
    <message>
        <source>Replies are closed: the meeting was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies are closed: the meeting was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Noted so far: {reply}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/reply_strip</name>
    <message>
        <source>More for this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the holder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reply} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/room</name>
    <message>
        <source>Open a meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/room_panel</name>
    <message>
        <source>Guests by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coming} of {invited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sector}: {seats}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/change_dialog</name>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that were not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or change: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you say so. Meetings that were held never move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one and all later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a revised notice is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one meeting needs a revised notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: a revised notice is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: the guests were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings need a revised notice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/dates_table</name>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/editor</name>
    <message>
        <source>Agenda of its meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a first meeting; its committee can then meet in a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>end of a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It meets in a series already: {rule}. This would be a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is left. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called yet: each date becomes a meeting when you prepare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next twelve dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/end_dialog</name>
    <message>
        <source>End of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that were held stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that would be called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared meetings that would be called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the meetings are called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is being set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series goes on without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason prints in the next minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/end_row</name>
    <message>
        <source> meetings</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after so many meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>end of a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/list_panel</name>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committees and their series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/rule_form</name>
    <message>
        <source> month</source>
        <comment>after one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> week</source>
        <comment>after one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <comment>every n weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In months without this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks or months between meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weekday of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/window</name>
    <message>
        <source>Cancel the date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a committee that meets in a series first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No committee yet. Call a first meeting; then it can meet in a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee is {late}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date stays in the list. The reason prints in the minutes of the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date was cancelled. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting was held, so it does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no series yet. Begin one to see its dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/words</name>
    <message>
        <source>By months, on a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By months, on a weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By months, on the last working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weeks, on a weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on the last working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on the {nth} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter on day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter on the last working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter on the {nth} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on day {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on the last working day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on the {nth} {weekday}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} weeks on {weekday}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It meets next on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should meet by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Met in {n} of 4 quarters of {year}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No end is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee has not met yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a holiday on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rule</source>
        <comment>state of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <comment>state of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>state of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the month out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet on the last day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <comment>state of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>speaks against a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>overdue by {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>state of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <comment>weekday of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/state</name>
    <message>
        <source>State: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/suggest_dialog</name>
    <message>
        <source>Dates without anything against them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two years no day is free of reasons. Try another time or a shorter meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found: the holidays are known to the end of {year} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against these dates at {time} for {length}, from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only {n} were found in two years. Another time or a shorter meeting may have more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} were found: the holidays are known to the end of {year} only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of {places} are not known, so no day is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/template_cards</name>
    <message>
        <source>An empty agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type the items yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{length} · {n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/topic_dialog</name>
    <message>
        <source>It waits until somebody puts it on an agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/trail_words</name>
    <message>
        <source>agreed outside a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>of a matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed in {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off in {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised in {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/meetings/worth_panel</name>
    <message>
        <source>A member that {rule} wants is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working day, no public holiday, clear of Friday prayers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {items} has no presenter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {items} waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {items} waits for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items {items} wait for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items {items}. The paper will say “to be named”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that {rule} may want are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the guests are from security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve no food in it, or take it off the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda takes longer than the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper will say “to be named”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a break in the fasting month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked, where there is such an office: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} members that {rule} wants are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/mentions</name>
    <message>
        <source>Names that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/adoption_form</name>
    <message>
        <source>Add the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “With amendments” to note a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation of the minutes of {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed without amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paragraph to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the corrections first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it should be, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With amendments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/attendance</name>
    <message>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/checklist</name>
    <message>
        <source>Every action has a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action names who has to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision has its wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item has a line or is carried to the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the guest list is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last minutes are confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last minutes are not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} actions have no day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions name nobody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are noted as present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions have no wording</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no line; they are carried to the next meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the guest list are not ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are worth a look before you finish.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/head</name>
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the closing checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {minutes} min, item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {planned}, {n} min behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · taking minutes since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · the clock starts with the first line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/item_list</name>
    <message>
        <source>ahead</source>
        <comment>an item not reached yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried to the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an item behind closed doors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>the item being discussed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {title}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/keys</name>
    <message>
        <source>&amp;Finish the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the a&amp;ttendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line is a &amp;decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line is a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line is an &amp;action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;pad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/line_row</name>
    <message>
        <source>@{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For, against, abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to remove the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it was by consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it was by vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/lines</name>
    <message>
        <source>Type what was said or agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/matter_panel</name>
    <message>
        <source>Action is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {number}: {owners}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it go on? Enter adds it to the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress was noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put off {n} times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Raised in {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/middle</name>
    <message>
        <source>A break. Go on with the next item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds another decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds another note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line for the office alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pad, never printed or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached – carry to the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paper {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paper {n}: {title}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The pad is hidden while the projector view is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is closed. Its lines are hidden while the projector view is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/page</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Projector view hides remarks, the pad and {n} closed items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projector view would hide remarks, the pad and {n} closed items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty. Leave with Esc and add its items first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector view is on: remarks, closed items and lines for the office are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are with the members, so their text no longer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting was called off, so no minutes are taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/minutes/room_side</name>
    <message>
        <source>All present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the list is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, post, organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P present · L late · R represented · A apologies · X absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks all who are not ticked yet, according to their replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in: name, post, organisation; then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {name} away? May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} not here yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/naming_dialog</name>
    <message>
        <source>For example Puan or Dato’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {name}, until the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is {post}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/office_commands</name>
    <message>
        <source>&amp;About NLC Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours like the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts as &amp;cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts for &amp;spreadsheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;meeting in five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another &amp;workspace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/pages_view</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/paper_window</name>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/preferences/calendar_panel</name>
    <message>
        <source>Add a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days of {file} were in the calendar already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of {place}, data as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of days (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of {year} is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day of {year} is an estimate and may move by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country&apos;s calendar has this day. Take it out and add your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of {file} are in the calendar. Undo takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of {year} are not known; the data ends with {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar-days.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, all of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days of {year} are estimates and may move by a day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/preferences/computer_panel</name>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported papers go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody types or clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where exported papers go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/preferences/day_dialog</name>
    <message>
        <source>A gazette, a circular, a telephone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts at once wherever dates are judged, and it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/preferences/letters_panel</name>
    <message>
        <source>For example {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs letters: name, and post below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a meeting is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is the file, {no} the running number; also {unit}, {year}, {month}, {roman} and {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/preferences/office_panels</name>
    <message>
        <source>File reference begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of new papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slogans, one line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checks minutes: name, and post below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as your papers begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. MBDK.100-1/9/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what new papers start with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/preferences/page</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/preferences/passphrase_dialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase in use first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase in use, then the new one twice. The recovery sheet stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/preferences/safety_panels</name>
    <message>
        <source>A backup is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy is made at every start, encrypted like the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are encrypted. The passphrase opens them; if it is lost, only the recovery sheet does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} older ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/preferences/sheet_dialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery sheet is in use. Destroy the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase to see 24 new words. Once they are in use, the old sheet opens nothing any more: destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/programmes/bodies</name>
    <message>
        <source>{name}. Press to remove.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/programmes/commands</name>
    <message>
        <source>&amp;History of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/programmes/page</name>
    <message>
        <source>New programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme yet. Type what the city already does, or take one that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the public name of a programme, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programmes} programmes, {actions} open actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/programmes/record_lists</name>
    <message>
        <source>No meeting has dealt with it yet. Link an agenda item to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What meetings decided on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/programmes/side</name>
    <message>
        <source>2019, or March 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for the community and the public carry this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/programmes/suggestions</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known in this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} not in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/programmes/tables</name>
    <message>
        <source>In no meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/programmes/words</name>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/reply_counts</name>
    <message>
        <source>delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/room_packages</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/rooms</name>
    <message>
        <source>More rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{room}, {n} waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/search/findings</name>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>kind of finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>kind of finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/search/popup</name>
    <message>
        <source>Nothing is called or says “{text}”. Try the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/sheet_printing</name>
    <message>
        <source>Preparing the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in a sealed envelope in the office safe. Don’t photograph it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/shortcuts_card</name>
    <message>
        <source>Alt and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table: copy the selected rows as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table: move, open, edit a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an agenda: move the item up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an entry line: add and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: choose all inside a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: draw a link from a symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift or Ctrl and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, Enter, F2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/commands</name>
    <message>
        <source>&amp;Confirm details today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase a person for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge the two selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who held a post on a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for &amp;doubles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a &amp;holder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;handover of a post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;phone round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is &amp;kept about a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/contacts</name>
    <message>
        <source>Done with this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {value}. Press to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/days_dialog</name>
    <message>
        <source>Correct the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer holds the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {post}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/details</name>
    <message>
        <source>#youth #zone9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the calendar of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the details are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose holidays and weekend count when dates are judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like this office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/doubles_dialog</name>
    <message>
        <source>Choose a pair first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register twice, as far as names tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs look alike. Merge those that are one; note the others as not the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are noted as not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/duplicate_hint</name>
    <message>
        <source>Merged with: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/duplicate_words</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves over: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on maps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers and addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places in meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} programmes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times in a post</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/erase_dialog</name>
    <message numerus="yes">
        <source>Also delete {n} older copies of the workspace that hold the name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing {name} can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: asked for it by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays in papers of meetings that were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There the post takes the place of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name exactly as it stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, without the name; this is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/filters</name>
    <message>
        <source>Invited to {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed for 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/further</name>
    <message>
        <source>Choose a person in the list of people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a post first, or an organisation that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation or a post first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover of {post}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People do not stand on the map. Choose an organisation or a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept about {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post} changes hands. A handover report is ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/held_on</name>
    <message>
        <source>At the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who held the posts of {organisation} on a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{presence}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/links_panel</name>
    <message>
        <source>Change the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {post}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link yet. Say with whom this organisation has to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove, written by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {n} ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link}, ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} now, {ended} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other}, through {post}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/merge_dialog</name>
    <message>
        <source>Becomes part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else names the one that goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is gone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two stays, the other becomes part of it: everything that names it will name the one that stays. This can be taken apart again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, or take one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {field} in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (newer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” is now part of “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/merges_dialog</name>
    <message>
        <source>Became part of it on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became part of another entry later. Take that apart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since a merge stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an entry of its own again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/organisation_side</name>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details confirmed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details confirmed {day}, over 6 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details never confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the post today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a holder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post yet. Type one below first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a post, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}: vacant since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/own_details</name>
    <message>
        <source>Note more, like Members: 120, Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/page</name>
    <message>
        <source>Choose a row on the left, or type the name of an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose organisations or posts first. Links never join people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation yet. Type the name of the first one, then its posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>not guests of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select exactly two rows first: hold Ctrl and click, or Shift with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a person&apos;s name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisations} organisations, {posts} posts, {people} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/people_papers</name>
    <message>
        <source>Give it to the person it is about and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/person_side</name>
    <message>
        <source>Keep for another year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post yet. Open an organisation and name this person as a holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puan, Dato’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was written down is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the name is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one; another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>holds it now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Its review is due: is the name still needed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/reviews</name>
    <message numerus="yes">
        <source>Confirm {n} today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details not confirmed for 6 months. Ring up, tick who confirmed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the name still needed? Without a reason to keep it, it should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} for another year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is old here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print phone round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick rows first: Space, or a click on the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard of on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no post today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word for 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/stale</name>
    <message>
        <source>Look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not confirmed for 6 months: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not confirmed for 6 months: {names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} names are to be looked at again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are kept here. Registers of {many} and more have rules of their own in some countries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/tables</name>
    <message>
        <source>City</source>
        <comment>level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed for 6 months. Call and confirm the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/tag_links</name>
    <message>
        <source>Show everything tagged #{tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/tenure_chart</name>
    <message>
        <source>Post: {post}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day nobody noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}: no holder named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}: {person}, since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}: {person}, {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/timeline</name>
    <message>
        <source>Nothing yet. Invitations, answers and actions appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/words</name>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with {name} checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with {name} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with {name} ended: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with {name}: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <comment>letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented “{item}” at {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by {name} at {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored, said by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <comment>somebody&apos;s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} became {post}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left as {post}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{presence} at {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/status_line</name>
    <message>
        <source>All on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on this laptop. Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/strength_line</name>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four words or more is a good passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong. Four words or more is a good passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak. Four words or more is a good passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/telling</name>
    <message>
        <source>another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
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
        <source>Filter: {what}. Press to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/secret_edit</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/widgets/ticks</name>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
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
<context>
    <name>ui/widgets/word_grid</name>
    <message>
        <source>24 recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 recovery words, covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/wording</name>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts}–{ends}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/words</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>of the last minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet, blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet, with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>how a reply came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City and district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>how a reply came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <comment>how a reply came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>how a reply came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippine long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>how a reply came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reintegration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/workspace/choose_page</name>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each office has a workspace of its own, encrypted on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in {folder} any more. If it is on a disk, connect the disk and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Choose the folder that holds the files workspace.db and keys.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office do you want to open?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/workspace/entrance</name>
    <message>
        <source>Building the example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/workspace/unlock_page</name>
    <message>
        <source>All 24 words in order, with spaces between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted on this laptop. Type the passphrase to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase lost? Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 words of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the example. Its passphrase is “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
