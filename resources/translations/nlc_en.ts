<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli/call</name>
    <message numerus="yes">
        <source>{n} agendas</source>
        <translation>
            <numerusform>{n} agenda</numerusform>
            <numerusform>{n} agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attendance sheets</source>
        <translation>
            <numerusform>{n} attendance sheet</numerusform>
            <numerusform>{n} attendance sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files</source>
        <translation>
            <numerusform>{n} calendar file</numerusform>
            <numerusform>{n} calendar files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation>
            <numerusform>{n} letter</numerusform>
            <numerusform>{n} letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them can be answered</source>
        <translation>
            <numerusform>{n} of them can be answered</numerusform>
            <numerusform>{n} of them can be answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/check</name>
    <message numerus="yes">
        <source>{n} backups</source>
        <translation>
            <numerusform>{n} backup</numerusform>
            <numerusform>{n} backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>{n} meeting</numerusform>
            <numerusform>{n} meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/export_contacts</name>
    <message numerus="yes">
        <source>Numbers or addresses stand in {n} notes. Take them out, or write the notes nevertheless with --notes-checked.</source>
        <translation>
            <numerusform>Numbers or addresses stand in {n} note. Take them out, or write the note nevertheless with --notes-checked.</numerusform>
            <numerusform>Numbers or addresses stand in {n} notes. Take them out, or write the notes nevertheless with --notes-checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} contact</numerusform>
            <numerusform>{n} contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/export_map</name>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} left out</numerusform>
            <numerusform>{n} left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>{n} link</numerusform>
            <numerusform>{n} links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations and posts</source>
        <translation>
            <numerusform>{n} organisation or post</numerusform>
            <numerusform>{n} organisations and posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/import_contacts</name>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} changed</numerusform>
            <numerusform>{n} changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} look like someone you have</source>
        <translation>
            <numerusform>{n} looks like someone you have</numerusform>
            <numerusform>{n} look like someone you have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} new</numerusform>
            <numerusform>{n} new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} the same as before</source>
        <translation>
            <numerusform>{n} the same as before</numerusform>
            <numerusform>{n} the same as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <translation>
            <numerusform>{n} unreadable</numerusform>
            <numerusform>{n} unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts/reading</name>
    <message numerus="yes">
        <source>{file} has more than {n} rows. Split it into smaller files.</source>
        <translation>
            <numerusform>{file} has more than {n} row. Split it into smaller files.</numerusform>
            <numerusform>{file} has more than {n} rows. Split it into smaller files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is bigger than {n} MB. Split it, or save it without pictures.</source>
        <translation>
            <numerusform>{file} is bigger than {n} MB. Split it, or save it without pictures.</numerusform>
            <numerusform>{file} is bigger than {n} MB. Split it, or save it without pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts/rows</name>
    <message numerus="yes">
        <source>The row has more than {n} columns.</source>
        <translation>
            <numerusform>The row has more than {n} column.</numerusform>
            <numerusform>The row has more than {n} columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts/sheets</name>
    <message numerus="yes">
        <source>{file} has more than {n} columns. Remove some.</source>
        <translation>
            <numerusform>{file} has more than {n} column. Remove some.</numerusform>
            <numerusform>{file} has more than {n} columns. Remove some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain/call_words</name>
    <message numerus="yes">
        <source>{n} guests answered for the earlier date.</source>
        <translation>
            <numerusform>{n} guest answered for the earlier date.</numerusform>
            <numerusform>{n} guests answered for the earlier date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests have no e-mail address.</source>
        <translation>
            <numerusform>{n} guest has no e-mail address.</numerusform>
            <numerusform>{n} guests have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests have no named holder.</source>
        <translation>
            <numerusform>{n} guest has no named holder.</numerusform>
            <numerusform>{n} guests have no named holder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no public wording.</source>
        <translation>
            <numerusform>{n} item has no public wording.</numerusform>
            <numerusform>{n} items have no public wording.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain/date_words</name>
    <message numerus="yes">
        <source>The committee is overdue by {n} days then.</source>
        <translation>
            <numerusform>The committee is overdue by {n} day then.</numerusform>
            <numerusform>The committee is overdue by {n} days then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asked to another meeting</source>
        <translation>
            <numerusform>{n} asked to another meeting</numerusform>
            <numerusform>{n} asked to another meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days overdue</source>
        <translation>
            <numerusform>{n} day overdue</numerusform>
            <numerusform>{n} days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days are usual; the call should have gone out by {day}.</source>
        <translation>
            <numerusform>{n} working day is usual; the call should have gone out by {day}.</numerusform>
            <numerusform>{n} working days are usual; the call should have gone out by {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} and {n} more</source>
        <translation>
            <numerusform>{places} and {n} more</numerusform>
            <numerusform>{places} and {n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain/gaps</name>
    <message numerus="yes">
        <source>No contact with {first}, {second} or {n} other sectors of the checklist.</source>
        <translation>
            <numerusform>No contact with {first}, {second} or {n} other sector of the checklist.</numerusform>
            <numerusform>No contact with {first}, {second} or {n} other sectors of the checklist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The only way from {n} organisations to {any_target} goes through {through}.</source>
        <translation>
            <numerusform>The only way from {n} organisation to {any_target} goes through {through}.</numerusform>
            <numerusform>The only way from {n} organisations to {any_target} goes through {through}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The only way to {n} organisations is {through}.</source>
        <translation>
            <numerusform>The only way to {n} organisation is {through}.</numerusform>
            <numerusform>The only way to {n} organisations is {through}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links ended and nothing took their place.</source>
        <translation>
            <numerusform>{n} link ended and nothing took its place.</numerusform>
            <numerusform>{n} links ended and nothing took their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links were last checked over a year ago.</source>
        <translation>
            <numerusform>{n} link was last checked over a year ago.</numerusform>
            <numerusform>{n} links were last checked over a year ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations are linked to nobody.</source>
        <translation>
            <numerusform>{n} organisation is linked to nobody.</numerusform>
            <numerusform>{n} organisations are linked to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations reach nobody but you.</source>
        <translation>
            <numerusform>{n} organisation reaches nobody but you.</numerusform>
            <numerusform>{n} organisations reach nobody but you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packs/strict</name>
    <message numerus="yes">
        <source>It is larger than {n} bytes.</source>
        <translation>
            <numerusform>It is larger than {n} byte.</numerusform>
            <numerusform>It is larger than {n} bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/erasure</name>
    <message numerus="yes">
        <source>The name in texts, because {n} other people are called the same and nobody can tell who is meant. Look for the name and change the texts by hand.</source>
        <translation>
            <numerusform>The name in texts, because {n} other person is called the same and nobody can tell who is meant. Look for the name and change the texts by hand.</numerusform>
            <numerusform>The name in texts, because {n} other people are called the same and nobody can tell who is meant. Look for the name and change the texts by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in {n} notes and texts of the office; the post stands there.</source>
        <translation>
            <numerusform>The name in {n} note or text of the office; the post stands there.</numerusform>
            <numerusform>The name in {n} notes and texts of the office; the post stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in {n} places of the papers of meetings that were held: they are the record of what happened. Choose whether the post takes its place.</source>
        <translation>
            <numerusform>The name in {n} place of the papers of meetings that were held: they are the record of what happened. Choose whether the post takes its place.</numerusform>
            <numerusform>The name in {n} places of the papers of meetings that were held: they are the record of what happened. Choose whether the post takes its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name on {n} guest lists of meetings ahead.</source>
        <translation>
            <numerusform>The name on {n} guest list of a meeting ahead.</numerusform>
            <numerusform>The name on {n} guest lists of meetings ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that were merged with this one.</source>
        <translation>
            <numerusform>{n} entry that was merged with this one.</numerusform>
            <numerusform>{n} entries that were merged with this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies of the workspace still hold the person; they are thinned out with time.</source>
        <translation>
            <numerusform>{n} older copy of the workspace still holds the person; older copies are thinned out with time.</numerusform>
            <numerusform>{n} older copies of the workspace still hold the person; they are thinned out with time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies of the workspace, unless you have them removed.</source>
        <translation>
            <numerusform>{n} older copy of the workspace, unless you have it removed.</numerusform>
            <numerusform>{n} older copies of the workspace, unless you have them removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} telephone numbers and addresses.</source>
        <translation>
            <numerusform>{n} telephone number or address.</numerusform>
            <numerusform>{n} telephone numbers and addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a post was held, with the days.</source>
        <translation>
            <numerusform>{n} time a post was held, with the days.</numerusform>
            <numerusform>{n} times a post was held, with the days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/links</name>
    <message numerus="yes">
        <source>{n} links are of the type “{name}”. Give them another type first.</source>
        <translation>
            <numerusform>{n} link is of the type “{name}”. Give it another type first.</numerusform>
            <numerusform>{n} links are of the type “{name}”. Give them another type first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links were there already.</source>
        <translation>
            <numerusform>{n} link was there already.</numerusform>
            <numerusform>{n} links were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations were new and are in the list now.</source>
        <translation>
            <numerusform>{n} organisation was new and is in the list now.</numerusform>
            <numerusform>{n} organisations were new and are in the list now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/maps</name>
    <message numerus="yes">
        <source>Move {n} on the map</source>
        <translation>
            <numerusform>Move {n} on the map</numerusform>
            <numerusform>Move {n} on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/replies</name>
    <message numerus="yes">
        <source>Keep {n} replies to look at</source>
        <translation>
            <numerusform>Keep {n} reply to look at</numerusform>
            <numerusform>Keep {n} replies to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} replies</source>
        <translation>
            <numerusform>Take in {n} reply</numerusform>
            <numerusform>Take in {n} replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than {n} files. Take them in by parts.</source>
        <translation>
            <numerusform>There is more than {n} file. Take them in by parts.</numerusform>
            <numerusform>There are more than {n} files. Take them in by parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies were left: the guest list changed meanwhile.</source>
        <translation>
            <numerusform>{n} reply was left: the guest list changed meanwhile.</numerusform>
            <numerusform>{n} replies were left: the guest list changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/reviews</name>
    <message numerus="yes">
        <source>Confirm the details of {n} organisations</source>
        <translation>
            <numerusform>Confirm the details of {n} organisation</numerusform>
            <numerusform>Confirm the details of {n} organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} names for another year</source>
        <translation>
            <numerusform>Keep {n} name for another year</numerusform>
            <numerusform>Keep {n} names for another year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} names</source>
        <translation>
            <numerusform>Remove {n} name</numerusform>
            <numerusform>Remove {n} names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/stakeholders</name>
    <message numerus="yes">
        <source>Remove {n} organisations</source>
        <translation>
            <numerusform>Remove {n} organisation</numerusform>
            <numerusform>Remove {n} organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store/merge</name>
    <message numerus="yes">
        <source>{n} entries belong to something that was deleted on another laptop. They are not shown, and come back when that does.</source>
        <translation>
            <numerusform>{n} entry belongs to something that was deleted on another laptop. It is not shown, and comes back when that does.</numerusform>
            <numerusform>{n} entries belong to something that was deleted on another laptop. They are not shown, and come back when that does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were deleted on one laptop and changed on another. They are kept; delete them again if that was meant.</source>
        <translation>
            <numerusform>{n} entry was deleted on one laptop and changed on another. It is kept; delete it again if that was meant.</numerusform>
            <numerusform>{n} entries were deleted on one laptop and changed on another. They are kept; delete them again if that was meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed on two laptops. Please choose which text stays.</source>
        <translation>
            <numerusform>{n} field was changed on two laptops. Please choose which text stays.</numerusform>
            <numerusform>{n} fields were changed on two laptops. Please choose which text stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on this laptop still name somebody who was erased on another one. Look for the name and take it out.</source>
        <translation>
            <numerusform>{n} note on this laptop still names somebody who was erased on another one. Look for the name and take it out.</numerusform>
            <numerusform>{n} notes on this laptop still name somebody who was erased on another one. Look for the name and take it out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store/undo</name>
    <message numerus="yes">
        <source>{n} entries were changed on another laptop since, and stay as they are.</source>
        <translation>
            <numerusform>{n} entry was changed on another laptop since, and stays as it is.</numerusform>
            <numerusform>{n} entries were changed on another laptop since, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were changed since, and stay as they are.</source>
        <translation>
            <numerusform>{n} entry was changed since, and stays as it is.</numerusform>
            <numerusform>{n} entries were changed since, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed on another laptop since, and stay as they are.</source>
        <translation>
            <numerusform>{n} field was changed on another laptop since, and stays as it is.</numerusform>
            <numerusform>{n} fields were changed on another laptop since, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed since, and stay as they are.</source>
        <translation>
            <numerusform>{n} field was changed since, and stays as it is.</numerusform>
            <numerusform>{n} fields were changed since, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/action_cells</name>
    <message numerus="yes">
        <source>Overdue {n} days</source>
        <translation>
            <numerusform>Overdue {n} day</numerusform>
            <numerusform>Overdue {n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/home/next_panel</name>
    <message numerus="yes">
        <source>Next meeting, in {n} days</source>
        <translation>
            <numerusform>Next meeting, tomorrow</numerusform>
            <numerusform>Next meeting, in {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no presenter.</source>
        <translation>
            <numerusform>{n} item has no presenter.</numerusform>
            <numerusform>{n} items have no presenter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers missing: {titles}.</source>
        <translation>
            <numerusform>{n} paper missing: {titles}.</numerusform>
            <numerusform>{n} papers missing: {titles}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/home/page</name>
    <message numerus="yes">
        <source>{n} replies have to be looked at.</source>
        <translation>
            <numerusform>{n} reply has to be looked at.</numerusform>
            <numerusform>{n} replies have to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/home/unanswered_panel</name>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the guest list</source>
        <translation>
            <numerusform>{n} more in the guest list</numerusform>
            <numerusform>{n} more in the guest list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/columns_step</name>
    <message numerus="yes">
        <source>Column {n}</source>
        <translation>
            <numerusform>Column {n}</numerusform>
            <numerusform>Column {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/dialog</name>
    <message numerus="yes">
        <source>Import {n}</source>
        <translation>
            <numerusform>Import {n}</numerusform>
            <numerusform>Import {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {file} are in the register now.</source>
        <translation>
            <numerusform>{n} row of {file} is in the register now.</numerusform>
            <numerusform>{n} rows of {file} are in the register now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/exporting</name>
    <message numerus="yes">
        <source>{n} cards are in {file}. The file is not encrypted: keep it as carefully as paper.</source>
        <translation>
            <numerusform>{n} card is in {file}. The file is not encrypted: keep it as carefully as paper.</numerusform>
            <numerusform>{n} cards are in {file}. The file is not encrypted: keep it as carefully as paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/notes_dialog</name>
    <message numerus="yes">
        <source>Numbers or addresses stand in {n} notes. They would go out with the file: take them out of the notes first, or go on if they may be known.</source>
        <translation>
            <numerusform>Numbers or addresses stand in {n} note. They would go out with the file: take them out of the note first, or go on if they may be known.</numerusform>
            <numerusform>Numbers or addresses stand in {n} notes. They would go out with the file: take them out of the notes first, or go on if they may be known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/preview_step</name>
    <message numerus="yes">
        <source>All {n}</source>
        <translation>
            <numerusform>All {n}</numerusform>
            <numerusform>All {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{state} {n}</source>
        <translation>
            <numerusform>{state} {n}</numerusform>
            <numerusform>{state} {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/words</name>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} and {n} more</numerusform>
            <numerusform>{names} and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable (the first in line {line}: {reason})</source>
        <translation>
            <numerusform>{n} unreadable (line {line}: {reason})</numerusform>
            <numerusform>{n} unreadable (the first in line {line}: {reason})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/linking/connect_dialog</name>
    <message numerus="yes">
        <source>Link these {n} with whom, and how?</source>
        <translation>
            <numerusform>Link this one with whom, and how?</numerusform>
            <numerusform>Link these {n} with whom, and how?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n}</source>
        <translation>
            <numerusform>Link {n}</numerusform>
            <numerusform>Link {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are new organisations.</source>
        <translation>
            <numerusform>{n} name is a new organisation.</numerusform>
            <numerusform>{n} names are new organisations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/coverage_list</name>
    <message numerus="yes">
        <source>{where}: {n} on the map, {linked} linked to you</source>
        <translation>
            <numerusform>{where}: {n} on the map, {linked} linked to you</numerusform>
            <numerusform>{where}: {n} on the map, {linked} linked to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/editing</name>
    <message numerus="yes">
        <source>{n} are off this map; they stay in Stakeholders.</source>
        <translation>
            <numerusform>{n} is off this map; it stays in Stakeholders.</numerusform>
            <numerusform>{n} are off this map; they stay in Stakeholders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations are removed.</source>
        <translation>
            <numerusform>{n} organisation is removed.</numerusform>
            <numerusform>{n} organisations are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/filter_button</name>
    <message numerus="yes">
        <source>Filter the map, {n} chosen</source>
        <translation>
            <numerusform>Filter the map, {n} chosen</numerusform>
            <numerusform>Filter the map, {n} chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/focus_bar</name>
    <message numerus="yes">
        <source>Focus reaches {n} steps</source>
        <translation>
            <numerusform>Focus reaches {n} step</numerusform>
            <numerusform>Focus reaches {n} steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} and {n} more</numerusform>
            <numerusform>{name} and {n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/gaps_panel</name>
    <message numerus="yes">
        <source>{n} sentences</source>
        <translation>
            <numerusform>{n} sentence</numerusform>
            <numerusform>{n} sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/grid_panel</name>
    <message numerus="yes">
        <source>{n} not scored by {day}</source>
        <translation>
            <numerusform>{n} not scored by {day}</numerusform>
            <numerusform>{n} not scored by {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not scored yet</source>
        <translation>
            <numerusform>{n} not scored yet</numerusform>
            <numerusform>{n} not scored yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/legend_view</name>
    <message numerus="yes">
        <source>faded: further than {n} steps</source>
        <translation>
            <numerusform>faded: further than {n} step</numerusform>
            <numerusform>faded: further than {n} steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/maps_dialog</name>
    <message numerus="yes">
        <source>With the {n} selected ones</source>
        <translation>
            <numerusform>With the {n} selected one</numerusform>
            <numerusform>With the {n} selected ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} chosen</numerusform>
            <numerusform>{n} chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/print_dialog</name>
    <message numerus="yes">
        <source>{n} left out for these readers. The paper does not say so.</source>
        <translation>
            <numerusform>{n} left out for these readers. The paper does not say so.</numerusform>
            <numerusform>{n} left out for these readers. The paper does not say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/saying</name>
    <message numerus="yes">
        <source>{node}; {n} links: {links}</source>
        <translation>
            <numerusform>{node}; {n} link: {links}</numerusform>
            <numerusform>{node}; {n} links: {links}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{node}; {n} links: {links}, and {more} more</source>
        <translation>
            <numerusform>{node}; {n} link: {links}, and {more} more</numerusform>
            <numerusform>{node}; {n} links: {links}, and {more} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are selected: {names}</source>
        <translation>
            <numerusform>{n} is selected: {names}</numerusform>
            <numerusform>{n} are selected: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/table_edits</name>
    <message numerus="yes">
        <source>{n} links are removed.</source>
        <translation>
            <numerusform>{n} link is removed.</numerusform>
            <numerusform>{n} links are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links ended today.</source>
        <translation>
            <numerusform>{n} link ended today.</numerusform>
            <numerusform>{n} links ended today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/table_panel</name>
    <message numerus="yes">
        <source>{n} links selected</source>
        <translation>
            <numerusform>{n} link selected</numerusform>
            <numerusform>{n} links selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/towers_panel</name>
    <message numerus="yes">
        <source>{n} have it</source>
        <translation>
            <numerusform>{n} has it</numerusform>
            <numerusform>{n} have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have the goal {name}: show them</source>
        <translation>
            <numerusform>{n} has the goal {name}: show it</numerusform>
            <numerusform>{n} have the goal {name}: show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/agenda_table</name>
    <message numerus="yes">
        <source>{meeting} · {n}×</source>
        <translation>
            <numerusform>{meeting} · {n}×</numerusform>
            <numerusform>{meeting} · {n}×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/balance</name>
    <message numerus="yes">
        <source>{n} invitations wait for an answer.</source>
        <translation>
            <numerusform>{n} invitation waits for an answer.</numerusform>
            <numerusform>{n} invitations wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {members} members will come.</source>
        <translation>
            <numerusform>{n} of {members} members will come.</numerusform>
            <numerusform>{n} of {members} members will come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/batch_print</name>
    <message numerus="yes">
        <source>Printing page {n} of {total}.</source>
        <translation>
            <numerusform>Printing page {n} of {total}.</numerusform>
            <numerusform>Printing page {n} of {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages in all.</source>
        <translation>
            <numerusform>{n} page in all.</numerusform>
            <numerusform>{n} pages in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/month_view</name>
    <message numerus="yes">
        <source>+{n} more</source>
        <translation>
            <numerusform>+{n} more</numerusform>
            <numerusform>+{n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/words</name>
    <message numerus="yes">
        <source>+{n}</source>
        <translation>
            <numerusform>+{n}</numerusform>
            <numerusform>+{n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/dialog</name>
    <message numerus="yes">
        <source>Show all {n}</source>
        <translation>
            <numerusform>Show all {n}</numerusform>
            <numerusform>Show all {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/result</name>
    <message numerus="yes">
        <source>{n} files are in {folder}.</source>
        <translation>
            <numerusform>{n} file is in {folder}.</numerusform>
            <numerusform>{n} files are in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were printed.</source>
        <translation>
            <numerusform>{n} page was printed.</numerusform>
            <numerusform>{n} pages were printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/summary</name>
    <message numerus="yes">
        <source>1 attendance sheet with {n} names</source>
        <translation>
            <numerusform>1 attendance sheet with {n} name</numerusform>
            <numerusform>1 attendance sheet with {n} names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agendas with {items} items</source>
        <translation>
            <numerusform>{n} agenda with {items} items</numerusform>
            <numerusform>{n} agendas with {items} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files that take it out of calendars</source>
        <translation>
            <numerusform>{n} calendar file that takes it out of calendars</numerusform>
            <numerusform>{n} calendar files that take it out of calendars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files to answer by e-mail</source>
        <translation>
            <numerusform>{n} calendar file to answer by e-mail</numerusform>
            <numerusform>{n} calendar files to answer by e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files to keep, none can be answered</source>
        <translation>
            <numerusform>{n} calendar file to keep, it can’t be answered</numerusform>
            <numerusform>{n} calendar files to keep, none can be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters that the meeting is called off</source>
        <translation>
            <numerusform>{n} letter that the meeting is called off</numerusform>
            <numerusform>{n} letters that the meeting is called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters, each with a reply slip</source>
        <translation>
            <numerusform>{n} letter, with a reply slip</numerusform>
            <numerusform>{n} letters, each with a reply slip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/exports</name>
    <message numerus="yes">
        <source>{n} papers are in {folder}.</source>
        <translation>
            <numerusform>{n} paper is in {folder}.</numerusform>
            <numerusform>{n} papers are in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/head</name>
    <message numerus="yes">
        <source>Write to {n} more guests</source>
        <translation>
            <numerusform>Write to {n} more guest</numerusform>
            <numerusform>Write to {n} more guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/kinds</name>
    <message numerus="yes">
        <source>Raised in {meeting}, put off {n} times</source>
        <translation>
            <numerusform>Raised in {meeting}, put off once</numerusform>
            <numerusform>Raised in {meeting}, put off {n} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/paper_list</name>
    <message numerus="yes">
        <source>Letters · {n}</source>
        <translation>
            <numerusform>Letters · {n}</numerusform>
            <numerusform>Letters · {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/people_table</name>
    <message numerus="yes">
        <source>{n} came without an invitation</source>
        <translation>
            <numerusform>{n} came without an invitation</numerusform>
            <numerusform>{n} came without an invitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invited, {coming} will come</source>
        <translation>
            <numerusform>{n} invited, {coming} will come</numerusform>
            <numerusform>{n} invited, {coming} will come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invited, {coming} will come or send someone</source>
        <translation>
            <numerusform>{n} invited, {coming} will come or send someone</numerusform>
            <numerusform>{n} invited, {coming} will come or send someone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/chase_window</name>
    <message numerus="yes">
        <source>{n} texts are on the clipboard.</source>
        <translation>
            <numerusform>{n} text is on the clipboard.</numerusform>
            <numerusform>{n} texts are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an answer</source>
        <translation>
            <numerusform>{n} without an answer</numerusform>
            <numerusform>{n} without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/plan_rows</name>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation>
            <numerusform>{n} file could not be read.</numerusform>
            <numerusform>{n} files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies found their guest.</source>
        <translation>
            <numerusform>{n} reply found its guest.</numerusform>
            <numerusform>{n} replies found their guest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were noted already.</source>
        <translation>
            <numerusform>{n} was noted already.</numerusform>
            <numerusform>{n} were noted already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/take_dialog</name>
    <message numerus="yes">
        <source>{n} files and folders</source>
        <translation>
            <numerusform>{n} file or folder</numerusform>
            <numerusform>{n} files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies are noted.</source>
        <translation>
            <numerusform>{n} reply is noted.</numerusform>
            <numerusform>{n} replies are noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/change_dialog</name>
    <message numerus="yes">
        <source>{n} meetings need a revised notice</source>
        <translation>
            <numerusform>{n} meeting needs a revised notice</numerusform>
            <numerusform>{n} meetings need a revised notice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/words</name>
    <message numerus="yes">
        <source>Every {n} months on day {day}</source>
        <translation>
            <numerusform>Every month on day {day}</numerusform>
            <numerusform>Every {n} months on day {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on the last working day</source>
        <translation>
            <numerusform>Every month on the last working day</numerusform>
            <numerusform>Every {n} months on the last working day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on the {nth} {weekday}</source>
        <translation>
            <numerusform>Every month on the {nth} {weekday}</numerusform>
            <numerusform>Every {n} months on the {nth} {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} weeks on {weekday}</source>
        <translation>
            <numerusform>Every week on {weekday}</numerusform>
            <numerusform>Every {n} weeks on {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met in {n} of 4 quarters of {year}.</source>
        <translation>
            <numerusform>Met in {n} of 4 quarters of {year}.</numerusform>
            <numerusform>Met in {n} of 4 quarters of {year}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by {n} days</source>
        <translation>
            <numerusform>overdue by {n} day</numerusform>
            <numerusform>overdue by {n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/suggest_dialog</name>
    <message numerus="yes">
        <source>Only {n} were found in two years. Another time or a shorter meeting may have more.</source>
        <translation>
            <numerusform>Only {n} was found in two years. Another time or a shorter meeting may have more.</numerusform>
            <numerusform>Only {n} were found in two years. Another time or a shorter meeting may have more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} were found: the holidays are known to the end of {year} only.</source>
        <translation>
            <numerusform>Only {n} was found: the holidays are known to the end of {year} only.</numerusform>
            <numerusform>Only {n} were found: the holidays are known to the end of {year} only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in {n} day</numerusform>
            <numerusform>in {n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/template_cards</name>
    <message numerus="yes">
        <source>{length} · {n} items</source>
        <translation>
            <numerusform>{length} · {n} item</numerusform>
            <numerusform>{length} · {n} items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/worth_panel</name>
    <message numerus="yes">
        <source>{n} members that {rule} wants are missing.</source>
        <translation>
            <numerusform>{n} member that {rule} wants is missing.</numerusform>
            <numerusform>{n} members that {rule} wants are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are missing.</source>
        <translation>
            <numerusform>{n} paper is missing.</numerusform>
            <numerusform>{n} papers are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/checklist</name>
    <message numerus="yes">
        <source>{n} actions have no day</source>
        <translation>
            <numerusform>{n} action has no day</numerusform>
            <numerusform>{n} actions have no day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions name nobody</source>
        <translation>
            <numerusform>{n} action names nobody</numerusform>
            <numerusform>{n} actions name nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are noted as present</source>
        <translation>
            <numerusform>{n} is noted as present</numerusform>
            <numerusform>{n} are noted as present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions have no wording</source>
        <translation>
            <numerusform>{n} decision has no wording</numerusform>
            <numerusform>{n} decisions have no wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no line; they are carried to the next meeting</source>
        <translation>
            <numerusform>{n} item has no line; it is carried to the next meeting</numerusform>
            <numerusform>{n} items have no line; they are carried to the next meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the guest list are not ticked</source>
        <translation>
            <numerusform>{n} on the guest list is not ticked</numerusform>
            <numerusform>{n} on the guest list are not ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are worth a look before you finish.</source>
        <translation>
            <numerusform>{n} thing is worth a look before you finish.</numerusform>
            <numerusform>{n} things are worth a look before you finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/head</name>
    <message numerus="yes">
        <source>of {planned}, {n} min behind</source>
        <translation>
            <numerusform>of {planned}, {n} min behind</numerusform>
            <numerusform>of {planned}, {n} min behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/matter_panel</name>
    <message numerus="yes">
        <source>Put off {n} times.</source>
        <translation>
            <numerusform>Put off once.</numerusform>
            <numerusform>Put off {n} times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/middle</name>
    <message numerus="yes">
        <source>Paper {n}</source>
        <translation>
            <numerusform>Paper {n}</numerusform>
            <numerusform>Paper {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paper {n}: {title}</source>
        <translation>
            <numerusform>Paper {n}: {title}</numerusform>
            <numerusform>Paper {n}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/page</name>
    <message numerus="yes">
        <source>Projector view hides remarks, the pad and {n} closed items</source>
        <translation>
            <numerusform>Projector view hides remarks, the pad and {n} closed item</numerusform>
            <numerusform>Projector view hides remarks, the pad and {n} closed items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projector view would hide remarks, the pad and {n} closed items</source>
        <translation>
            <numerusform>Projector view would hide remarks, the pad and {n} closed item</numerusform>
            <numerusform>Projector view would hide remarks, the pad and {n} closed items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/room_side</name>
    <message numerus="yes">
        <source>{n} not here yet</source>
        <translation>
            <numerusform>{n} not here yet</numerusform>
            <numerusform>{n} not here yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/preferences/calendar_panel</name>
    <message numerus="yes">
        <source>{n} days are in {file}.</source>
        <translation>
            <numerusform>{n} day is in {file}.</numerusform>
            <numerusform>{n} days are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days of {year} are estimates and may move by a day.</source>
        <translation>
            <numerusform>{n} day of {year} is an estimate and may move by a day.</numerusform>
            <numerusform>{n} days of {year} are estimates and may move by a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/preferences/computer_panel</name>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation>
            <numerusform>After {n} minute</numerusform>
            <numerusform>After {n} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/preferences/safety_panels</name>
    <message numerus="yes">
        <source>and {n} older ones</source>
        <translation>
            <numerusform>and {n} older one</numerusform>
            <numerusform>and {n} older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/programmes/suggestions</name>
    <message numerus="yes">
        <source>{n} not in the list</source>
        <translation>
            <numerusform>{n} not in the list</numerusform>
            <numerusform>{n} not in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/rooms</name>
    <message numerus="yes">
        <source>{room}, {n} waiting</source>
        <translation>
            <numerusform>{room}, {n} waiting</numerusform>
            <numerusform>{room}, {n} waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/doubles_dialog</name>
    <message numerus="yes">
        <source>{n} pairs look alike. Merge those that are one; note the others as not the same.</source>
        <translation>
            <numerusform>{n} pair looks alike. Merge the two if they are one; else note them as not the same.</numerusform>
            <numerusform>{n} pairs look alike. Merge those that are one; note the others as not the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/duplicate_words</name>
    <message numerus="yes">
        <source>{n} actions</source>
        <translation>
            <numerusform>{n} action</numerusform>
            <numerusform>{n} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on maps</source>
        <translation>
            <numerusform>{n} entry on maps</numerusform>
            <numerusform>{n} entries on maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers and addresses</source>
        <translation>
            <numerusform>{n} number or address</numerusform>
            <numerusform>{n} numbers and addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own details</source>
        <translation>
            <numerusform>{n} own detail</numerusform>
            <numerusform>{n} own details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places in meetings</source>
        <translation>
            <numerusform>{n} place in meetings</numerusform>
            <numerusform>{n} places in meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation>
            <numerusform>{n} post</numerusform>
            <numerusform>{n} posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} programmes</source>
        <translation>
            <numerusform>{n} programme</numerusform>
            <numerusform>{n} programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times in a post</source>
        <translation>
            <numerusform>{n} time in a post</numerusform>
            <numerusform>{n} times in a post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/erase_dialog</name>
    <message numerus="yes">
        <source>Also delete {n} older copies of the workspace that hold the name</source>
        <translation>
            <numerusform>Also delete {n} older copy of the workspace that holds the name</numerusform>
            <numerusform>Also delete {n} older copies of the workspace that hold the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/links_panel</name>
    <message numerus="yes">
        <source>Show {n} ended</source>
        <translation>
            <numerusform>Show {n} ended</numerusform>
            <numerusform>Show {n} ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/reviews</name>
    <message numerus="yes">
        <source>Confirm {n} today</source>
        <translation>
            <numerusform>Confirm {n} today</numerusform>
            <numerusform>Confirm {n} today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} for another year</source>
        <translation>
            <numerusform>Keep {n} for another year</numerusform>
            <numerusform>Keep {n} for another year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n}</source>
        <translation>
            <numerusform>Remove {n}</numerusform>
            <numerusform>Remove {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/stale</name>
    <message numerus="yes">
        <source>{n} names are to be looked at again.</source>
        <translation>
            <numerusform>{n} name is to be looked at again.</numerusform>
            <numerusform>{n} names are to be looked at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are kept here. Registers of {many} and more have rules of their own in some countries.</source>
        <translation>
            <numerusform>{n} person is kept here. Registers of {many} and more have rules of their own in some countries.</numerusform>
            <numerusform>{n} people are kept here. Registers of {many} and more have rules of their own in some countries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/timeline</name>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entry</numerusform>
            <numerusform>{n} entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name></name>
    <message numerus="yes">
        <source>{n} pairs look alike. Merge what is one; of the others say so.</source>
        <translation type="vanished">
            <numerusform>{n} pair looks alike. Merge it if it is one; if not, say so.</numerusform>
            <numerusform>{n} pairs look alike. Merge what is one; of the others say so.</numerusform>
        </translation>
    </message>
</context>
</TS>
