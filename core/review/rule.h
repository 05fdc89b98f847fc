// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/export.h"
#include "core/finding.h"
#include "core/model/model.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <span>

namespace keelson::review {

/// What a rule is about; the parts of the review.
enum class Topic { Bulkheads, Events, Streams, Data, Frontends, Gateways, Control, Delivery };

/// The heading of the book under which the reason is argued: John Gilbert, Software Architecture Patterns for Serverless
/// Systems. In English, as printed.
struct Heading
{
    int chapter = 0;
    const char *title = "";
};

/// A rule broken: by which elements, and how.
struct Breach
{
    QString message;         ///< Translated sentence that names the elements: "“Order BFF” calls “Payments” and waits."
    QList<Id> elements = {}; ///< Besides the one that was looked at.
};

/// Looks at one element and its neighbourhood. A service with all that is in it counts as one place, and so does a hub, a
/// main app or any other element that is in a subsystem, a system or nowhere. What the rule says may depend on what is at
/// most two steps away from the element's place, a step being a relation or a reference (either way), the container or the
/// contents; further on the containers of all that, however far up, and on the teams that own these. On nothing else: after
/// an edit only what sees the edit this way is looked at again.
using Look = QList<Breach> (*)(const Model &model, const Element &element);

/// Looks at the whole model; the findings name their elements themselves, the one to select first, and never none. Rule and
/// severity are filled in by the review.
using LookAll = QList<Breach> (*)(const Model &model);

/// A way to mend what a rule found, with one click. The edit takes the finding away, brings none that is worse, and is empty
/// when the finding is out of date.
struct Fix
{
    QLatin1StringView id;
    const char *label = nullptr;  ///< "Add the listener": marked for translation in "Rules".
    Edit (*mend)(const Model &model, const Finding &finding) = nullptr;
};

struct Rule
{
    QLatin1StringView id;         ///< "bulkhead.synchronous-call": stable, topic first.
    Topic topic;
    Severity severity;
    const char *title;            ///< What holds where it is kept: "Services do not call each other".
    const char *why;              ///< One to three sentences for somebody who has not read the book.
    Heading heading;
    QLatin1StringView kinds[4];   ///< Of the elements `look` is asked about; empty = `lookAll` is asked instead.
    Look look = nullptr;
    LookAll lookAll = nullptr;
    std::span<const Fix> fixes = {};  ///< The best first.

    bool isNear() const { return look != nullptr; }
};

/// All of them, topic by topic. Rows live as long as the program.
KEELSON_CORE QList<const Rule *> rules();
KEELSON_CORE const Rule *rule(QAnyStringView id);  ///< Or null.
/// The fix of an id of the finding's rule, or null.
KEELSON_CORE const Fix *fix(const Finding &finding, QAnyStringView id);

/// "bulkheads", "events"...
KEELSON_CORE QString id(Topic);
KEELSON_CORE QString label(Topic);         ///< Translated.
KEELSON_CORE QString title(const Rule &);  ///< Translated.
KEELSON_CORE QString why(const Rule &);    ///< Translated.
KEELSON_CORE QString label(const Fix &);   ///< Translated.
/// "Chapter 7: Creating an anti-corruption layer", with the word for chapter translated.
KEELSON_CORE QString headingText(const Heading &);

} // namespace keelson::review
