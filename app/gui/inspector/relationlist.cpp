// SPDX-License-Identifier: MIT
#include "app/gui/inspector/relationlist.h"

#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QToolButton>
#include <QVBoxLayout>


using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

struct Line
{
    Id relation;
    const Element *other;
};

// Lines under their verbs; relations come sorted by the model, verbs keep the vocabulary's order.
QMap<int, QList<Line>> outgoing(Id element, const Model &model)
{
    QMap<int, QList<Line>> lines;
    for (const Relation *relation : model.relationsFrom(element))
        lines[int(relation->kind - vocabulary::relations().data())].append({relation->id, model.element(relation->to)});
    return lines;
}

QMap<int, QList<Line>> incoming(Id element, const Model &model)
{
    QMap<int, QList<Line>> lines;
    for (const Relation *relation : model.relationsTo(element))
        lines[int(relation->kind - vocabulary::relations().data())].append({relation->id, model.element(relation->from)});
    return lines;
}

} // namespace

RelationList::RelationList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(1);
}

void RelationList::show(Id id, const Model &model, const KindIcons &icons)
{
    clear();
    const Element *element = model.element(id);
    if (!element)
        return;
    if (const Element *container = model.element(element->parent)) {
        addHeading(vocabulary::inverseLabel(*vocabulary::relation(relations::contains)));
        addLine(*container, icons, [this, id] { Q_EMIT takeOutRequested(id); });
    }
    const auto add = [&](const QMap<int, QList<Line>> &groups, QString (*verb)(const RelationKind &)) {
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            addHeading(verb(vocabulary::relations()[size_t(group.key())]));
            for (const Line &line : group.value())
                addLine(*line.other, icons, [this, relation = line.relation] { Q_EMIT cutRequested(relation); });
        }
    };
    add(outgoing(id, model), [](const RelationKind &kind) { return vocabulary::label(kind); });
    add(incoming(id, model), vocabulary::inverseLabel);
}

void RelationList::clear()
{
    m_count = 0;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void RelationList::addHeading(const QString &verb)
{
    auto *heading = new QLabel(verb, this);
    heading->setProperty("tone", u"muted"_s);
    heading->setContentsMargins(0, 4, 0, 0);
    m_lines->addWidget(heading);
}

void RelationList::addLine(const Element &other, const KindIcons &icons, const std::function<void()> &cut)
{
    ++m_count;
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto *go = new QToolButton(line);
    go->setObjectName("go-"_L1 + other.id.toString());
    go->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    go->setIcon(icons.of(*other.kind));
    const QString name = other.name.isEmpty() ? vocabulary::label(*other.kind) : other.name.simplified();
    go->setText(fontMetrics().elidedText(name, Qt::ElideRight, 400).replace(u'&', u"&&"_s));
    go->setToolTip(tr("Go to %1 “%2”").arg(vocabulary::label(*other.kind), name));
    go->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    go->setStyleSheet(u"text-align: left;"_s);
    connect(go, &QToolButton::clicked, this, [this, id = other.id] { Q_EMIT goRequested(id); });
    row->addWidget(go, 1);

    auto *remove = new QToolButton(line);
    remove->setObjectName(u"cut"_s);
    remove->setIcon(icons::icon(u"close"_s, icons.theme()));
    remove->setIconSize(QSize(12, 12));
    remove->setToolTip(tr("Remove this relation"));
    connect(remove, &QToolButton::clicked, this, cut);
    row->addWidget(remove);
    m_lines->addWidget(line);
}

} // namespace keelson
