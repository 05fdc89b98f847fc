<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Aspects</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
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
    <name>FileNews</name>
    <message numerus="yes">
        <source>%1 was damaged. %n of its changes were lost; everything else is here.</source>
        <translation>
            <numerusform>%1 was damaged. %n of its changes was lost; everything else is here.</numerusform>
            <numerusform>%1 was damaged. %n of its changes were lost; everything else is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that lost changes had set were remembered and are back.</source>
        <translation>
            <numerusform>%n value that a lost change had set was remembered and is back.</numerusform>
            <numerusform>%n values that lost changes had set were remembered and are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that could not be saved last time are back:</source>
        <translation>
            <numerusform>%n change that could not be saved last time is back:</numerusform>
            <numerusform>%n changes that could not be saved last time are back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was replaced by another copy of this document while it was open. Its %n change(s) were taken in; yours were kept.</source>
        <translation>
            <numerusform>%1 was replaced by another copy of this document while it was open. Its %n change was taken in; yours were kept.</numerusform>
            <numerusform>%1 was replaced by another copy of this document while it was open. Its %n changes were taken in; yours were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n change(s) of it cannot be read any more.</source>
        <translation>
            <numerusform>%n change of it cannot be read any more.</numerusform>
            <numerusform>%n changes of it cannot be read any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>%n change(s) are nowhere but in this window and would be lost with it.</source>
        <translation>
            <numerusform>%n change is nowhere but in this window and would be lost with it.</numerusform>
            <numerusform>%n changes are nowhere but in this window and would be lost with it.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Straighten %n line(s)</source>
        <translation>
            <numerusform>Straighten %n line</numerusform>
            <numerusform>Straighten %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n boxes</source>
        <translation>
            <numerusform>Tidy %n box</numerusform>
            <numerusform>Tidy %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n events in a row</source>
        <translation>
            <numerusform>Show %n event in a row</numerusform>
            <numerusform>Show %n events in a row</numerusform>
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
    <name>Parking</name>
    <message numerus="yes">
        <source>Park %n notes</source>
        <translation>
            <numerusform>Park %n note</numerusform>
            <numerusform>Park %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>Plan %n minute(s) for “%1”</source>
        <translation>
            <numerusform>Plan %n minute for “%1”</numerusform>
            <numerusform>Plan %n minutes for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to those who are here</source>
        <translation>
            <numerusform>Add %n person to those who are here</numerusform>
            <numerusform>Add %n people to those who are here</numerusform>
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
    <message numerus="yes">
        <source>Align %n notes</source>
        <translation>
            <numerusform>Align %n note</numerusform>
            <numerusform>Align %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n notes</source>
        <translation>
            <numerusform>Distribute %n note</numerusform>
            <numerusform>Distribute %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n notes the same size</source>
        <translation>
            <numerusform>Make %n note the same size</numerusform>
            <numerusform>Make %n notes the same size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy up %n notes</source>
        <translation>
            <numerusform>Tidy up %n note</numerusform>
            <numerusform>Tidy up %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) show what the document knows already.</source>
        <translation>
            <numerusform>%n note shows what the document knows already.</numerusform>
            <numerusform>%n notes show what the document knows already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are of no kind that a board knows and were left out.</source>
        <translation>
            <numerusform>%n note is of no kind that a board knows and was left out.</numerusform>
            <numerusform>%n notes are of no kind that a board knows and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are more than one paste takes and were left out.</source>
        <translation>
            <numerusform>%n note is more than one paste takes and was left out.</numerusform>
            <numerusform>%n notes are more than one paste takes and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were too long and are cut.</source>
        <translation>
            <numerusform>%n line was too long and is cut.</numerusform>
            <numerusform>%n lines were too long and are cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) held what is no text.</source>
        <translation>
            <numerusform>%n line held what is no text.</numerusform>
            <numerusform>%n lines held what is no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n notes</source>
        <translation>
            <numerusform>Group %n note</numerusform>
            <numerusform>Group %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ungroup %n notes</source>
        <translation>
            <numerusform>Ungroup %n note</numerusform>
            <numerusform>Ungroup %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n notes into %1</source>
        <translation>
            <numerusform>Merge %n note into %1</numerusform>
            <numerusform>Merge %n notes into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) at the keyboard</source>
        <translation>
            <numerusform>%n turn at the keyboard</numerusform>
            <numerusform>%n turns at the keyboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::AgendaList</name>
    <message numerus="yes">
        <source>%n minutes: more than the 3 hours a day that people bear. Plan two days.</source>
        <translation>
            <numerusform>%n minute: more than the 3 hours a day that people bear. Plan two days.</numerusform>
            <numerusform>%n minutes: more than the 3 hours a day that people bear. Plan two days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, with 10 more for a break after 50.</source>
        <translation>
            <numerusform>%n minute, with 10 more for a break after 50.</numerusform>
            <numerusform>%n minutes, with 10 more for a break after 50.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ChangeListModel</name>
    <message numerus="yes">
        <source>%n purged</source>
        <translation>
            <numerusform>%n purged</numerusform>
            <numerusform>%n purged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ChangesPanel</name>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::Compare</name>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n placed</numerusform>
            <numerusform>%n placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off</source>
        <translation>
            <numerusform>%n taken off</numerusform>
            <numerusform>%n taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) elsewhere or otherwise</source>
        <translation>
            <numerusform>%n stand elsewhere or otherwise</numerusform>
            <numerusform>%n stands elsewhere or otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ComparePanel</name>
    <message numerus="yes">
        <source>%n contract(s) broken.</source>
        <translation>
            <numerusform>%n contract broken.</numerusform>
            <numerusform>%n contracts broken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::CompareRows</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ConnectPanel</name>
    <message numerus="yes">
        <source>Asking costs about $%1 a day for each %n metric(s) at this interval. What it comes to is shown while it runs.</source>
        <translation>
            <numerusform>Asking costs about $%1 a day for each %n metric at this interval. What it comes to is shown while it runs.</numerusform>
            <numerusform>Asking costs about $%1 a day for each %n metrics at this interval. What it comes to is shown while it runs.</numerusform>
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
    <name>keelson::DeedsPanel</name>
    <message numerus="yes">
        <source>and %n more thing(s)</source>
        <translation>
            <numerusform>and %n more thing</numerusform>
            <numerusform>and %n more things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::Document</name>
    <message numerus="yes">
        <source>Purge %n value(s) from the history</source>
        <translation>
            <numerusform>Purge %n value from the history</numerusform>
            <numerusform>Purge %n values from the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::Documents</name>
    <message numerus="yes">
        <source>%n change(s) are nowhere but in this window.</source>
        <translation>
            <numerusform>%n change is nowhere but in this window.</numerusform>
            <numerusform>%n changes are nowhere but in this window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::DrawingLens</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::FindingDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::HistoryLens</name>
    <message numerus="yes">
        <source>Restore %n thing(s) as of %1</source>
        <translation>
            <numerusform>Restore %n thing as of %1</numerusform>
            <numerusform>Restore %n things as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purged from the history: %n value(s).</source>
        <translation>
            <numerusform>Purged from the history: %n value.</numerusform>
            <numerusform>Purged from the history: %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new board with %n note(s) as they stood then.</source>
        <translation>
            <numerusform>A new board with %n note as it stood then.</numerusform>
            <numerusform>A new board with %n notes as they stood then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ImportSheet</name>
    <message numerus="yes">
        <source>%1 (%n thing(s))</source>
        <comment>page of a file</comment>
        <translation>
            <numerusform>%1 (%n thing)</numerusform>
            <numerusform>%1 (%n things)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es)</source>
        <translation>
            <numerusform>%n loss</numerusform>
            <numerusform>%n losses</numerusform>
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
    <name>keelson::LiveBar</name>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n in trouble</numerusform>
            <numerusform>%n in trouble</numerusform>
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
    <name>keelson::LookList</name>
    <message numerus="yes">
        <source>%n further look(s) become what is proposed for them.</source>
        <translation>
            <numerusform>%n further look becomes what is proposed for it.</numerusform>
            <numerusform>%n further looks become what is proposed for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1</source>
        <comment>how often, what it looks like</comment>
        <translation>
            <numerusform>%n × %1</numerusform>
            <numerusform>%n × %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::MapLens</name>
    <message numerus="yes">
        <source>Focus: %n steps around</source>
        <translation>
            <numerusform>Focus: %n step around</numerusform>
            <numerusform>Focus: %n steps around</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::Missing</name>
    <message numerus="yes">
        <source>Draw %n thing(s) that run</source>
        <translation>
            <numerusform>Draw %n thing that runs</numerusform>
            <numerusform>Draw %n things that run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::Notices</name>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n new change</numerusform>
            <numerusform>%n new changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept safe on this computer and will join the document when it can be written again.</source>
        <translation>
            <numerusform>%n change is kept safe on this computer and will join the document when it can be written again.</numerusform>
            <numerusform>%n changes are kept safe on this computer and will join the document when it can be written again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::OutcomeTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>keelson::PeopleList</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ProposalsPanel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the map</source>
        <translation>
            <numerusform>%n on the map</numerusform>
            <numerusform>%n on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::PurgePanel</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) in the model now and will be empty there.</source>
        <translation>
            <numerusform>%n of them stands in the model now and will be empty there.</numerusform>
            <numerusform>%n of them stand in the model now and will be empty there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ReviewMarks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::ReviewPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::SeenPanel</name>
    <message numerus="yes">
        <source>%n difference(s) between what runs and the model</source>
        <translation>
            <numerusform>%n difference between what runs and the model</numerusform>
            <numerusform>%n differences between what runs and the model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw the %n missing</source>
        <translation>
            <numerusform>Draw the %n missing</numerusform>
            <numerusform>Draw the %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::SessionBar</name>
    <message numerus="yes">
        <source>%n minutes without a break: take 10 minutes.</source>
        <translation>
            <numerusform>%n minute without a break: take 10 minutes.</numerusform>
            <numerusform>%n minutes without a break: take 10 minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::SourceLine</name>
    <message numerus="yes">
        <source>%n request(s), %1 so far, %2 a day at this pace</source>
        <translation>
            <numerusform>%n request, %1 so far, %2 a day at this pace</numerusform>
            <numerusform>%n requests, %1 so far, %2 a day at this pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recording to %1, %n reading(s)</source>
        <translation>
            <numerusform>recording to %1, %n reading</numerusform>
            <numerusform>recording to %1, %n readings</numerusform>
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
    <name>keelson::StormLens</name>
    <message numerus="yes">
        <source>%n notes are locked and stay as they are. Ctrl+L unlocks them.</source>
        <translation>
            <numerusform>%n note is locked and stays as it is. Ctrl+L unlocks it.</numerusform>
            <numerusform>%n notes are locked and stay as they are. Ctrl+L unlocks them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s). Give each group a copy of the document; File &gt; Merge brings their work back.</source>
        <translation>
            <numerusform>%n part. Give each group a copy of the document; File &gt; Merge brings their work back.</numerusform>
            <numerusform>%n parts. Give each group a copy of the document; File &gt; Merge brings their work back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::UnsavedPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more document(s)</source>
        <translation>
            <numerusform>and %n more document</numerusform>
            <numerusform>and %n more documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::VotePanel</name>
    <message numerus="yes">
        <source>For %n kinds</source>
        <translation>
            <numerusform>For %n kind</numerusform>
            <numerusform>For %n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dot(s) left</source>
        <translation>
            <numerusform>%1, %n dot left</numerusform>
            <numerusform>%1, %n dots left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::WiringPanel</name>
    <message numerus="yes">
        <source>%n defect(s). Choose a line to see it on the map.</source>
        <translation>
            <numerusform>%n defect. Choose a line to see it on the map.</numerusform>
            <numerusform>%n defects. Choose a line to see it on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the wiring of %n event(s).</source>
        <translation>
            <numerusform>Copied the wiring of %n event.</numerusform>
            <numerusform>Copied the wiring of %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::c4::Exporting</name>
    <message numerus="yes">
        <source>%n element(s) are not in the diagram: %1.</source>
        <translation>
            <numerusform>%n element are not in the diagram: %1.</numerusform>
            <numerusform>%n elements are not in the diagram: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::cli::Import</name>
    <message numerus="yes">
        <source>Page %1: %2 (%n thing(s))</source>
        <translation>
            <numerusform>Page %1: %2 (%n thing)</numerusform>
            <numerusform>Page %1: %2 (%n things)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::cli::Record</name>
    <message numerus="yes">
        <source>Recorded %n reading(s).</source>
        <translation>
            <numerusform>Recorded %n reading.</numerusform>
            <numerusform>Recorded %n readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::cloudwatch</name>
    <message numerus="yes">
        <source>%n metric(s) may not be read with these credentials.</source>
        <translation>
            <numerusform>%n metric may not be read with these credentials.</numerusform>
            <numerusform>%n metrics may not be read with these credentials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n metric(s) AWS gives only a part.</source>
        <translation>
            <numerusform>Of %n metric AWS gives only a part.</numerusform>
            <numerusform>Of %n metrics AWS gives only a part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) could not be read: AWS had a failure of its own.</source>
        <translation>
            <numerusform>%n metric could not be read: AWS had a failure of its own.</numerusform>
            <numerusform>%n metrics could not be read: AWS had a failure of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out.</source>
        <translation>
            <numerusform>%n value makes no sense and is left out.</numerusform>
            <numerusform>%n values make no sense and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) are missing, because: %1</source>
        <translation>
            <numerusform>%n metric is missing, because: %1</numerusform>
            <numerusform>%n metrics are missing, because: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::csv::Notes</name>
    <message numerus="yes">
        <source>%n note(s) were left out, as you chose.</source>
        <translation>
            <numerusform>%n note was left out, as you chose.</numerusform>
            <numerusform>%n notes were left out, as you chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) lead to no note and were left out.</source>
        <translation>
            <numerusform>%n connection leads to no note and was left out.</numerusform>
            <numerusform>%n connections lead to no note and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) join notes whose kinds have nothing to say to each other in that direction and were left out.</source>
        <translation>
            <numerusform>%n connection joins notes whose kinds have nothing to say to each other in that direction and was left out.</numerusform>
            <numerusform>%n connections join notes whose kinds have nothing to say to each other in that direction and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) had a position or a size that cannot be.</source>
        <translation>
            <numerusform>%n note had a position or a size that cannot be.</numerusform>
            <numerusform>%n notes had a position or a size that cannot be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says what “%1” means: %n note(s) became %2.</source>
        <translation>
            <numerusform>Nothing says what “%1” means: %n note became %2.</numerusform>
            <numerusform>Nothing says what “%1” means: %n notes became %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nor does anything say what %n further word(s) mean.</source>
        <translation>
            <numerusform>Nor does anything say what %n further word means.</numerusform>
            <numerusform>Nor does anything say what %n further words mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::drawio::Drawing</name>
    <message numerus="yes">
        <source>Nothing is known of the look %1: %n shape(s) with it became text.</source>
        <translation>
            <numerusform>Nothing is known of the look %1: %n shape with it became text.</numerusform>
            <numerusform>Nothing is known of the look %1: %n shapes with it became text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nor is anything known of %n further look(s).</source>
        <translation>
            <numerusform>Nor is anything known of %n further look.</numerusform>
            <numerusform>Nor is anything known of %n further looks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::drawio::Losses</name>
    <message numerus="yes">
        <source>%n shape(s) were left out, as you chose</source>
        <translation>
            <numerusform>%n shape was left out, as you chose</numerusform>
            <numerusform>%n shapes were left out, as you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) without words were left out</source>
        <translation>
            <numerusform>%n shape without words was left out</numerusform>
            <numerusform>%n shapes without words were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden shape(s) were left out</source>
        <translation>
            <numerusform>%n hidden shape was left out</numerusform>
            <numerusform>%n hidden shapes were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) were taken apart; what was in them stands where it stood</source>
        <translation>
            <numerusform>%n group was taken apart; what was in them stands where it stood</numerusform>
            <numerusform>%n groups were taken apart; what was in them stands where it stood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out; no picture is fetched from anywhere</source>
        <translation>
            <numerusform>%n picture was left out; no picture is fetched from anywhere</numerusform>
            <numerusform>%n pictures were left out; no picture is fetched from anywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lost their picture</source>
        <translation>
            <numerusform>%n note lost its picture</numerusform>
            <numerusform>%n notes lost their picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) lost their outline and are notes now</source>
        <translation>
            <numerusform>%n shape lost its outline and is a note now</numerusform>
            <numerusform>%n shapes lost their outline and are notes now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lost their formatting</source>
        <translation>
            <numerusform>%n text lost its formatting</numerusform>
            <numerusform>%n texts lost their formatting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) were put upright</source>
        <translation>
            <numerusform>%n shape was put upright</numerusform>
            <numerusform>%n shapes were put upright</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) had a position or a size that cannot be</source>
        <translation>
            <numerusform>%n shape had a position or a size that cannot be</numerusform>
            <numerusform>%n shapes had a position or a size that cannot be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held characters that are not seen; they were taken out</source>
        <translation>
            <numerusform>%n text held characters that are not seen; they were taken out</numerusform>
            <numerusform>%n texts held characters that are not seen; they were taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) were inside themselves; they stand on the board now</source>
        <translation>
            <numerusform>%n shape was inside itself; it stands on the board now</numerusform>
            <numerusform>%n shapes were inside themselves; they stand on the board now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) had the id of another; connections lead to the first</source>
        <translation>
            <numerusform>%n shape had the id of another; connections lead to the first</numerusform>
            <numerusform>%n shapes had the id of another; connections lead to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) had no note at one of their ends and were left out</source>
        <translation>
            <numerusform>%n connection had no note at one of its ends and was left out</numerusform>
            <numerusform>%n connections had no note at one of their ends and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) join notes whose kinds have nothing to say to each other in that direction and were left out</source>
        <translation>
            <numerusform>%n connection joins notes whose kinds have nothing to say to each other in that direction and was left out</numerusform>
            <numerusform>%n connections join notes whose kinds have nothing to say to each other in that direction and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) run the other way now</source>
        <translation>
            <numerusform>%n connection runs the other way now</numerusform>
            <numerusform>%n connections run the other way now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) say what another says already</source>
        <translation>
            <numerusform>%n connection says what another says already</numerusform>
            <numerusform>%n connections say what another says already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of connections were left out</source>
        <translation>
            <numerusform>%n label of connections was left out</numerusform>
            <numerusform>%n labels of connections were left out</numerusform>
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
<context>
    <name>keelson::prometheus</name>
    <message numerus="yes">
        <source>%n metric(s) with names that cannot be asked for are left out.</source>
        <translation>
            <numerusform>%n metric with a name that cannot be asked for is left out.</numerusform>
            <numerusform>%n metrics with names that cannot be asked for are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::review::Backends</name>
    <message numerus="yes">
        <source>“%1” serves %n activities: %2.</source>
        <translation>
            <numerusform>“%1” serves %n activity: %2.</numerusform>
            <numerusform>“%1” serves %n activities: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there for one action, but answers %n queries.</source>
        <translation>
            <numerusform>“%1” is there for one action, but answers %n query.</numerusform>
            <numerusform>“%1” is there for one action, but answers %n queries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::review::Data</name>
    <message numerus="yes">
        <source>The changes of “%1” are read by %2; more than %n reader(s) are slowed down.</source>
        <translation>
            <numerusform>The changes of “%1” are read by %2; more than %n reader are slowed down.</numerusform>
            <numerusform>The changes of “%1” are read by %2; more than %n readers are slowed down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::review::Report</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::review::Waivers</name>
    <message numerus="yes">
        <source>No longer accept %n findings</source>
        <translation>
            <numerusform>No longer accept %n finding</numerusform>
            <numerusform>No longer accept %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::storm::Doubting</name>
    <message numerus="yes">
        <source>%n vote(s), more than any other open question: what is the answer?</source>
        <translation>
            <numerusform>%n vote, more than any other open question: what is the answer?</numerusform>
            <numerusform>%n votes, more than any other open question: what is the answer?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::storm::Proposing</name>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Accept %n proposal</numerusform>
            <numerusform>Accept %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::structurizr::Translation</name>
    <message numerus="yes">
        <source>“%1” does not come along (%n time(s)).</source>
        <translation>
            <numerusform>“%1” does not come along (%n time).</numerusform>
            <numerusform>“%1” does not come along (%n times).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::wiring::Structure</name>
    <message numerus="yes">
        <source>%1: %n call(s), one waiting for the other.</source>
        <translation>
            <numerusform>%1: %n call, one waiting for the other.</numerusform>
            <numerusform>%1: %n calls, one waiting for the other.</numerusform>
        </translation>
    </message>
</context>
</TS>
