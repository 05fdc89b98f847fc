// SPDX-License-Identifier: MIT
#include "app/gui/inspector/inspectorpanel.h"

#include "app/gui/inspector/findingline.h"
#include "app/gui/inspector/inspectorsection.h"
#include "app/gui/inspector/propertyform.h"
#include "app/gui/inspector/relationadder.h"
#include "app/gui/inspector/relationlist.h"
#include "app/gui/inspector/vitalslist.h"
#include "app/gui/shell/kindicons.h"
#include "app/gui/workspace.h"
#include "app/render/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

InspectorPanel::InspectorPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_pages(new QStackedWidget(this)), m_nothing(new QLabel)
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(220);
    m_nothing->setProperty("tone", u"muted"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(14, 16, 14, 14);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    connectParts();
    retranslate();
    inspect();
}

QWidget *InspectorPanel::makeContent()
{
    auto *content = new QWidget;
    content->setProperty("part", u"panel"_s);
    m_icon = new QLabel(content);
    m_kind = new QLabel(content);
    m_kind->setWordWrap(true);
    m_kind->setProperty("tone", u"heading"_s);
    m_form = new PropertyForm(content);
    m_vitalsSection = new InspectorSection(content);
    m_vitals = new VitalsList(content);
    m_vitalsSection->addRow(m_vitals);
    m_relationsSection = new InspectorSection(content);
    m_relations = new RelationList(content);
    m_adder = new RelationAdder(content);
    m_relationsSection->addRow(m_relations);
    m_relationsSection->addRow(m_adder);
    m_placesSection = new InspectorSection(content);
    m_findingsSection = new InspectorSection(content);
    m_reviewSection = new InspectorSection(content);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_icon);
    heading->addWidget(m_kind, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(6);
    column->addLayout(heading);
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_vitalsSection),
                          static_cast<QWidget *>(m_findingsSection), static_cast<QWidget *>(m_reviewSection),
                          static_cast<QWidget *>(m_relationsSection),
                          static_cast<QWidget *>(m_placesSection)})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

void InspectorPanel::connectParts()
{
    connect(&m_workspace, &Workspace::selectionChanged, this, &InspectorPanel::inspect);
    connect(&m_workspace, &Workspace::documentReplaced, this, &InspectorPanel::inspect);
    connect(&m_workspace, &Workspace::modelChanged, this, &InspectorPanel::follow);
    connect(&m_workspace, &Workspace::liveChanged, this, &InspectorPanel::refreshVitals);
    connect(&m_workspace, &Workspace::reviewChanged, this, &InspectorPanel::refreshReview);
    connect(m_form, &PropertyForm::decided, this, &InspectorPanel::decide);
    connect(m_relations, &RelationList::goRequested, this, [this](Id element) { m_workspace.reveal(element); });
    connect(m_relations, &RelationList::cutRequested, this, &InspectorPanel::cut);
    connect(m_relations, &RelationList::takeOutRequested, this, &InspectorPanel::takeOut);
    connect(m_adder, &RelationAdder::addRequested, this, &InspectorPanel::addRelation);
}

void InspectorPanel::commitPending()
{
    if (m_workspace.document())
        m_form->commitPending();
}

Id InspectorPanel::only() const
{
    return m_subject.elements.size() == 1 && m_subject.relations.isEmpty() ? m_subject.elements.first() : Id();
}

void InspectorPanel::inspect()
{
    const Document *document = m_workspace.document();
    const Model model = document ? document->model() : Model();
    commitPending();
    m_subject = subjectOf(m_workspace.selection(), document ? document->model() : model);
    m_form->setSubject(m_subject, document ? document->model() : model);
    m_pages->setCurrentIndex(m_subject.isEmpty() ? 0 : 1);
    refresh();
}

void InspectorPanel::follow(const ModelChange &change)
{
    const Model &model = m_workspace.document()->model();
    if (!concerns(change, model))
        return;
    const Subject now = subjectOf(m_workspace.selection(), model);
    if (now != m_subject) {
        inspect();
        return;
    }
    m_form->refresh(model);
    refresh();
}

