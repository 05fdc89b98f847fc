<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Database</name>
    <message>
        <source>Another program is working on this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; nothing is lost while the window stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for reading only, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document or its folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read and write both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Keelson document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for reading only to see what can be saved, or use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed to read or write the document (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk; nothing is lost while the window stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The folder for new documents cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there, or set XDG_STATE_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Durable</name>
    <message>
        <source>There is already a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot get this name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>%1/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle: nothing arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent: work arrives and none is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: the last value is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: the source cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>The change &quot;%1&quot; by %2 of %3 is damaged in the file and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by %2 before &quot;%1&quot; of %3 are missing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the file is damaged and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; what comes after change %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold the changes it says it holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1 consumes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normaliser</name>
    <message numerus="yes">
        <source>%n elements (%1) are named &quot;%2&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nameless %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; of %2 holds a value of another type; it is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was merged into something that was itself merged into it; its merge does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted while it was also edited; the deletion counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted while %2 was still being tied to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation &quot;%1&quot; from %2 to %3 is not one these two can have; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand inside %2; it stands at the top level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands inside itself by way of others; its oldest placing does not count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>a newer version of Keelson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keelson %1 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was made by a newer version (its format is %1, this program knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or make a new document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too short to be a Keelson document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Keelson document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of another program, not a Keelson document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says nothing of its format; it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds something that does not belong in it: %1 &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy that was not altered by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the document are missing; it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has lost its identity; it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file was moved, deleted or replaced by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the document elsewhere; everything is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document or its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for reading only, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storm</name>
    <message numerus="yes">
        <source>Paste %n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Changed since by %1 (&quot;%2&quot;); left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%3&quot; was changed since by %1 (&quot;%2&quot;); left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Add view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove view %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is called: POST /charges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which the caller gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these events matter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or some rule decides that a command is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accepts or refuses a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever the event happens, the policy reacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown where, to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is a source of these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service reacts to these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event that tells a command was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materializes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materialized by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a view of its own, made from events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks and waits for the answer: if the other is down, so is this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs it to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds it, runs it and answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its container; kept as the parent of the contained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the deployed bus, when it differs from the generated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event for good, cheaply; replay reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent events, to be searched when something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of store holds the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long events are kept; empty = for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many lanes records are spread over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a record waits before it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced fan-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each consumer has a read capacity of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a message waits before it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a message taken and not done stays hidden from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in, first out within a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many failed attempts a message goes to the dead-letter queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-value table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One table for all entities of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro event store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events a service collects to correlate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and large documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text and facets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes and edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of store it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which its rows vanish by themselves; empty = never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicated across regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region has a copy that takes writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted row is marked, so that its deletion becomes an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers commands and queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumes events from the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the store&apos;s changes and publishes events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs by the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes calls of another system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does in its service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory it gets; processor time grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records it takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it waits for a batch to fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel batches per shard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many batches of one shard are worked on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most instances at once; empty = as many as the account allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts before a failing batch becomes a fault event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a job runs: rate(5 minutes) or a cron expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources and verbs over HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client says which fields it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates pushed to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clients talk to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part of its address: /orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checks that the caller may: the identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second a caller may make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address under which people open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs its users in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser builds the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page arrives built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At build time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is built once for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path under which the main app mounts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots it offers to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its pages are built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what it shows and queues what is done while there is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a subsystem&apos;s services publish and find events: a bus and its streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event for good: to audit, to replay, to seed a new service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered records that wait for their readers, each at its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that wait until one reader has done each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one service remembers; nobody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the cloud runs when there is work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronous face of a service, for its frontend or for partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame that signs users in and mounts the micro frontends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro frontend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the user interface for one activity, paired with its BFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend for frontend (BFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves one activity of one kind of user through its own API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External service gateway (ESG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects another system and keeps its model out of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reacts to events with more events: the flow between services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A work list: a person takes an item and completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds things many others create; read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command on a thing found elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and sums that change while one looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports over what has happened, on demand or on schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what others may forget, cheaply and for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egress: API call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reacts to an event by calling the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress: webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other system calls us; the call becomes an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asynchronous request and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls now and takes the answer later, correlated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egress: upstream subsystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns internal events into external ones for other subsystems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress: downstream subsystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes another subsystem&apos;s external events into our terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across cloud providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays events between hubs of two clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress: change data capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a legacy database&apos;s log and makes events of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egress: direct SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes into a legacy database that has no API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egress: circuit breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops reading while the other system is down, and resumes after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress: relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves messages of another broker into the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egress: relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves our events to another broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External API: ingress event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners post their events to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External API: ingress command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners tell us what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External SPI: egress webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell partners who registered a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External API: egress query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners ask; we answer from a view of our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads a business process step by step, from entry to exit event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forks into steps at once and joins when all are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes completed steps back with compensating ones when a later one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event-sourcing snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds many events of one thing into its current state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex events: decision table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions over several events decide which event follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex events: missing event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices that something expected has not happened in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model predicts, and the prediction is an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-regional cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs by the clock that run once although several regions could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data comes to life here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at much of it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept because somebody may ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the three kinds of autonomous service it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one thing its user does with it: order a meal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the life of its data it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its frontend talks to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its source lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of its deployed stack, when it differs from the generated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomous service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned by one team, with its own data; talks to others through events only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays inside its subsystem; its contract may change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May leave its subsystem; its contract is a promise to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers need not ask back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries only an id; consumers have to ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for good in the event lake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered live and then forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thing it is a fact about, as a noun: Order. Empty: the name says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field whose equal values keep their order in the stream, such as the order&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entity carries besides its id; a type may follow a colon: restaurant, total: number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are encrypted, so that a person&apos;s data can be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other subsystems may depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it carries the state it reports or only points at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is a fact to keep or a message that may vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event of this type with real-looking values, as JSON or prose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role a person needs to be allowed to issue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be given with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precondition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must hold for it to be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in a role: customer, driver, clerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of people who act as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that acts on its own: a scanner, a sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the actor wants to achieve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software reacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person reacts, by habit or by rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the reaction applies: if the amount is above the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it waits before it reacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision needs to see, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old its content may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that tells one from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules it never breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another company runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought, with an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours, from before; to be strangled step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another department runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one talks to it: REST, webhook, SFTP, SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its API is described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered; the answer is in the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it still needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be gained, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase that starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the part of the story to its right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain event</source>
        <translation>Domänenereignis</translation>
    </message>
    <message>
        <source>Something that happened and matters to the business, in the past tense: Order Submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision to do something, in the imperative: Submit Order. Business people say action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, role or department that decides: Customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever this happens, we do that. A reaction, by software or by people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information somebody looks at to decide: Open Orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accepts or refuses a command and guards the rules; also called constraint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything we use and do not own, from a spreadsheet to a payment provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, a conflict or a pain that the session could not settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that could be better, once the story holds together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pivotal event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line across the board where the story turns; often where one subsystem hands over to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimlane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band along the timeline for one actor, department or theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the board that are no part of the model: a title, an explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each kind of user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the organisation is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By business capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the value is made; it outlives reorganisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By data life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating, using, analysing, archiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By legacy system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One around each old system that is being replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the boundary is where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account it runs in; one of its own makes the best bulkhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In several regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in more than one region at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May still be thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the cloud provider counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deployed there: development, production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud the account belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where work is normally done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does work at the same time as others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over when another fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s name of it: us-east-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does beside the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the team: a channel, an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call when its services need help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole thing, made of autonomous subsystems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomous part behind a bulkhead: its own hub, its own account, its own failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cloud provider bills and limits; the hardest bulkhead there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the world the cloud provider runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who own subsystems and services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a newcomer should know of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Approvals</name>
    <message>
        <source>The approval could not be remembered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until Keelson is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::AwsTypescriptKit</name>
    <message>
        <source>A stage is 1 to 10 small letters and digits, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a region, such as us-east-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS, TypeScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where templates deploy to unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region the local runner pretends to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the workspace; empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsystems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, separated by commas; empty: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::CommandPalette</name>
    <message>
        <source>Run a command or go to an element…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ConnectPanel</name>
    <message>
        <source>Nothing is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this system on your machine: the scaffold makes its services, starts them and connects. Then iterator age, throughput, errors and durations appear here and shine on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the system locally …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or connect to something that is running already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this document and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document came from elsewhere; it connects to nothing until you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin that reads metrics was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Dashboard</name>
    <message>
        <source>Iterator age per listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No listener has told its age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors were counted, not even zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the picture; reading goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Document</name>
    <message>
        <source>This document is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another document, not a copy of the one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of one document can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Documents</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new document could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::DrawingLens</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Http</name>
    <message>
        <source>Check that the program is running there and that the port is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered without content (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses access (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a token that may read here, or renew an expired one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for fewer requests (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a failure of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log; Keelson keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https addresses can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like http://localhost:9464/metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out; addresses end up in logs and documents. Give a token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is not sent unencrypted to another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points elsewhere, to %1; this is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is where you want to go, enter that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the final address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s headers are larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s headers cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an address that answers with less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not arrive in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be overloaded; Keelson keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not begin to answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no machine called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its operator for a valid certificate; this check cannot be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::InlineEditor</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::InspectorPanel</name>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of its container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something to see what it is and what it is connected with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::JsonFormat</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change ever made, not only what stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::KindButton</name>
    <message>
        <source>%1
Press %2 on the board to add one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::KindStrip</name>
    <message>
        <source>Kinds to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::LensStack</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lens and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::LineEditor</name>
    <message>
        <source>Different values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::LocalRun</name>
    <message>
        <source>The services did not get ready within two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the log for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kit cannot run what it generates on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing failed: &quot;%1&quot; ended with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the log; without a network the packages have to be in npm&apos;s cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services ended by themselves, with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load ended with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::MainWindow</name>
    <message>
        <source>%1 – Keelson</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keelson documents (*.keelson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the document to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a copied document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keelson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Keelson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keelson %1

Architecture studio for event-first serverless systems.

The source is under the MIT licence. This program contains Qt Charts and is, as a whole, under the GNU General Public License version 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::MapLens</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy: arrange everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what services are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a subsystem on the left and click where it goes, or double-click.
Drag from the edge of one box to another to connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to connect between these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what services are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is arranged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Metric</name>
    <message>
        <source>Invocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a function ran, failed runs included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that failed or timed out. Behind a stream one error is a whole batch that is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long runs take. The 95th percentile; the average would hide the slow ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterator age when handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the oldest record of each batch when its function got it. Says nothing while nothing is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterator age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the oldest record not yet processed: how far a listener is behind. 0 when it has caught up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault events: units of work set aside, to be resubmitted once the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records handed to a function, repetitions included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records waiting to be processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests answered, by status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events published to a hub, by type and by the service they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 when the function is switched off at its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs refused because a limit of concurrency was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write throttles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a stream or table refused: a hot shard, or too little capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records given up and put aside; they are lost unless somebody looks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are not on disk. They are kept in this window until they can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document came from elsewhere. Until you approve it, Keelson runs nothing and connects to nothing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at a copy of %1, kept as a draft. Changes here do not reach the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the copy to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Observe</name>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no errors, no faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could work; nothing arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work arrives and none is done. This is an alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last value is older than two readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source cannot be read; these are the last values known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ObserveLens</name>
    <message>
        <source>Pause or Continue Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document came from elsewhere; it connects to nothing until you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin that reads &quot;%1&quot; was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Option</name>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL; write it like http://localhost:9464/metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::OutlineModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::OutlinePanel</name>
    <message>
        <source>Nothing here yet. What you put on a board or a map appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. “kind:event” looks among events only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find… (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ParagraphEditor</name>
    <message>
        <source>Different values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Picture</name>
    <message>
        <source>The picture could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be too large for a PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export at a smaller scale, or as SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export at a smaller scale, or as SVG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::PictureFile</name>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::PropertyEditor</name>
    <message>
        <source>%1 (standard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 30 s or 1 h 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a duration. Write it as 30 s, 5 min, 2 h or 1 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Registry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plugin is not made for Keelson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s metadata has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plugin has the same id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::RelationAdder</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related element</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::RelationList</name>
    <message>
        <source>Go to %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::RunPanel</name>
    <message>
        <source>Looking for Node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node is missing: fetching Node 24 into your cache folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run locally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generates, installs and starts every service on this machine, then connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing packages… the first time takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running. Commands go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends commands and outside events at a steady rate, so that there is something to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ScaffoldLens</name>
    <message>
        <source>Folder for the generated services</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), all as generated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 kept, %4 in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document came from elsewhere. Look at what it generates, then allow it to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to run yet: draw a service with its pattern first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaffold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this document to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kit could not express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the system locally</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Scale</name>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ServiceRows</name>
    <message>
        <source>not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most troubled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether work is being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterator age: how old the oldest record is that waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that wait to be processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records or requests a second, over the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed runs a second, over the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of work set aside a second, over the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 runs took no longer, over the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ServiceTable</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Snapshot</name>
    <message>
        <source>The document is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy could not be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::SourceLine</name>
    <message>
        <source>Reading %1 every %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 things it tells of are on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read %1; trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::StartOptions</name>
    <message>
        <source>Architecture studio for event-first serverless systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the sample, as a new draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program, such as de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead through all lenses with the sample; write pictures and a report into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of a view (.svg or .png) and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view to write; the first one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one document can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a document or the sample can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs a document or --sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::StartPage</name>
    <message>
        <source>From the sticky note to the running system, on one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty board. It is kept as a draft from the first note; move it to a name when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A food delivery system as board, map, services and charts. Yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Keelson document from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent documents and drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Begin with the sample: it takes a minute to see the whole loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::StatusLine</name>
    <message>
        <source>%1 (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Things in the document that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keelson::StormLens</name>
    <message>
        <source>Storm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect note (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press E to note the first event, or double-click.
Tab continues the story: event, policy, command, event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have no relation on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in these notes that this service does not do already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with its namesakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the missing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep two of that name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::TimeChart</name>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Toolchain</name>
    <message>
        <source>Node is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 is too old: generated services need %2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Keelson fetch Node 24 into your cache folder, or set KEELSON_NODE to a folder that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no npm to fetch Node with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Debian package npm, or start the studio with ./run once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::Tour</name>
    <message>
        <source>The tour got no further than: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storm: the event storming board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: subsystems behind bulkheads, event flows derived from publishes and consumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what will be generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaffold: every file before anything is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating, installing and starting the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated, installed and started in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generated services, running on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under load, all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe: work metrics of the running system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map, lit by what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing a consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalling it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its iterator age grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer is stalled: its iterator age grows by a second each second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows who is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It recovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backlog is drained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storm, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iterator age of the stalled consumer did not rise and fall as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is over: see %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::TourReport</name>
    <message>
        <source>Keelson: a tour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterator age of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: the time in which the consumer was stalled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::ViewChooser</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new, rename, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::VitalsList</name>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle: nothing arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent: work arrives, none is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: the last value is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: the source cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterator age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Keelson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>verb such as Undo, then what it undoes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::WindowMenus</name>
    <message>
        <source>%1 (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
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
</context>
<context>
    <name>keelson::awstypescript::Design</name>
    <message>
        <source>“%1” is an external service gateway, which is not generated yet. Locally its events come from the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is generated as a task BFF; its variant is not generated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services outside any subsystem are generated as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service to generate: draw a BFF or a control service on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing generated publishes “%1”; locally it comes from the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” consumes nothing from which “%2” could follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::cli::Console</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::cli::Program</name>
    <message>
        <source>Usage: %1 SUBCOMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does with Keelson documents what a pipeline needs: make, show, exchange, merge, generate and watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 SUBCOMMAND --help tells more, with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings, 2 wrong usage, 3 bad input, 4 trouble with the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options with --%1 %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1 %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plugin &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subcommand is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subcommand &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::cli::Vocabulary</name>
    <message>
        <source>Print every kind, property and relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the table all parts of Keelson read, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::json::Reader</name>
    <message>
        <source>A record, a property and a value are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change says this property twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change has the same stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value and its stamp are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the changes has this stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Keelson document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Keelson wrote this (form %1); this one reads up to form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;model&quot; or &quot;history&quot; is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::json::Text</name>
    <message>
        <source>The key &quot;%1&quot; is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is too large or too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends before it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows after the end of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A \u escape is half of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON in UTF-8 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text starts with a byte order mark; save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::json::ValueReader</name>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An array is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is unknown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id of 32 hexadecimal digits is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has the id 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stamp is expected here: a counter, @ and the id of a replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of &quot;id&quot;, &quot;point&quot; and &quot;size&quot; is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers are expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a property has 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::openmetrics</name>
    <message>
        <source>a name was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label&apos;s value must be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label&apos;s value is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or } was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label &quot;%1&quot; is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 values; the rest is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answer ends before its end; values may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not metrics text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the address; it often ends in /metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are given twice; the first counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) carry a time of tomorrow or later and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers with a web page, not with metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the address; it often ends in /metrics. You may have to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::openmetrics::Source</name>
    <message>
        <source>OpenMetrics endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the metrics are, like http://localhost:9464/metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stored secret to send as a bearer token; empty sends none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stored secret called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it, or leave the token empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::sample</name>
    <message>
        <source>Tell the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the subsystems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who publishes and who consumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Folder</name>
    <message>
        <source>A symbolic link stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the link by what it points to, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or link stands where a folder should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing or reading is not permitted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that could have been generated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Manifest</name>
    <message>
        <source>The manifest of this generated folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from version control, or generate into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Keelson wrote this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the system with that version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Paths</name>
    <message>
        <source>A path must name a file below the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a character that is not allowed in file names everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in it ends with a dot or has spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in it is reserved on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to version control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is not in Unicode normal form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to Keelson itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ending marks texts offered to a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Plan</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted “%1”; it stays deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed “%1” and the model changed it too. Yours stays; the new text is offered as “%1%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not generated and stays; the generated text is offered as “%1%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer part of the system. It holds your changes, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the kit: report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two paths differ by case alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is a file and a folder at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 kept as they are, %5 to merge by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Target</name>
    <message>
        <source>Choose a new or empty folder, or one generated earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the root folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to version control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds files that Keelson did not generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is generating into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of an unfinished writing is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::scaffold::Writing</name>
    <message>
        <source>Writing was stopped; the folder is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new preview and write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is generating into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keelson::vocabulary</name>
    <message>
        <source>storm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storm, map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name means one thing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by `keelson-cli vocabulary` from the tables in core/model/vocabulary; change those, not this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind has these properties:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
