<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>{n} fields were changed on another laptop since, and stay as they are.</source>
        <translation>
            <numerusform>{n} field was changed on another laptop since, and stays as it is.</numerusform>
            <numerusform>{n} fields were changed on another laptop since, and stay as they are.</numerusform>
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
        <source>{n} papers are missing.</source>
        <translation>
            <numerusform>{n} paper is missing.</numerusform>
            <numerusform>{n} papers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days are usual; the call should have gone out by {day}.</source>
        <translation>
            <numerusform>{n} working day is usual; the call should have gone out by {day}.</numerusform>
            <numerusform>{n} working days are usual; the call should have gone out by {day}.</numerusform>
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
    <name>ui/stakeholders/timeline</name>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entry</numerusform>
            <numerusform>{n} entries</numerusform>
        </translation>
    </message>
</context>
</TS>
