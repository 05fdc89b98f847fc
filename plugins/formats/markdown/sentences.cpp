// SPDX-License-Identifier: MIT
#include "plugins/formats/markdown/sentences.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace keelson::markdown {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::markdown::Sentences)
};

QString nameOf(const Element &element)
{
    const QString name = element.name.simplified();
    return name.isEmpty() ? Tr::tr("(%1 without a name)").arg(vocabulary::label(*element.kind)) : plain(name);
}

/// "A", "A and B", "A, B and C".
QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return Tr::tr("%1 and %2", "the last of a list").arg(names.first(names.size() - 1).join(u", "), names.last());
}

/// What the board says around one element.
class Around
{
public:
    Around(const Model &model, const Element &element, const QSet<Id> &onBoard) : m_model(model), m_element(element), m_onBoard(onBoard) { }

    QString after(QLatin1StringView relation) const { return names(m_model.targets(m_element.id, relation)); }
    QString before(QLatin1StringView relation) const { return names(m_model.sources(m_element.id, relation)); }

private:
    QString names(const QList<const Element *> &elements) const
    {
        QStringList found;
        for (const Element *each : elements) {
            if (m_onBoard.contains(each->id))
                found.append(u'*' + nameOf(*each) + u'*');
        }
        return listed(found);
    }

    const Model &m_model;
    const Element &m_element;
    const QSet<Id> &m_onBoard;
};

/// Parts that are empty say nothing.
QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u"; ") + u'.';
}

QString unless(const QString &names, const QString &sentence)
{
    return names.isEmpty() ? QString() : sentence.arg(names);
}

QString ofCommand(const QString &name, const Around &around)
{
    const QString who = around.before(relations::issues);
    const QString start = who.isEmpty() ? Tr::tr("%1 is decided").arg(name) : Tr::tr("%1: %2", "who decides: what").arg(who, name);
    return joined({start, unless(around.after(relations::handledBy), Tr::tr("%1 accepts or refuses it")),
                   unless(around.after(relations::resultsIn), Tr::tr("then %1"))});
}

QString ofPolicy(const QString &name, const Around &around)
{
    const QString when = around.before(relations::triggers);
    const QString then = around.after(relations::issues);
    const QString start = when.isEmpty() ? name : Tr::tr("Whenever %1: %2", "event: policy").arg(when, name);
    return joined({start, unless(around.before(relations::informs), Tr::tr("looking at %1")), unless(then, Tr::tr("it decides %1"))});
}

QString ofReadModel(const QString &name, const Around &around)
{
    const QString what = unless(around.before(relations::informs), Tr::tr("shows %1"));
    return joined({what.isEmpty() ? name : name + u' ' + what, unless(around.after(relations::informs), Tr::tr("for %1"))});
}

QString ofOthers(const QString &name, const Element &element, const Around &around)
{
    return joined({Tr::tr("%1 (%2)", "name and kind").arg(name, vocabulary::label(*element.kind)),
                   unless(around.before(relations::handledBy), Tr::tr("takes %1")), unless(around.after(relations::issues), Tr::tr("decides %1")),
                   unless(around.after(relations::resultsIn), Tr::tr("then %1"))});
}

} // namespace

QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>#|~").contains(c))
            escaped += u'\\';
        escaped += c == u'&' ? u"&amp;"_s : QString(c);
    }
    return escaped;
}

QString sentence(const Model &model, const Element &element, const QSet<Id> &onBoard)
{
    const Around around(model, element, onBoard);
    const QString name = u"**"_s + nameOf(element) + u"**"_s;
    if (element.is(kinds::command))
        return ofCommand(name, around);
    if (element.is(kinds::policy))
        return ofPolicy(name, around);
    if (element.is(kinds::readModel))
        return ofReadModel(name, around);
    if (element.is(kinds::domainEvent))
        return name + u'.';
    return ofOthers(name, element, around);
}

} // namespace keelson::markdown
