// SPDX-License-Identifier: MIT
#include "app/gui/views/spoken.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Speech
{
    Q_DECLARE_TR_FUNCTIONS(Speech)
};

bool isDrawn(const RelationKind &kind, Drawn lens)
{
    return (int(kind.drawn) & int(lens)) != 0;
}

QString nameOf(const Model &model, Id id)
{
    const Element *element = model.element(id);
    if (!element)
        return {};
    return element->name.isEmpty() ? vocabulary::label(*element->kind) : element->name;
}

/// Of relations of one kind one sentence: "triggers Charge card, Tell the kitchen".
void add(QStringList &sentences, const QString &verb, const QString &name)
{
    if (!sentences.isEmpty() && sentences.last().startsWith(verb + u' '))
        sentences.last() += u", "_s + name;
    else
        sentences.append(verb + u' ' + name);
}

} // namespace

QString spokenOf(const Model &model, Id id, Drawn lens)
{
    const Element *element = model.element(id);
    if (!element)
        return {};
    QStringList sentences{vocabulary::label(*element->kind)};
    for (const Relation *relation : model.relationsFrom(id)) {
        if (isDrawn(*relation->kind, lens))
            add(sentences, vocabulary::label(*relation->kind), nameOf(model, relation->to));
    }
    for (const Relation *relation : model.relationsTo(id)) {
        if (isDrawn(*relation->kind, lens))
            add(sentences, vocabulary::inverseLabel(*relation->kind), nameOf(model, relation->from));
    }
    if (sentences.size() == 1)
        sentences.append(Speech::tr("not connected"));
    const QString description = element->text(properties::description);
    if (!description.isEmpty())
        sentences.append(description);
    return sentences.join(u". "_s);
}

} // namespace keelson
