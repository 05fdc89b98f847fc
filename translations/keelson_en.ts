<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message numerus="yes">
        <source>%n elements (%1) are named &quot;%2&quot;.</source>
        <translation>
            <numerusform>%n element (%1) is named &quot;%2&quot;.</numerusform>
            <numerusform>%n elements (%1) are named &quot;%2&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storm</name>
    <message numerus="yes">
        <source>Paste %n notes</source>
        <translation>
            <numerusform>Paste %n note</numerusform>
            <numerusform>Paste %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n notes</source>
        <translation>
            <numerusform>Move %n note</numerusform>
            <numerusform>Move %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n notes</source>
        <translation>
            <numerusform>Remove %n note</numerusform>
            <numerusform>Remove %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n notes</source>
        <translation>
            <numerusform>Duplicate %n note</numerusform>
            <numerusform>Duplicate %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::Dashboard</name>
    <message numerus="yes">
        <source>Show the last %n minute(s)</source>
        <translation>
            <numerusform>Show the last minute</numerusform>
            <numerusform>Show the last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::InspectorPanel</name>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (once)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n things</source>
        <translation>
            <numerusform>Change %1 of %n thing</numerusform>
            <numerusform>Change %1 of %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::OutlinePanel</name>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::StatusLine</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::openmetrics</name>
    <message numerus="yes">
        <source>%n more line(s) are left out.</source>
        <translation>
            <numerusform>%n more line is left out.</numerusform>
            <numerusform>%n more lines are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are given twice; the first counts.</source>
        <translation>
            <numerusform>%n value is given twice; the first counts.</numerusform>
            <numerusform>%n values are given twice; the first counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) carry a time of tomorrow or later and are left out.</source>
        <translation>
            <numerusform>%n value carries a time of tomorrow or later and is left out.</numerusform>
            <numerusform>%n values carry a time of tomorrow or later and are left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