// A note moved far away is no reason to build the panel anew.
bool InspectorPanel::concerns(const ModelChange &change, const Model &model) const
{
    const auto isSubject = [this](Id id) { return m_subject.elements.contains(id); };
    const auto touches = [&](Id id) {
        if (m_shown.contains(id) || m_workspace.selection().contains(id))
            return true;
        if (const Relation *relation = model.relation(id))
            return isSubject(relation->from) || isSubject(relation->to);
        const Placement *placement = model.placement(id);
        return placement && isSubject(placement->element);
    };
    return change.everything || std::any_of(change.records.begin(), change.records.end(), touches);
}

void InspectorPanel::collectShown(const Model &model)
{
    const QList<Id> records = m_subject.records();
    m_shown = QSet<Id>(records.begin(), records.end());
    for (const Id &element : std::as_const(m_subject.elements)) {
        if (const Element *inspected = model.element(element))
            m_shown.insert(inspected->parent);
        for (const Relation *relation : model.relationsFrom(element))
            m_shown.unite({relation->id, relation->to});
        for (const Relation *relation : model.relationsTo(element))
            m_shown.unite({relation->id, relation->from});
        for (const Placement *placement : model.placementsOf(element))
            m_shown.unite({placement->id, placement->view});
    }
}

void InspectorPanel::refresh()
{
    const Document *document = m_workspace.document();
    if (!document || m_subject.isEmpty())
        return;
    const Model &model = document->model();
    collectShown(model);
    refreshHeading(model);
    const Id element = only();
    if (!element.isNull()) {
        m_relations->show(element, model, KindIcons(Theme::of(palette())));
        m_adder->setElement(element, model);
    }
    m_relationsSection->setVisible(!element.isNull() && !(m_relations->isEmpty() && m_adder->isEmpty()));
    refreshPlaces(model);
    refreshFindings();
    refreshReview();
    refreshVitals();
}

void InspectorPanel::refreshHeading(const Model &model)
{
    const Element *first = model.element(m_subject.elements.value(0));
    const qsizetype count = m_subject.records().size();
    const bool alike = first && std::all_of(m_subject.elements.begin(), m_subject.elements.end(), [&](Id id) {
        return model.element(id)->kind == first->kind;
    });
    m_icon->setVisible(alike);
    if (alike)
        m_icon->setPixmap(KindIcons(Theme::of(palette())).of(*first->kind).pixmap(QSize(18, 18), devicePixelRatioF()));
    if (count > 1)
        m_kind->setText(alike ? tr("%1, %n selected", nullptr, int(count)).arg(vocabulary::label(*first->kind))
                              : tr("%n selected", nullptr, int(count)));
    else if (first)
        m_kind->setText(vocabulary::label(*first->kind));
    else
        m_kind->setText(nameOf(model, m_subject.relations.value(0)));
    m_kind->setToolTip(alike ? vocabulary::help(*first->kind) : QString());
}

void InspectorPanel::refreshPlaces(const Model &model)
{
    m_placesSection->clear();
    QMap<QString, QList<Id>> places;
    if (const Id element = only(); !element.isNull()) {
        for (const Placement *placement : model.placementsOf(element)) {
            if (const View *view = model.view(placement->view))
                places[view->name].append(placement->id);
        }
    }
    m_placesSection->setVisible(!places.isEmpty());
    for (auto place = places.begin(); place != places.end(); ++place) {
        auto *go = new QToolButton(this);
        const QString name = QString(place.key()).replace(u'&', u"&&"_s);
        go->setText(place->size() == 1 ? name : tr("%1 (%n times)", nullptr, int(place->size())).arg(name));
        connect(go, &QToolButton::clicked, this, [this, id = place->first()] { m_workspace.reveal(id); });
        m_placesSection->addRow(go);
    }
}

void InspectorPanel::refreshFindings()
{
    m_findingsSection->clear();
    bool any = false;
    for (const Finding &finding : m_workspace.document()->findings()) {
        const bool concerns = std::any_of(finding.elements.begin(), finding.elements.end(),
                                          [&](Id id) { return m_subject.records().contains(id); });
        if (!concerns)
            continue;
        auto *line = new QLabel(finding.message, this);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        m_findingsSection->addRow(line);
        any = true;
    }
    m_findingsSection->setVisible(any);
}

