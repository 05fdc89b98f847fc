<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