/// What the rules say of what is selected; a line leads to it in the review.
void InspectorPanel::refreshReview()
{
    constexpr qsizetype most = 8;
    m_reviewSection->clear();
    QList<Finding> findings;
    for (const Id element : std::as_const(m_subject.elements)) {
        for (const Finding &finding : m_workspace.reviewOf(element)) {
            if (findings.size() < most && !findings.contains(finding))
                findings.append(finding);
        }
    }
    m_reviewSection->setVisible(!findings.isEmpty());
    const Theme &theme = Theme::of(palette());
    for (const Finding &finding : std::as_const(findings)) {
        auto *row = new FindingLine(finding, theme, this);
        connect(row, &FindingLine::chosen, this, [this, identity = finding.identity()] { m_workspace.askFinding(identity); },
                Qt::QueuedConnection);
        m_reviewSection->addRow(row);
    }
}

void InspectorPanel::refreshVitals()
{
    const Live &live = m_workspace.live();
    const std::optional<Vitals> vitals = vitalsOfSubject();
    m_vitalsSection->setVisible(live.isConnected() && vitals);
    if (live.isConnected() && vitals)
        m_vitals->show(vitalsRows(*vitals, live.tallies.value(only()), live));
}

/// Of the only element, or the only relation, chosen.
std::optional<Vitals> InspectorPanel::vitalsOfSubject() const
{
    const Live &live = m_workspace.live();
    if (live.elements.contains(only()))
        return live.elements.value(only());
    const bool isRelation = m_subject.elements.isEmpty() && m_subject.relations.size() == 1;
    return isRelation && live.edges.contains(m_subject.relations.first()) ? std::optional(live.edges.value(m_subject.relations.first()))
                                                                          : std::nullopt;
}

void InspectorPanel::decide(const Property &property, const Value &value)
{
    Document *document = m_workspace.document();
    const QList<Id> records = m_form->subject().records();
    if (!document || records.isEmpty())
        return;
    const QString what = vocabulary::label(property);
    Edit edit(records.size() == 1 ? tr("Change %1 of “%2”").arg(what, nameOf(document->model(), records.first()))
                                  : tr("Change %1 of %n things", nullptr, int(records.size())).arg(what));
    for (const Id &record : records)
        edit.set(record, property.id, value);
    document->commit(edit);
}

void InspectorPanel::addRelation(const RelationKind &kind, bool inverse, Id other)
{
    Document *document = m_workspace.document();
    const Id element = only();
    if (!document || element.isNull())
        return;
    const Id from = inverse ? other : element;
    const Id to = inverse ? element : other;
    const Model &model = document->model();
    Edit edit(tr("Connect “%1” and “%2”").arg(nameOf(model, from), nameOf(model, to)));
    if (kind.id == relations::contains)
        edit.set(to, properties::parent, from);
    else
        edit.relate(kind.id, from, to);
    document->commit(edit);
}

void InspectorPanel::cut(Id relation)
{
    if (Document *document = m_workspace.document()) {
        Edit edit(tr("Remove “%1”").arg(nameOf(document->model(), relation)));
        edit.remove(relation);
        document->commit(edit);
    }
}

void InspectorPanel::takeOut(Id element)
{
    if (Document *document = m_workspace.document()) {
        Edit edit(tr("Take “%1” out of its container").arg(nameOf(document->model(), element)));
        edit.set(element, properties::parent, Value());
        document->commit(edit);
    }
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        inspect();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void InspectorPanel::retranslate()
{
    m_nothing->setText(tr("Select something to see what it is and what it is connected with."));
    m_vitalsSection->setTitle(tr("Live"));
    m_relationsSection->setTitle(tr("Relations"));
    m_placesSection->setTitle(tr("Shown in"));
    m_findingsSection->setTitle(tr("Findings"));
    m_reviewSection->setTitle(tr("Review"));
    m_adder->retranslate();
}

} // namespace keelson
